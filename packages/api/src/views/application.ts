import { balance, businessCalendar, decision, factTypes, plan, planDiff, step, window } from "@tact/facts";
import { z } from "zod";
import { factRecordView } from "./fact.ts";
import { pageOfViews } from "./page.ts";
import { viewActor, viewDay, viewExternal, viewInstant, viewParty, viewVersion } from "./view-parts.ts";

export const routes = ["direct", "agency"] as const;
export const applicationStates = plan.shape.state.options;

const nextStep = z.strictObject({ stepId: z.string(), kind: step.shape.kind, title: z.string(), status: step.shape.status, window });

const own = {
  id: z.string(),
  role: z.string(),
  route: z.enum(routes),
  client: viewParty,
};
const kept = {
  policy: z.strictObject({ id: z.string(), edition: z.string() }).meta({ description: "The policy whose edition its plans are made with." }),
  ...viewExternal,
  version: viewVersion,
  createdAt: viewInstant,
  updatedAt: viewInstant.meta({ description: "When it, its facts or its plan last changed." }),
  archivedAt: viewInstant.nullable(),
};

export const applicationSummaryView = z
  .strictObject({
    ...own,
    employer: viewParty,
    state: plan.shape.state,
    next: nextStep.nullable().meta({ description: "The next step, where there is one." }),
    nothingToDo: z.string().nullable().meta({ description: "Why there is no next step, where there is none." }),
    lastFactAt: viewInstant.nullable().meta({ description: "The latest `at` of its facts: who has gone silent shows here." }),
    balance,
    ...kept,
  })
  .meta({ description: "An application with its plan of this moment in short." });
export type ApplicationSummary = z.infer<typeof applicationSummaryView>;

export const applicationPageView = pageOfViews(applicationSummaryView);

export const revisionView = z
  .strictObject({
    id: z.string(),
    number: z.int(),
    madeAt: viewInstant,
    actor: viewActor,
    facts: z.array(z.strictObject({ id: z.string(), type: z.enum(factTypes) })).meta({ description: "The facts that led to it." }),
    diff: planDiff,
  })
  .meta({ description: "A state of a plan, and what changed." });
export type RevisionView = z.infer<typeof revisionView>;

export const revisionPageView = pageOfViews(revisionView);

const promiseResults = ["kept", "late", "moved", "missed", "overdue", "open", "undated"] as const;

const promiseView = z
  .strictObject({
    fact: z.string().meta({ description: "Id of the fact." }),
    kind: z.enum(["promise", "delay", "hold"]),
    said: viewDay.meta({ description: "Employer-local day on which it was said." }),
    saidBy: z.string().nullable(),
    from: viewDay.nullable().meta({ description: "The days that it means; null where it names none." }),
    to: viewDay.nullable(),
    precision: decision.shape.precision.nullable(),
    result: z.enum(promiseResults).meta({
      description:
        "`kept`: word came by its day; `late`: after it; `moved`: another day was given before it passed; `missed`: after it; `overdue`: it passed without a word; `open`: it is ahead; `undated`: it names no day.",
    }),
    settledBy: z.string().nullable().meta({ description: "Id of the fact that settled it, or took its place." }),
    daysOver: z.int().nullable().meta({ description: "Business days from its day to that fact, or to now; 0 in time." }),
    slipped: z.int().nullable().meta({ description: "Business days by which its day is later than the one before; negative where it is earlier." }),
  })
  .meta({ description: "What the employer said about when they decide, and what became of it." });
export type PromiseView = z.infer<typeof promiseView>;

export const applicationView = z
  .strictObject({
    ...own,
    employer: z.strictObject({ ...viewParty.shape, region: z.string(), calendar: businessCalendar }),
    plan,
    facts: z.array(factRecordView),
    promises: z.array(promiseView).meta({ description: "In the order in which they were made. Statements that the plan leaves out are not among them." }),
    revisions: z.array(revisionView).meta({ description: "The newest first, at most 100." }),
    ...kept,
  })
  .meta({ description: "An application with its plan of this moment, its facts and what each changed." });
export type ApplicationView = z.infer<typeof applicationView>;
