import { createHash } from "node:crypto";
import { and, asc, desc, gt, lt, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { auditEvents } from "../schema/audit.ts";
import type { ActorKind } from "../schema/tenant.ts";

export type AuditEventRow = typeof auditEvents.$inferSelect;

export interface NewAuditEvent {
  id: string;
  actor: { kind: ActorKind; id: string };
  /** Such as `fact.recorded`. */
  action: string;
  target: string;
  requestId: string | null;
  at: string;
}

/** The hash that ties an event to the one before it. */
function hashOf(event: Omit<AuditEventRow, "hash">): string {
  const { orgId, number, id, actorKind, actorId, action, target, requestId, at, previousHash } = event;
  return createHash("sha256")
    .update(JSON.stringify([orgId, number, id, actorKind, actorId, action, target, requestId, at, previousHash]))
    .digest("hex");
}

/**
 * Appends to the organisation's audit log. Events of one organisation are chained one after the other,
 * so this holds a lock until the transaction ends: call it last.
 */
export async function appendAuditEvent(tx: OrganisationTransaction, event: NewAuditEvent): Promise<AuditEventRow> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${tx.organisation}`}, 0))`);
  const [last] = await tx.select().from(auditEvents).orderBy(desc(auditEvents.number)).limit(1);
  const unhashed = {
    orgId: tx.organisation,
    number: (last?.number ?? 0) + 1,
    id: event.id,
    actorKind: event.actor.kind,
    actorId: event.actor.id,
    action: event.action,
    target: event.target,
    requestId: event.requestId,
    at: new Date(event.at).toISOString(),
    previousHash: last?.hash ?? "",
  };
  const row = { ...unhashed, hash: hashOf(unhashed) };
  await tx.insert(auditEvents).values(row);
  return row;
}

/** Events of the organisation, the newest first. */
export async function listAuditEvents(
  tx: OrganisationTransaction,
  page: { before?: number; limit?: number } = {},
): Promise<AuditEventRow[]> {
  return await tx
    .select()
    .from(auditEvents)
    .where(and(page.before === undefined ? undefined : lt(auditEvents.number, page.before)))
    .orderBy(desc(auditEvents.number))
    .limit(page.limit ?? 100);
}

/** Number of the first event that does not follow from the ones before it; null where the whole chain holds. */
export async function findBrokenAuditEvent(tx: OrganisationTransaction): Promise<number | null> {
  const atOnce = 1000;
  let previous = { number: 0, hash: "" };
  for (;;) {
    const events = await tx
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.number, previous.number))
      .orderBy(asc(auditEvents.number))
      .limit(atOnce);
    for (const event of events) {
      const follows = event.number === previous.number + 1 && event.previousHash === previous.hash;
      if (!follows || hashOf(event) !== event.hash) return event.number;
      previous = event;
    }
    if (events.length < atOnce) return null;
  }
}
