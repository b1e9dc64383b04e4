import type { Fact } from "@tact/facts";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "../actor.ts";
import type { OrganisationTransaction } from "../organisation.ts";
import { own, ownText } from "../own-rows.ts";
import { asRecordset, insertAll, readRow, run, selection } from "../prepared.ts";
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
  const rows = given.map((fact, index) => ({
    orgId: tx.organisation,
    applicationId: application.id,
    id: fact.id,
    type: fact.type,
    at: new Date(fact.at).toISOString(),
    body: fact,
    sequence: index + 1,
    recordedAt: new Date(recordedAt).toISOString(),
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    source,
  }));
  const appended = await run(tx, append, [application.id, given.length, latest, asRecordset(facts, rows)]);
  if (appended.length === 0) throw new Error(`there is no application ${application.id} to append facts to`);
  const before = Number(appended[0]?.[0]);
  return rows.map((row) => ({ ...row, sequence: before + row.sequence }));
}

const append = {
  name: "append-facts",
  text: `
    with counted as (
      update applications
      set fact_count = fact_count + $3::integer, last_fact_at = greatest(last_fact_at, $4::timestamptz)
      where ${ownText("applications")} and id = $2
      returning fact_count - $3::integer as before
    )
    ${insertAll(facts, "counted, json_populate_recordset(null::facts, $5::json) as given", { sequence: "counted.before + given.sequence" })}
    returning (select before from counted)`,
};

/** Facts of one application in the order they were recorded. */
export async function listFacts(tx: OrganisationTransaction, applicationId: string): Promise<FactRow[]> {
  return (await run(tx, list, [applicationId])).map((values) => readRow(facts, values));
}

const list = {
  name: "list-facts",
  text: `select ${selection(facts, "f")} from facts f where ${ownText("f")} and f.application_id = $2 order by f.sequence`,
};

/** Facts of several applications, by application and then in the order they were recorded. */
export async function listFactsOf(tx: OrganisationTransaction, applicationIds: readonly string[]): Promise<FactRow[]> {
  if (applicationIds.length === 0) return [];
  return await tx
    .select()
    .from(facts)
    .where(and(own(tx, facts), inArray(facts.applicationId, [...applicationIds])))
    .orderBy(asc(facts.applicationId), asc(facts.sequence));
}

export async function findFact(tx: OrganisationTransaction, applicationId: string, id: string): Promise<FactRow | null> {
  const [found] = await tx.select().from(facts).where(and(own(tx, facts), eq(facts.applicationId, applicationId), eq(facts.id, id)));
  return found ?? null;
}
