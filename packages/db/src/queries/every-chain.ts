import { and, count, eq } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { withOrganisation } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { auditEvents } from "../schema/audit.ts";
import { findBrokenAuditEvent } from "./audit.ts";
import { locateOrganisations } from "./lookups.ts";

/** The audit log of one organisation, looked through from its first event to its last. */
export interface CheckedChain {
  organisation: string;
  events: number;
  /** The first event that does not follow from those before it: its number, and its id where there is such an event. */
  broken: { number: number; id: string | null } | null;
}

/** Looks through the audit log of every organisation, one after the other. */
export async function* everyChain(db: Database, { atOnce = 100 }: { atOnce?: number } = {}): AsyncGenerator<CheckedChain> {
  for (let after = ""; ; ) {
    const page = await locateOrganisations(db, { after, limit: atOnce });
    for (const organisation of page) yield await checkedChain(db, organisation);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

async function checkedChain(db: Database, organisation: string): Promise<CheckedChain> {
  return await withOrganisation(db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const [counted] = await tx.select({ events: count() }).from(auditEvents).where(own(tx, auditEvents));
    const number = await findBrokenAuditEvent(tx);
    const events = counted?.events ?? 0;
    if (number === null) return { organisation, events, broken: null };
    const [event] = await tx.select({ id: auditEvents.id }).from(auditEvents).where(and(own(tx, auditEvents), eq(auditEvents.number, number)));
    return { organisation, events, broken: { number, id: event?.id ?? null } };
  });
}
