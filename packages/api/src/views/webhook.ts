import type { EventType } from "@tact/db";
import type { WantedEventType } from "../webhooks/event-bodies.ts";

/** An address that hears of events. Its secret is told when it is made or replaced, and never again. */
export interface WebhookEndpointView {
  id: string;
  url: string;
  description: string | null;
  events: WantedEventType[];
  enabled: boolean;
  /** `switched-off`, or `gone` where it answered 410. */
  disabledReason: string | null;
  disabledAt: string | null;
  /** Until when the secret before signs as well. */
  formerSecretUntil: string | null;
  externalSource: string | null;
  externalId: string | null;
  version: number;
  createdAt: string;
}

export interface WebhookEndpointWithSecret {
  endpoint: WebhookEndpointView;
  /** `whsec_…` */
  secret: string;
}

/** An endpoint that was made, or one that was there under the same external id: its secret is not told again. */
export interface MadeWebhookEndpoint {
  endpoint: WebhookEndpointView;
  secret: string | null;
  made: boolean;
}

/** One event on its way to one endpoint. */
export interface DeliveryView {
  id: string;
  endpointId: string;
  event: { id: string; type: EventType; number: number };
  status: "pending" | "succeeded" | "failed" | "cancelled";
  attempts: number;
  nextAttemptAt: string | null;
  /** HTTP status of the last attempt; null where nobody answered. */
  lastStatus: number | null;
  /** Why nobody answered: `timed-out`, `address-refused` … */
  lastError: string | null;
  lastAttemptAt: string | null;
  createdAt: string;
  finishedAt: string | null;
  log: { at: string; status: number | null; error: string | null; milliseconds: number }[];
}
