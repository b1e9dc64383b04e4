import type { EventType } from "@tact/db";
import { z } from "zod";
import { eventTypes } from "../webhooks/event-bodies.ts";

const instant = z.iso.datetime();

/** An address that hears of events. Its secret is told when it is made or replaced, and never again. */
export const webhookEndpointView = z.strictObject({
  id: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  events: z.array(z.enum(eventTypes)),
  enabled: z.boolean(),
  disabledReason: z.string().nullable().meta({ description: "`switched-off`, or `gone` where it answered 410." }),
  disabledAt: instant.nullable(),
  formerSecretUntil: instant.nullable().meta({ description: "Until when the secret before signs as well." }),
  externalSource: z.string().nullable(),
  externalId: z.string().nullable(),
  version: z.int(),
  createdAt: instant,
});
export type WebhookEndpointView = z.infer<typeof webhookEndpointView>;

/** An endpoint with its secret; null where it was told before. */
export const webhookEndpointWithSecret = z.strictObject({
  endpoint: webhookEndpointView,
  secret: z.string().nullable().meta({ description: "What webhooks are signed with, `whsec_…`. It is told here and never again; null where it was told before." }),
});
export type WebhookEndpointWithSecret = z.infer<typeof webhookEndpointWithSecret>;

/** An endpoint that was made, or one that was there under the same external id. */
export type MadeWebhookEndpoint = WebhookEndpointWithSecret & { made: boolean };

/** One event on its way to one endpoint. */
export const deliveryView = z.strictObject({
  id: z.string(),
  endpointId: z.string(),
  event: z.strictObject({ id: z.string(), type: z.string() as z.ZodType<EventType>, number: z.int() }),
  status: z.enum(["pending", "succeeded", "failed", "cancelled"]),
  attempts: z.int().meta({ description: "Since it was sent on its way, or replayed." }),
  nextAttemptAt: instant.nullable().meta({ description: "Null once it is over." }),
  lastStatus: z.int().nullable().meta({ description: "The HTTP status of the last attempt; null where nobody answered." }),
  lastError: z.string().nullable().meta({ description: "Why nobody answered: `timed-out`, `address-refused`, `name-not-found` …" }),
  lastAttemptAt: instant.nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  log: z.array(z.strictObject({ at: instant, status: z.int().nullable(), error: z.string().nullable(), milliseconds: z.int() })),
});
export type DeliveryView = z.infer<typeof deliveryView>;
