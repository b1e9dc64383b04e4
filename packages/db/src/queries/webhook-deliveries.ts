import { and, asc, desc, eq, inArray, lt, lte, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { events, type EventType } from "../schema/events.ts";
import { type DeliveryAttempt, type DeliveryStatus, webhookDeliveries, webhookEndpoints } from "../schema/webhooks.ts";
import type { WebhookEndpointRow } from "./webhook-endpoints.ts";

export type WebhookDeliveryRow = typeof webhookDeliveries.$inferSelect;

/** A delivery with what it is about. */
export interface DeliveryOfEvent {
  delivery: WebhookDeliveryRow;
  event: { id: string; type: EventType };
}

/** What is needed to make an attempt. */
export interface ClaimedDelivery {
  delivery: WebhookDeliveryRow;
  endpoint: WebhookEndpointRow;
  event: typeof events.$inferSelect;
}

const one = (tx: OrganisationTransaction, id: string) => and(own(tx, webhookDeliveries), eq(webhookDeliveries.id, id));

/** Enabled endpoints that want to hear of events of some types. */
export async function listWantingEndpoints(tx: OrganisationTransaction, types: readonly EventType[]): Promise<Pick<WebhookEndpointRow, "id" | "events">[]> {
  return await tx
    .select({ id: webhookEndpoints.id, events: webhookEndpoints.events })
    .from(webhookEndpoints)
    .where(and(own(tx, webhookEndpoints), webhookEndpoints.enabled, sql`${webhookEndpoints.events} && ${sql.param([...types])}`))
    .orderBy(asc(webhookEndpoints.id));
}

/** New deliveries, due at once. */
export async function insertDeliveries(
  tx: OrganisationTransaction,
  rows: readonly Pick<WebhookDeliveryRow, "id" | "endpointId" | "eventNumber" | "createdAt">[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(webhookDeliveries).values(rows.map((row) => ({ ...row, orgId: tx.organisation, nextAttemptAt: row.createdAt })));
}

/**
 * Takes a delivery that is due, for one attempt: nobody else takes it before `until`, and who never says what came of it
 * leaves it to be taken again then. Null where it is not due, over, or taken already.
 */
export async function claimDelivery(tx: OrganisationTransaction, id: string, { at, until }: { at: string; until: string }): Promise<ClaimedDelivery | null> {
  const [delivery] = await tx
    .update(webhookDeliveries)
    .set({ attempts: sql`${webhookDeliveries.attempts} + 1`, lastAttemptAt: at, nextAttemptAt: until })
    .where(and(one(tx, id), eq(webhookDeliveries.status, "pending"), lte(webhookDeliveries.nextAttemptAt, at)))
    .returning();
  if (delivery === undefined) return null;
  const [found] = await tx
    .select({ endpoint: webhookEndpoints, event: events })
    .from(webhookEndpoints)
    .innerJoin(events, and(eq(events.orgId, webhookEndpoints.orgId), eq(events.number, delivery.eventNumber)))
    .where(and(own(tx, webhookEndpoints), eq(webhookEndpoints.id, delivery.endpointId)));
  if (found === undefined) throw new Error(`delivery ${id} has no endpoint or no event`);
  return { delivery, ...found };
}

/** What came of an attempt. */
export interface DeliveryResult {
  status: DeliveryStatus;
  attempt: DeliveryAttempt;
  /** When to try again; null where it is over. */
  nextAttemptAt: string | null;
  /** ISO 8601 instant. */
  at: string;
}

/**
 * Notes what came of the attempt `number`. Whether it counted: an attempt that took so long that another has begun
 * meanwhile does not, unless it arrived.
 */
export async function settleDelivery(
  tx: OrganisationTransaction,
  { id, attempts }: Pick<WebhookDeliveryRow, "id" | "attempts">,
  { status, attempt, nextAttemptAt, at }: DeliveryResult,
): Promise<boolean> {
  const current = status === "succeeded" ? undefined : eq(webhookDeliveries.attempts, attempts);
  const settled = await tx
    .update(webhookDeliveries)
    .set({
      status,
      nextAttemptAt,
      lastStatus: attempt.status,
      lastError: attempt.error,
      finishedAt: status === "pending" ? null : at,
      log: sql`(${webhookDeliveries.log}::jsonb || ${JSON.stringify([attempt])}::jsonb)::json`,
    })
    .where(and(one(tx, id), eq(webhookDeliveries.status, "pending"), current))
    .returning({ id: webhookDeliveries.id });
  return settled.length > 0;
}

/** Ends everything that is still on its way to an endpoint. */
export async function cancelDeliveriesTo(tx: OrganisationTransaction, endpointId: string, at: string): Promise<void> {
  await tx
    .update(webhookDeliveries)
    .set({ status: "cancelled", nextAttemptAt: null, finishedAt: at })
    .where(and(own(tx, webhookDeliveries), eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.status, "pending")));
}

/** Sends a delivery on its way again, from the first attempt; its log stays. Null where there is none, or it has not ended. */
export async function restartDelivery(tx: OrganisationTransaction, id: string, at: string): Promise<WebhookDeliveryRow | null> {
  const [restarted] = await tx
    .update(webhookDeliveries)
    .set({ status: "pending", attempts: 0, nextAttemptAt: at, finishedAt: null })
    .where(and(one(tx, id), inArray(webhookDeliveries.status, ["succeeded", "failed", "cancelled"])))
    .returning();
  return restarted ?? null;
}

const withEvent = { delivery: webhookDeliveries, event: { id: events.id, type: events.type } };
const itsEvent = and(eq(events.orgId, webhookDeliveries.orgId), eq(events.number, webhookDeliveries.eventNumber));

export async function findDelivery(tx: OrganisationTransaction, id: string): Promise<DeliveryOfEvent | null> {
  const [found] = await tx.select(withEvent).from(webhookDeliveries).innerJoin(events, itsEvent).where(one(tx, id));
  return found ?? null;
}

export interface DeliveryFilter {
  endpointId?: string | undefined;
  status?: DeliveryStatus | undefined;
  /** Id of the event. */
  eventId?: string | undefined;
  eventType?: EventType | undefined;
}

/** Deliveries, the newest first, those before a given one. */
export async function listDeliveries(
  tx: OrganisationTransaction,
  { endpointId, status, eventId, eventType }: DeliveryFilter,
  { before, limit }: { before?: string; limit: number },
): Promise<DeliveryOfEvent[]> {
  return await tx
    .select(withEvent)
    .from(webhookDeliveries)
    .innerJoin(events, itsEvent)
    .where(
      and(
        own(tx, webhookDeliveries),
        before === undefined ? undefined : lt(webhookDeliveries.id, before),
        endpointId === undefined ? undefined : eq(webhookDeliveries.endpointId, endpointId),
        status === undefined ? undefined : eq(webhookDeliveries.status, status),
        eventId === undefined ? undefined : eq(events.id, eventId),
        eventType === undefined ? undefined : eq(events.type, eventType),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(limit);
}

/** Removes deliveries that ended before an instant. Answers with how many. */
export async function purgeDeliveries(tx: OrganisationTransaction, before: string): Promise<number> {
  const gone = await tx
    .delete(webhookDeliveries)
    .where(and(own(tx, webhookDeliveries), lt(webhookDeliveries.finishedAt, before)))
    .returning({ id: webhookDeliveries.id });
  return gone.length;
}

/** Which endpoint each of some deliveries goes to. */
export async function listEndpointsOfDeliveries(tx: OrganisationTransaction, ids: readonly string[]): Promise<Pick<WebhookDeliveryRow, "id" | "endpointId">[]> {
  if (ids.length === 0) return [];
  return await tx
    .select({ id: webhookDeliveries.id, endpointId: webhookDeliveries.endpointId })
    .from(webhookDeliveries)
    .where(and(own(tx, webhookDeliveries), inArray(webhookDeliveries.id, [...ids])));
}
