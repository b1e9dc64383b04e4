import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, gte, lt } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own, ownText } from "../own-rows.ts";
import { asRecordset, insertAll, run } from "../prepared.ts";
import { auditEvents } from "../schema/audit.ts";
import { counters } from "../schema/counters.ts";
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

/** What is hashed of an event, as the database puts it together: its number stands between `head` and `tail`. */
function hashed(event: Omit<AuditEventRow, "hash" | "number" | "previousHash">): { head: string; tail: string } {
  const { orgId, id, actorKind, actorId, action, target, requestId, at } = event;
  const tail = JSON.stringify([id, actorKind, actorId, action, target, requestId, at]);
  return { head: `[${JSON.stringify(orgId)},`, tail: `,${tail.slice(1, -1)},"` };
}

/** The hash that ties an event to the one before it. */
function hashOf(event: Omit<AuditEventRow, "hash">): string {
  const { head, tail } = hashed(event);
  return createHash("sha256").update(`${head}${event.number}${tail}${event.previousHash}"]`).digest("hex");
}

/** Appends an event to the organisation's audit log when all else of the transaction is done. */
export function leaveAuditEvent(tx: OrganisationTransaction, event: NewAuditEvent): void {
  tx.beforeCommit(appendAuditEvents, event);
}

/**
 * Appends to the organisation's audit log. Events of one organisation are chained one after the other, so this holds
 * the organisation's counters until the transaction ends: call it last, or `leaveAuditEvent`.
 */
export async function appendAuditEvent(tx: OrganisationTransaction, event: NewAuditEvent): Promise<AuditEventRow> {
  const [row] = await appendAuditEvents(tx, [event]);
  if (row === undefined) throw new Error("an audit event was not appended");
  return row;
}

/** `appendAuditEvent` for several. One is one statement: nothing is asked while the counters are held. */
async function appendAuditEvents(tx: OrganisationTransaction, events: readonly NewAuditEvent[]): Promise<AuditEventRow[]> {
  const rows: AuditEventRow[] = events.map(({ id, actor, action, target, requestId, at }) => ({
    orgId: tx.organisation,
    number: 0,
    id,
    actorKind: actor.kind,
    actorId: actor.id,
    action,
    target,
    requestId,
    at: new Date(at).toISOString(),
    previousHash: "",
    hash: "",
  }));
  const [first] = rows;
  if (first === undefined) return [];
  if (rows.length === 1) {
    const { head, tail } = hashed(first);
    const [made] = await run(tx, appendOne, [asRecordset(auditEvents, rows), head, tail]);
    return [{ ...first, number: Number(made?.[0]), previousHash: String(made?.[1]), hash: String(made?.[2]) }];
  }
  const [held] = await run(tx, hold, []);
  let last = { number: Number(held?.[0]), hash: String(held?.[1]) };
  const chained = rows.map((row) => {
    const unhashed = { ...row, number: last.number + 1, previousHash: last.hash };
    last = { ...unhashed, hash: hashOf(unhashed) };
    return last as AuditEventRow;
  });
  await run(tx, appendMany, [asRecordset(auditEvents, chained), last.number, last.hash, chained.at(-1)?.previousHash]);
  return chained;
}

const sha = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** Whoever waits for the counters finds them as the one before left them: the update reads the row once more. */
const appendOne = {
  name: "append-audit-event",
  text: `
    with chained as (
      insert into counters as c (org_id, audit_number, audit_hash) values ($1, 1, ${sha("$3::text || 1 || $4::text || '\"]'")})
      on conflict (org_id) do update set
        audit_number = c.audit_number + 1,
        audit_previous_hash = c.audit_hash,
        audit_hash = ${sha("$3::text || (c.audit_number + 1) || $4::text || c.audit_hash || '\"]'")}
      returning audit_number, audit_previous_hash, audit_hash
    )
    ${insertAll(auditEvents, "chained, json_populate_recordset(null::audit_events, $2::json) as given", {
      number: "chained.audit_number",
      previous_hash: "chained.audit_previous_hash",
      hash: "chained.audit_hash",
    })}
    returning number, previous_hash, hash`,
};

const hold = {
  name: "hold-counters",
  text: `
    insert into counters as c (org_id) values ($1)
    on conflict (org_id) do update set audit_number = c.audit_number
    returning audit_number, audit_hash`,
};

const appendMany = {
  name: "append-audit-events",
  text: `
    with chained as (
      update counters set audit_number = $3::bigint, audit_hash = $4, audit_previous_hash = $5 where ${ownText("counters")}
    )
    ${insertAll(auditEvents, "json_populate_recordset(null::audit_events, $2::json) as given")}`,
};

export interface AuditFilter {
  action?: string | undefined;
  /** Id of what it was done to. */
  target?: string | undefined;
  actorId?: string | undefined;
  requestId?: string | undefined;
  /** Instants: from the first on, up to the second, which is not included. */
  since?: string | undefined;
  until?: string | undefined;
  /** Number of the last event of the page before. */
  before?: number | undefined;
  limit?: number;
}

/** Events of the organisation, the newest first. */
export async function listAuditEvents(tx: OrganisationTransaction, page: AuditFilter = {}): Promise<AuditEventRow[]> {
  return await tx
    .select()
    .from(auditEvents)
    .where(
      and(
        own(tx, auditEvents),
        page.action === undefined ? undefined : eq(auditEvents.action, page.action),
        page.target === undefined ? undefined : eq(auditEvents.target, page.target),
        page.actorId === undefined ? undefined : eq(auditEvents.actorId, page.actorId),
        page.requestId === undefined ? undefined : eq(auditEvents.requestId, page.requestId),
        page.since === undefined ? undefined : gte(auditEvents.at, page.since),
        page.until === undefined ? undefined : lt(auditEvents.at, page.until),
        page.before === undefined ? undefined : lt(auditEvents.number, page.before),
      ),
    )
    .orderBy(desc(auditEvents.number))
    .limit(page.limit ?? 100);
}

/**
 * Number of the first event that does not follow from the ones before it, or is missing at the end; null where the whole
 * chain holds. See that nothing is appended meanwhile: ask in one snapshot.
 */
export async function findBrokenAuditEvent(tx: OrganisationTransaction): Promise<number | null> {
  const atOnce = 1000;
  let previous = { number: 0, hash: "" };
  for (;;) {
    const events = await tx
      .select()
      .from(auditEvents)
      .where(and(own(tx, auditEvents), gt(auditEvents.number, previous.number)))
      .orderBy(asc(auditEvents.number))
      .limit(atOnce);
    for (const event of events) {
      const follows = event.number === previous.number + 1 && event.previousHash === previous.hash;
      if (!follows || hashOf(event) !== event.hash) return event.number;
      previous = event;
    }
    if (events.length === atOnce) continue;
    const [end] = await tx.select().from(counters).where(own(tx, counters));
    const whole = (end?.auditNumber ?? 0) === previous.number && (end?.auditHash ?? "") === previous.hash;
    return whole ? null : previous.number + 1;
  }
}
