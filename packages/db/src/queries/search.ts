import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import { mentions } from "./filters.ts";

export interface SearchedFor {
  /** Words, each of which one of the texts holds. */
  words: string;
  limit: number;
}

export interface FoundClient {
  id: string;
  name: string;
  archived: boolean;
}

/** Clients whose name or address holds each of the words; those whose name begins with them first, those who are put away last. */
export async function searchClients(tx: OrganisationTransaction, { words, limit }: SearchedFor): Promise<FoundClient[]> {
  return await tx
    .select({ id: clients.id, name: clients.name, archived: sql<boolean>`${clients.archivedAt} is not null` })
    .from(clients)
    .where(and(own(tx, clients), ...eachWord([clients.name, clients.email], words)))
    .orderBy(sql`${clients.archivedAt} is not null`, desc(begins(clients.name, words)), asc(clients.name), asc(clients.id))
    .limit(limit);
}

export interface FoundApplication {
  id: string;
  role: string;
  client: string;
  employer: string;
}

/** Applications of which the client, the employer or the role holds each of the words; what is put away is left out. */
export async function searchApplications(tx: OrganisationTransaction, { words, limit }: SearchedFor): Promise<FoundApplication[]> {
  return await tx
    .select({ id: applications.id, role: applications.role, client: clients.name, employer: employers.name })
    .from(applications)
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .innerJoin(employers, and(eq(employers.orgId, applications.orgId), eq(employers.id, applications.employerId)))
    .where(and(own(tx, applications), isNull(applications.archivedAt), isNull(clients.archivedAt), ...eachWord([clients.name, employers.name, applications.role], words)))
    .orderBy(desc(begins(clients.name, words)), desc(begins(employers.name, words)), asc(clients.name), asc(employers.name), asc(applications.id))
    .limit(limit);
}

/** Beyond these nobody types. */
const mostWords = 8;

function eachWord(columns: readonly PgColumn[], words: string): (SQL | undefined)[] {
  const each = words.split(/\s+/).filter((word) => word !== "");
  return each.slice(0, mostWords).map((word) => mentions(columns, word));
}

const begins = (column: typeof clients.name | typeof employers.name, words: string) => sql<boolean>`starts_with(lower(${column}), lower(${words}))`;
