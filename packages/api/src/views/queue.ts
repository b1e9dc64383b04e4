import { plan, step, window } from "@tact/facts";
import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewDay, viewInstant, viewParty, viewZone } from "./view-parts.ts";

const queueGroups = ["late", "due", "changed", "tomorrow"] as const;
export type QueueGroup = (typeof queueGroups)[number];

const applicationInShort = z.strictObject({ id: z.string(), role: z.string(), state: plan.shape.state });

export const queueItemView = z
  .strictObject({
    key: z.string().meta({ description: "`<group>:<step id>`: unique in a queue." }),
    group: z.enum(queueGroups),
    row: z.string().meta({ description: "Items that read as one, such as the thank-yous of one interview, have the same; counts count these." }),
    application: applicationInShort,
    client: viewParty,
    employer: viewParty,
    stage: z.string().nullable().meta({ description: "The interview's stage in words, where one is known." }),
    step,
    why: z.string().meta({ description: "First sentence of the step's reasons." }),
    change: z
      .strictObject({ kind: z.enum(["moved", "added", "dropped"]), before: window.nullable(), why: z.string(), at: viewInstant })
      .nullable()
      .meta({ description: "For `changed`: what the plan did since yesterday." }),
  })
  .meta({ description: "A step of the day's queue." });
export type QueueItem = z.infer<typeof queueItemView>;

const count = z.int();
export const queueView = z
  .strictObject({
    asOf: viewInstant,
    timeZone: viewZone.meta({ description: "The reader's zone: what today and tomorrow mean here." }),
    date: viewDay.meta({ description: "Reader-local date of `as_of`." }),
    counts: z
      .strictObject({
        late: count, due: count, changed: count, tomorrow: count,
        toSend: count.meta({ description: "Late and due ones that contact an employer." }),
        clients: count.meta({ description: "Clients who are looked after." }),
      })
      .meta({ description: "Of rows, not of items." }),
    items: z.array(queueItemView).meta({ description: "In the order to work: late, due by closing window, changed, tomorrow." }),
    more: count.meta({ description: "Items of the day that are not among these, because a part was asked for." }),
    load: z
      .array(z.strictObject({ date: viewDay, due: count, late: count }))
      .meta({ description: "Steps by reader-local day of `by`, ten working days from today; late ones stand on today." }),
  })
  .meta({ description: "The day of whoever asks." });
export type QueueView = z.infer<typeof queueView>;

/** A step across clients, as a list shows it. */
export const stepRowView = z
  .strictObject({
    applicationId: z.string(),
    role: z.string().meta({ description: "What the application is for." }),
    client: viewParty,
    employer: viewParty,
    step,
  })
  .meta({ description: "A step with those it is about. Its status is that of the moment." });
export type StepRowView = z.infer<typeof stepRowView>;

export const stepPageView = pageOfViews(stepRowView);
