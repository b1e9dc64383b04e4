import { plan } from "@tact/facts";
import { z } from "zod";
import { viewActor, viewDay, viewInstant, viewParty } from "./view-parts.ts";

const silentClient = z.strictObject({
  client: viewParty,
  applications: z.int().meta({ description: "Open applications." }),
  lastFactAt: viewInstant.nullable().meta({ description: "The latest `at` of their facts; null where there is none." }),
  applicationId: z.string().meta({ description: "The application that was heard of last." }),
});
export type SilentClientView = z.infer<typeof silentClient>;

const withoutNext = z.strictObject({
  application: z.strictObject({ id: z.string(), role: z.string(), state: plan.shape.state.nullable() }),
  client: viewParty,
  employer: viewParty,
  lastFactAt: viewInstant.nullable(),
});
export type WithoutNextView = z.infer<typeof withoutNext>;

export const quietView = z
  .strictObject({
    asOf: viewInstant,
    silentAfterDays: z.int().meta({ description: "Days without a word after which a client counts as silent." }),
    silent: z.array(silentClient).meta({ description: "Clients with open applications of whom nothing was heard, the longest silent first." }),
    withoutNext: z.array(withoutNext).meta({ description: "Open applications whose plans hold nothing to do." }),
  })
  .meta({ description: "Whom the queue of the day does not show." });
export type QuietView = z.infer<typeof quietView>;

const doneAct = z.strictObject({
  factId: z.string(),
  application: z.strictObject({ id: z.string(), role: z.string() }),
  client: viewParty,
  employer: viewParty,
  act: z.enum(["done", "snoozed", "skipped"]),
  touch: z.boolean().meta({ description: "Whether the step contacts an employer." }),
  channel: z.string().nullable().meta({ description: "By which channel, where somebody was contacted." }),
  title: z.string().meta({ description: "The step's title." }),
  at: viewInstant.meta({ description: "When it was done, as it was told." }),
  recordedAt: viewInstant,
  on: viewDay.nullable().meta({ description: "The day that it was moved to, employer-local." }),
  reason: z.string().nullable(),
  by: viewActor,
});
export type DoneActView = z.infer<typeof doneAct>;

export const doneTodayView = z
  .strictObject({ asOf: viewInstant, data: z.array(doneAct) })
  .meta({ description: "What was done to steps today, the newest first: taking the fact back undoes it." });
export type DoneTodayView = z.infer<typeof doneTodayView>;
