import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { OrganisationTransaction } from "./organisation.ts";

type TenantTable = PgTable & { orgId: PgColumn };

/**
 * The first fence between organisations: the condition that a row belongs to the organisation of the transaction. Every
 * query states it of every tenant table that it reads, updates or deletes, or joins the table to one of which it is
 * stated. Row-level security is the second fence and knows nothing of this one. `rows` is a table, or its alias in raw SQL.
 */
export function own(tx: OrganisationTransaction, rows: TenantTable | string): SQL {
  if (typeof rows !== "string") return eq(rows.orgId, tx.organisation);
  return sql`${sql.identifier(rows)}.org_id = ${tx.organisation}`;
}

/** The same condition within a prepared text: the organisation is its `$1`, which `run` fills in. */
export function ownText(alias: string): string {
  return `${alias}.org_id = $1`;
}
