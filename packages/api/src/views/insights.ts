import { z } from "zod";
import { viewDay, viewInstant } from "./view-parts.ts";

/** What a look back measures, and into which groups its rows fall. */
export const insightGroups = {
  steps: ["in-window", "early", "late", "missed"],
  answers: ["answered", "unanswered", "open"],
  promises: ["kept", "late", "moved", "missed", "overdue"],
  waiting: ["next-round", "offer", "no", "still"],
  balance: ["timid", "leaning-timid", "balanced", "leaning-pushy", "pushy"],
} as const;

export type InsightMeasure = keyof typeof insightGroups;
export const insightMeasures = Object.keys(insightGroups) as [InsightMeasure, ...InsightMeasure[]];

const counts = z.record(z.string(), z.int()).meta({ description: "Rows by group." });
const median = z.number().nullable().meta({ description: "The middle one of the rows' values; null where none has one." });

export const insightsView = z
  .strictObject({
    since: viewInstant,
    until: viewInstant.meta({ description: "The moment at which it holds." }),
    applications: z.int().meta({ description: "Applications that were looked at." }),
    most: z.boolean().meta({ description: "Whether there were more: those with the latest facts were looked at." }),
    measures: z.array(
      z.strictObject({
        measure: z.enum(insightMeasures).meta({
          description:
            "`steps`: whether they were done in their window. `answers`: whether a message was answered. `promises`: the day they promised against the day on which word came. `waiting`: from the end of an interview to the next round or the decision. `balance`: how the cadence of open applications reads.",
        }),
        rows: z.int(),
        groups: counts,
        median,
        series: z
          .array(
            z.strictObject({
              series: z.string().meta({ description: "A kind of step, an employer, weeks of waiting, or a state." }),
              label: z.string().nullable().meta({ description: "Its name where it is an employer." }),
              rows: z.int(),
              groups: counts,
              median,
              values: z.array(z.number()).meta({ description: "The values of its rows, the smallest first: 200 at most." }),
            }),
          )
          .meta({ description: "The same, taken apart." }),
      }),
    ),
  })
  .meta({ description: "A look back. Every number counts rows that can be read." });
export type InsightsView = z.infer<typeof insightsView>;

export const insightRow = z
  .strictObject({
    key: z.string(),
    measure: z.enum(insightMeasures),
    group: z.string(),
    series: z.string(),
    applicationId: z.string(),
    role: z.string(),
    client: z.strictObject({ id: z.string(), name: z.string() }),
    employer: z.strictObject({ id: z.string(), name: z.string() }),
    title: z.string().nullable().meta({ description: "What it is about, in the engine's words." }),
    from: viewInstant.nullable().meta({ description: "When its window ended, the message was sent, or the interview was over." }),
    day: viewDay.nullable().meta({ description: "The day that was promised, at the employer's." }),
    to: viewInstant.nullable().meta({ description: "When it was done, answered or decided; null while it is not." }),
    value: z.number().nullable().meta({
      description: "Hours after the window (steps), days until the answer (answers), working days over (promises), days (waiting), score (balance).",
    }),
  })
  .meta({ description: "One of the things that a look back counts." });
export type InsightRow = z.infer<typeof insightRow>;
