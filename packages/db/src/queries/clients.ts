import { and, asc, count, eq, gt, gte, inArray, sql, type SQL } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { type ExternalKey, external, ifArchived, type IfArchived, mentions } from "./filters.ts";
import { lookedAfterBy } from "./looked-after-by.ts";

export type ClientRow = typeof clients.$inferSelect;
export type NewClient = Omit<typeof clients.$inferInsert, "orgId">;
export type ClientChange = Partial<Pick<ClientRow, "name" | "email" | "timeZone" | "coachId" | "policyId" | "reminders" | "archivedAt" | "externalSource" | "externalId">>;

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

/** The client, locked until the transaction ends: for whoever compares its version before a change. */
export async function lockClient(tx: OrganisationTransaction, id: string): Promise<ClientRow | null> {
  const [found] = await tx.select().from(clients).where(and(own(tx, clients), eq(clients.id, id))).for("update");
  return found ?? null;
}

/** The client that goes by an id of somebody else's. */
export async function findClientByExternal(tx: OrganisationTransaction, key: ExternalKey): Promise<ClientRow | null> {
  const [found] = await tx.select().from(clients).where(and(own(tx, clients), external(clients, key)));
  return found ?? null;
}

/** Names of clients by id; those that do not exist are left out. */
export async function clientNames(tx: OrganisationTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await tx.select({ id: clients.id, name: clients.name }).from(clients).where(and(own(tx, clients), inArray(clients.id, [...ids])));
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** The client as changed at an instant, a version on; null where there is none. Throws as `insertClient`. */
export async function updateClient(tx: OrganisationTransaction, id: string, change: ClientChange, at: string): Promise<ClientRow | null> {
  const [changed] = await tx
    .update(clients)
    .set({ ...change, updatedAt: at, version: sql`${clients.version} + 1` })
    .where(and(own(tx, clients), eq(clients.id, id)))
    .returning();
  return changed ?? null;
}

export interface ClientFilter {
  /** Words that the name or the address holds. */
  mentions?: string | undefined;
  email?: string | undefined;
  coachId?: string | undefined;
  archived?: IfArchived | undefined;
  /** Changed at this instant or later. */
  updatedSince?: string | undefined;
  external?: Partial<ExternalKey> | undefined;
  /** Id of the last client of the page before. */
  after?: string | undefined;
  limit?: number | undefined;
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
    .where(and(own(tx, clients), ...conditions(filter)))
    .groupBy(clients.orgId, clients.id)
    .orderBy(asc(clients.id));
  return await (filter.limit === undefined ? query : query.limit(filter.limit));
}

function conditions({ mentions: words, email, coachId, archived, updatedSince, external: key, after }: ClientFilter): (SQL | undefined)[] {
  return [
    mentions([clients.name, clients.email], words),
    email === undefined ? undefined : eq(sql`lower(${clients.email})`, email.toLowerCase()),
    lookedAfterBy(coachId),
    ifArchived(clients, archived),
    updatedSince === undefined ? undefined : gte(clients.updatedAt, updatedSince),
    external(clients, key),
    after === undefined ? undefined : gt(clients.id, after),
  ];
}
