import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own, ownText } from "../own-rows.ts";
import { readRow, run, selection, width } from "../prepared.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import type { ClientRow } from "./clients.ts";
import type { EmployerRow } from "./employers.ts";
import { lookedAfterBy } from "./looked-after-by.ts";

export type ApplicationRow = typeof applications.$inferSelect;
export type NewApplication = Omit<typeof applications.$inferInsert, "orgId" | "revision" | "factCount" | "lastFactAt">;

/** An application with those it is between: what a plan request is made of, besides the facts. */
export interface ApplicationContext {
  application: ApplicationRow;
  client: ClientRow;
  employer: EmployerRow;
}

/** Throws `ConflictError` `unknown-reference` (no such client or employer), `external-id-taken`, `id-taken`. */
export async function insertApplication(tx: OrganisationTransaction, row: NewApplication): Promise<ApplicationRow> {
  const [made] = await tx.insert(applications).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted application was not returned");
  return made;
}

function contexts(tx: OrganisationTransaction) {
  return tx
    .select({ application: applications, client: clients, employer: employers })
    .from(applications)
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .innerJoin(employers, and(eq(employers.orgId, applications.orgId), eq(employers.id, applications.employerId)));
}

export async function findApplication(tx: OrganisationTransaction, id: string): Promise<ApplicationContext | null> {
  const [found] = await contexts(tx).where(and(own(tx, applications), eq(applications.id, id)));
  return found ?? null;
}

/**
 * The application, locked until the transaction ends: whoever appends facts or writes a plan takes this first,
 * so that plans of one application are made one after the other. To lock several, go by ascending id.
 */
export async function lockApplication(tx: OrganisationTransaction, id: string): Promise<ApplicationContext | null> {
  const [found] = await run(tx, lock, [id]);
  if (found === undefined) return null;
  const [ofClient, ofEmployer] = [width(applications), width(applications) + width(clients)];
  return {
    application: readRow(applications, found),
    client: readRow(clients, found, ofClient),
    employer: readRow(employers, found, ofEmployer),
  };
}

const lock = {
  name: "lock-application",
  text: `
    select ${selection(applications, "a")}, ${selection(clients, "c")}, ${selection(employers, "e")}
    from applications a
    join clients c on c.org_id = a.org_id and c.id = a.client_id
    join employers e on e.org_id = a.org_id and e.id = a.employer_id
    where ${ownText("a")} and a.id = $2
    for update of a`,
};

export interface ApplicationFilter {
  ids?: readonly string[];
  clientId?: string;
  employerId?: string;
  /** Applications of clients whom this member looks after, and of those who are everyone's. */
  coachId?: string;
  /** Id of the last application of the page before. */
  after?: string;
  limit?: number;
}

/** Applications by id, which is by when they were made. */
export async function listApplications(
  tx: OrganisationTransaction,
  filter: ApplicationFilter = {},
): Promise<ApplicationContext[]> {
  const query = contexts(tx)
    .where(
      and(
        own(tx, applications),
        filter.ids === undefined ? undefined : inArray(applications.id, [...filter.ids]),
        filter.clientId === undefined ? undefined : eq(applications.clientId, filter.clientId),
        filter.employerId === undefined ? undefined : eq(applications.employerId, filter.employerId),
        filter.after === undefined ? undefined : gt(applications.id, filter.after),
        lookedAfterBy(filter.coachId),
      ),
    )
    .orderBy(asc(applications.id));
  return await (filter.limit === undefined ? query : query.limit(filter.limit));
}

/** Pins another edition of a policy. The plan is the caller's to make again. */
export async function pinPolicy(
  tx: OrganisationTransaction,
  id: string,
  policy: { policyId: string; policyEdition: string },
): Promise<void> {
  await tx.update(applications).set(policy).where(and(own(tx, applications), eq(applications.id, id)));
}
