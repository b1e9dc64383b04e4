import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { lookedAfterBy } from "./looked-after-by.ts";

export type ClientRow = typeof clients.$inferSelect;
export type NewClient = Omit<typeof clients.$inferInsert, "orgId">;
export type ClientChange = Partial<Pick<ClientRow, "name" | "email" | "timeZone" | "coachId">>;

/** Throws `ConflictError` `client-email-taken`, `external-id-taken`, `id-taken`. */
export async function insertClient(tx: OrganisationTransaction, row: NewClient): Promise<ClientRow> {
  const [made] = await tx.insert(clients).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted client was not returned");
  return made;
}

export async function findClient(tx: OrganisationTransaction, id: string): Promise<ClientRow | null> {
  const [found] = await tx.select().from(clients).where(and(own(tx, clients), eq(clients.id, id)));
  return found ?? null;
}

/** Names of clients by id; those that do not exist are left out. */
export async function clientNames(tx: OrganisationTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await tx.select({ id: clients.id, name: clients.name }).from(clients).where(and(own(tx, clients), inArray(clients.id, [...ids])));
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** The client as changed; null where there is none. */
export async function updateClient(tx: OrganisationTransaction, id: string, change: ClientChange): Promise<ClientRow | null> {
  const [changed] = await tx.update(clients).set(change).where(and(own(tx, clients), eq(clients.id, id))).returning();
  return changed ?? null;
}

export interface ClientFilter {
  coachId?: string;
  /** Id of the last client of the page before. */
  after?: string;
  limit?: number;
}

/** Clients by id, which is by when they were made, with the number of their applications. */
export async function listClients(
  tx: OrganisationTransaction,
  filter: ClientFilter = {},
): Promise<{ client: ClientRow; applications: number }[]> {
  const query = tx
    .select({ client: clients, applications: count(applications.id) })
    .from(clients)
    .leftJoin(applications, and(eq(applications.orgId, clients.orgId), eq(applications.clientId, clients.id)))
    .where(and(own(tx, clients), lookedAfterBy(filter.coachId), filter.after === undefined ? undefined : gt(clients.id, filter.after)))
    .groupBy(clients.orgId, clients.id)
    .orderBy(asc(clients.id));
  return await (filter.limit === undefined ? query : query.limit(filter.limit));
}
