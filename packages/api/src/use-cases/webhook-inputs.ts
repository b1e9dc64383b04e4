import { id, name } from "@tact/facts";
import { z } from "zod";
import { mostUrlCharacters } from "../webhooks/endpoint-url.ts";
import { eventTypes } from "../webhooks/event-bodies.ts";
import { paging } from "./page.ts";

const url = z.string().min(1, { error: "must not be empty" }).max(mostUrlCharacters, { error: `must have at most ${mostUrlCharacters} characters` });
const wanted = z
  .array(z.enum(eventTypes))
  .min(1, { error: "must name at least one type of event" })
  .max(eventTypes.length, { error: "must name each type of event once" })
  .refine((types) => new Set(types).size === types.length, { error: "must name each type of event once" });

export const newWebhookEndpoint = z
  .strictObject({
    url: url.meta({ description: "Where events are posted: https, a name of the public Internet." }),
    events: wanted.meta({ description: "Which events it hears of." }),
    description: name.optional(),
    externalSource: id.optional(),
    externalId: id.optional(),
  })
  .refine(({ externalSource, externalId }) => (externalSource === undefined) === (externalId === undefined), {
    path: ["externalId"],
    error: "must stand beside external_source, or both must be left out",
  });

export const webhookEndpointUpdate = z.strictObject({
  id,
  url: url.optional(),
  events: wanted.optional(),
  description: name.nullable().optional(),
  enabled: z.boolean().optional().meta({ description: "Enabled again, it hears of what happens from then on." }),
  ifVersion: z.int().optional(),
});

/** Hours for which the secret before signs as well. */
export const usualOverlapHours = 24;

export const secretRotation = z.strictObject({
  id,
  overlapHours: z.int().min(0).max(168).optional().meta({ description: `Hours for which the secret before signs as well; ${usualOverlapHours} unless told.` }),
});

export const deliveryPage = z
  .strictObject({
    endpointId: id.optional(),
    status: z.enum(["pending", "succeeded", "failed", "cancelled"]).optional(),
    eventId: id.optional(),
    eventType: z.enum(eventTypes).optional(),
    ...paging,
  })
  .optional();
