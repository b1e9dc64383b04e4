import type pg from "pg";

/** What one transaction wrote to a table. */
export interface RowsWritten {
  table: string;
  /** The rows as JSON, as they stand now. */
  rows: Record<string, unknown>[];
  /** How many of them were new; the others stood there before. */
  inserted: number;
}

/** Rows written since then, by table, as the database counts them. */
export async function rowCounts(superuser: pg.ClientBase): Promise<Map<string, { inserted: number; updated: number }>> {
  const { rows } = await superuser.query<{ table: string; inserted: string; updated: string }>(
    `select format('%I.%I', schemaname, relname) as table, n_tup_ins as inserted, n_tup_upd as updated from pg_stat_user_tables where schemaname not in ('plain', 'bench')`,
  );
  return new Map(rows.map(({ table, inserted, updated }) => [table, { inserted: Number(inserted), updated: Number(updated) }]));
}

/** Bytes of write-ahead log so far. */
export async function walBytes(superuser: pg.ClientBase): Promise<number> {
  const { rows } = await superuser.query<{ bytes: string }>("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bytes");
  return Number(rows[0]?.bytes);
}

/**
 * The rows that the last recording for an application wrote, whatever table they stand in: those of its transaction.
 * Counts of the database tell which were new.
 */
export async function rowsWrittenFor(superuser: pg.ClientBase, applicationId: string, counted: ReadonlyMap<string, { inserted: number; updated: number }>): Promise<RowsWritten[]> {
  const { rows: found } = await superuser.query<{ xmin: string }>("select xmin::text from plan_revisions where application_id = $1 order by number desc limit 1", [applicationId]);
  const xmin = found[0]?.xmin;
  const written: RowsWritten[] = [];
  for (const [table, { inserted, updated }] of counted) {
    if (inserted + updated === 0) continue;
    const { rows } = await superuser.query<{ row: Record<string, unknown> }>(`select to_json(t) as row from ${table} t where xmin::text = $1`, [xmin]);
    if (rows.length === 0) continue;
    written.push({ table, rows: rows.map(({ row }) => row), inserted: Math.round((rows.length * inserted) / (inserted + updated)) });
  }
  return written;
}
