import type { Fact } from "@tact/facts";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "../actor.ts";
import type { OrganisationTransaction } from "../organisation.ts";
import { applications } from "../schema/applications.ts";
import { facts } from "../schema/facts.ts";
import type { ApplicationRow } from "./applications.ts";

export type FactRow = typeof facts.$inferSelect;

export interface FactsToAppend {
  facts: readonly Fact[];
  /** ISO 8601 instant. */
  recordedAt: string;
  actor: Actor;
  /** Through what they came: `dashboard`, `api`, `invitation` … */
  source: string;
}

/**
 * Appends facts to an application that this transaction has locked. Throws `ConflictError` `fact-id-taken`.
 * Answers with the rows in the order given.
 */
export async function appendFacts(
  tx: OrganisationTransaction,
  application: Pick<ApplicationRow, "id">,
  { facts: given, recordedAt, actor, source }: FactsToAppend,
): Promise<FactRow[]> {
  if (given.length === 0) return [];
  const latest = given.reduce((max, { at }) => (Date.parse(at) > Date.parse(max) ? at : max), given[0]?.at ?? recordedAt);
  const [counted] = await tx
    .update(applications)
    .set({
      factCount: sql`${applications.factCount} + ${given.length}`,
      lastFactAt: sql`greatest(${applications.lastFactAt}, ${latest}::timestamptz)`,
    })
    .where(eq(applications.id, application.id))
    .returning({ factCount: applications.factCount });
  if (counted === undefined) throw new Error(`there is no application ${application.id} to append facts to`);
  const before = counted.factCount - given.length;
  return await tx
    .insert(facts)
    .values(
      given.map((fact, index) => ({
        orgId: tx.organisation,
        applicationId: application.id,
        id: fact.id,
        type: fact.type,
        at: fact.at,
        body: fact,
        sequence: before + index + 1,
        recordedAt,
        actorKind: actor.kind,
        actorId: actor.id,
        actorName: actor.name,
        source,
      })),
    )
    .returning();
}

/** Facts of one application in the order they were recorded. */
export async function listFacts(tx: OrganisationTransaction, applicationId: string): Promise<FactRow[]> {
  return await tx.select().from(facts).where(eq(facts.applicationId, applicationId)).orderBy(asc(facts.sequence));
}

/** Facts of several applications, by application and then in the order they were recorded. */
export async function listFactsOf(tx: OrganisationTransaction, applicationIds: readonly string[]): Promise<FactRow[]> {
  if (applicationIds.length === 0) return [];
  return await tx
    .select()
    .from(facts)
    .where(inArray(facts.applicationId, [...applicationIds]))
    .orderBy(asc(facts.applicationId), asc(facts.sequence));
}

export async function findFact(tx: OrganisationTransaction, applicationId: string, id: string): Promise<FactRow | null> {
  const [found] = await tx.select().from(facts).where(and(eq(facts.applicationId, applicationId), eq(facts.id, id)));
  return found ?? null;
}
