import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewInstant } from "./view-parts.ts";

export const eventTypes = [
  "client.created",
  "client.updated",
  "client.erased",
  "application.created",
  "application.updated",
  "application.ended",
  "plan.changed",
  "step.due",
  "step.late",
] as const;

export const eventView = z
  .strictObject({
    id: z.string(),
    type: z.enum(eventTypes),
    at: viewInstant,
    clientId: z.string().nullable(),
    applicationId: z.string().nullable(),
    body: z.looseObject({}).meta({ description: "What a webhook of this type carries as `data`." }),
  })
  .meta({ description: "Something that happened." });
export type EventView = z.infer<typeof eventView>;

export const eventPageView = pageOfViews(eventView).extend({
  nextCursor: z.string().nullable().meta({ description: "Hand it back as `cursor` for what comes after, also where there is nothing more yet. Null before the first event." }),
});
