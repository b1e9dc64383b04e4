import { step, window } from "@tact/facts";
import { z } from "zod";
import { viewDay } from "./view-parts.ts";

const refusal = z.strictObject({ code: z.string(), detail: z.string() });

const actResult = z.strictObject({
  applicationId: z.string(),
  stepId: z.string().nullable().meta({ description: "Null where a fact was taken back." }),
  status: z.enum(["recorded", "refused"]),
  factIds: z.array(z.string()).meta({ description: "The facts that say it: taking them back undoes it." }),
  next: z.strictObject({ title: z.string(), window }).nullable().meta({ description: "The application's next step after it, where there is one." }),
  error: refusal.nullable().meta({ description: "Why it was refused: nothing of it was recorded." }),
});

export const stepActsView = z
  .strictObject({ recorded: z.int(), refused: z.int(), data: z.array(actResult).meta({ description: "One result for each item, in their order." }) })
  .meta({ description: "What became of acts on several steps." });
export type StepActsView = z.infer<typeof stepActsView>;

/** How a day for a step stands to the window that the rules gave it. */
export const snoozeVerdicts = ["early", "inside", "last-day", "late", "past"] as const;
export type SnoozeVerdict = (typeof snoozeVerdicts)[number];

const snoozeChoice = z.strictObject({
  on: viewDay.meta({ description: "The day that it would be moved to, employer-local." }),
  verdict: z.enum(snoozeVerdicts).meta({
    description: "Against the window without a pin: before it opens, inside it, on its last good day, late but still worth doing, or after it has closed.",
  }),
  window: window.meta({ description: "The window that the step would have." }),
  moves: z.array(z.strictObject({ title: z.string(), before: window, after: window })).meta({ description: "Other open steps that would move along." }),
  dropped: z.array(step.shape.title).meta({ description: "Titles of open steps that would be gone." }),
  all: z
    .strictObject({ inside: z.int(), lastDay: z.int(), late: z.int(), refused: z.int() })
    .meta({ description: "How many of this step and the others that move along would stand in their window or before it, on its last good day, outside it, or nowhere." }),
});
export type SnoozeChoice = z.infer<typeof snoozeChoice>;

export const snoozeChoicesView = z
  .strictObject({
    window: window.meta({ description: "The step's window by the rules alone." }),
    data: z.array(snoozeChoice),
    refused: z.string().nullable().meta({ description: "Why the day that was asked for cannot be had." }),
  })
  .meta({ description: "Days that a step could be moved to, and what the plan says of each. Nothing is stored." });
export type SnoozeChoicesView = z.infer<typeof snoozeChoicesView>;
