import { and, asc, eq, gt, gte, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own, ownText } from "../own-rows.ts";
import { readRow, run, selection, width } from "../prepared.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import { policies } from "../schema/policies.ts";
import type { ClientRow } from "./clients.ts";
import type { EmployerRow } from "./employers.ts";
import { external, type ExternalKey, ifArchived, type IfArchived } from "./filters.ts";
import { lookedAfterBy } from "./looked-after-by.ts";
import type { PolicyRow } from "./policies.ts";

export type ApplicationRow = typeof applications.$inferSelect;
export type NewApplication = Omit<typeof applications.$inferInsert, "orgId" | "revision" | "factCount" | "lastFactAt">;

/** An application with those it is between: what a plan request is made of, besides the facts. */
export interface ApplicationContext {
  application: ApplicationRow;
  client: ClientRow;
  employer: EmployerRow;
  /** The edition that it is planned with, where that is the organisation's own; null where it comes with Tact. */
  policy: PolicyRow | null;
}

export type ApplicationChange = Partial<Pick<ApplicationRow, "role" | "route" | "archivedAt" | "externalSource" | "externalId">>;

/** Throws `ConflictError` `unknown-reference` (no such client or employer), `external-id-taken`, `id-taken`. */
export async function insertApplication(tx: OrganisationTransaction, row: NewApplication): Promise<ApplicationRow> {
  const [made] = await tx.insert(applications).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted application was not returned");
  return made;
}

function contexts(tx: OrganisationTransaction) {
  return tx
    .select({ application: applications, client: clients, employer: employers, policy: policies })
    .from(applications)
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .innerJoin(employers, and(eq(employers.orgId, applications.orgId), eq(employers.id, applications.employerId)))
    .leftJoin(policies, and(eq(policies.orgId, applications.orgId), eq(policies.id, applications.policyId), eq(policies.edition, applications.policyEdition)));
}

export async function findApplication(tx: OrganisationTransaction, id: string): Promise<ApplicationContext | null> {
  const [found] = await contexts(tx).where(and(own(tx, applications), eq(applications.id, id)));
  return found ?? null;
}

/** The id of the application that goes by an id of somebody else's. */
export async function findApplicationByExternal(tx: OrganisationTransaction, key: ExternalKey): Promise<string | null> {
  const [found] = await tx.select({ id: applications.id }).from(applications).where(and(own(tx, applications), external(applications, key)));
  return found?.id ?? null;
}

/** Changes an application at an instant, a version on. Whether there was one. The plan is the caller's to make again. */
export async function updateApplication(tx: OrganisationTransaction, id: string, change: ApplicationChange, at: string): Promise<boolean> {
  const changed = await tx
    .update(applications)
    .set({ ...change, updatedAt: at, version: sql`${applications.version} + 1` })
    .where(and(own(tx, applications), eq(applications.id, id)))
    .returning({ id: applications.id });
  return changed.length > 0;
}

/**
 * The application, locked until the transaction ends: whoever appends facts or writes a plan takes this first,
 * so that plans of one application are made one after the other. To lock several, go by ascending id.
 */
export async function lockApplication(tx: OrganisationTransaction, id: string): Promise<ApplicationContext | null> {
  const [found] = await run(tx, lock, [id]);
  if (found === undefined) return null;
  const [ofClient, ofEmployer, ofPolicy] = [width(applications), width(applications) + width(clients), width(applications) + width(clients) + width(employers)];
  return {
    application: readRow(applications, found),
    client: readRow(clients, found, ofClient),
    employer: readRow(employers, found, ofEmployer),
    policy: found[ofPolicy] === null ? null : readRow(policies, found, ofPolicy),
  };
}

const lock = {
  name: "lock-application",
  text: `
    select ${selection(applications, "a")}, ${selection(clients, "c")}, ${selection(employers, "e")}, ${selection(policies, "p")}
    from applications a
    join clients c on c.org_id = a.org_id and c.id = a.client_id
    join employers e on e.org_id = a.org_id and e.id = a.employer_id
    left join policies p on p.org_id = a.org_id and p.id = a.policy_id and p.edition = a.policy_edition
    where ${ownText("a")} and a.id = $2
    for update of a`,
};

export interface ApplicationFilter {
  ids?: readonly string[] | undefined;
  clientId?: string | undefined;
  employerId?: string | undefined;
  route?: ApplicationRow["route"] | undefined;
  /** States of their plans when they were last written; those that were never planned count as before the interview. */
  states?: readonly string[] | undefined;
  archived?: IfArchived | undefined;
  /** Changed at this instant or later. */
  updatedSince?: string | undefined;
  external?: Partial<ExternalKey> | undefined;
  policyId?: string | undefined;
  /** Applications of clients whom this member looks after, and of those who are everyone's. */
  coachId?: string | undefined;
  /** Id of the last application of the page before. */
  after?: string | undefined;
  limit?: number | undefined;
}

/** Applications by id, which is by when they were made. */
export async function listApplications(
  tx: OrganisationTransaction,
  filter: ApplicationFilter = {},
): Promise<ApplicationContext[]> {
  const query = contexts(tx)
    .where(and(own(tx, applications), ...conditions(filter)))
    .orderBy(asc(applications.id));
  return await (filter.limit === undefined ? query : query.limit(filter.limit));
}

function conditions(filter: ApplicationFilter): (SQL | undefined)[] {
  const { ids, clientId, employerId, route, states, archived, updatedSince, policyId, after, coachId } = filter;
  return [
    ids === undefined ? undefined : inArray(applications.id, [...ids]),
    clientId === undefined ? undefined : eq(applications.clientId, clientId),
    employerId === undefined ? undefined : eq(applications.employerId, employerId),
    route === undefined ? undefined : eq(applications.route, route),
    states === undefined ? undefined : or(inArray(applications.state, [...states]), states.includes("before-interview") ? isNull(applications.state) : undefined),
    ifArchived(applications, archived),
    updatedSince === undefined ? undefined : gte(applications.updatedAt, updatedSince),
    external(applications, filter.external),
    policyId === undefined ? undefined : eq(applications.policyId, policyId),
    after === undefined ? undefined : gt(applications.id, after),
    lookedAfterBy(coachId),
  ];
}

/** Pins another edition of a policy. The plan is the caller's to make again. */
export async function pinPolicy(
  tx: OrganisationTransaction,
  id: string,
  policy: { policyId: string; policyEdition: string },
): Promise<void> {
  await tx.update(applications).set(policy).where(and(own(tx, applications), eq(applications.id, id)));
}
