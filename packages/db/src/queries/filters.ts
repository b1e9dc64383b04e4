import { and, eq, ilike, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { OrganisationTransaction } from "../organisation.ts";

/** An id that somebody else gave, and the system that it belongs to. */
export interface ExternalKey {
  source: string;
  id: string;
}

/** Whoever makes or changes what goes by somebody else's id does so one after the other: two that come at once make one row. */
export async function lockExternal(tx: OrganisationTransaction, table: string, { source, id }: ExternalKey): Promise<void> {
  const key = JSON.stringify([tx.organisation, table, source, id]);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** Rows that go by an id of somebody else's; all of them where none is named. */
export function external(table: { externalSource: PgColumn; externalId: PgColumn }, key: Partial<ExternalKey> = {}): SQL | undefined {
  return and(
    key.source === undefined ? undefined : eq(table.externalSource, key.source),
    key.id === undefined ? undefined : eq(table.externalId, key.id),
  );
}

/** Whether what was put away belongs to a list. */
export type IfArchived = "exclude" | "only" | "include";

export function ifArchived(table: { archivedAt: PgColumn }, wanted: IfArchived = "include"): SQL | undefined {
  if (wanted === "include") return undefined;
  return wanted === "only" ? isNotNull(table.archivedAt) : isNull(table.archivedAt);
}

/** Rows of which one of the columns holds a text, however it is written; all of them where there is none. */
export function mentions(columns: readonly PgColumn[], words: string | undefined): SQL | undefined {
  if (words === undefined) return undefined;
  const pattern = `%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return or(...columns.map((column) => ilike(column, pattern)));
}
