import pg from "pg";
import type { TestHouse } from "./test-house.ts";

/** Counts attempts, refused ones too: the only table that a refusal may change. */
const counting = "rate_limit";

/**
 * A fingerprint of every row of every table, those of sign-in among them, read as the superuser to whom no row is
 * hidden: what a refusal must leave as it was.
 */
export async function everyRow({ database }: TestHouse): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' and table_name <> $1 order by 1`,
      [counting],
    );
    const sums: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(`select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`);
      sums[name] = rows[0]?.sum ?? "";
    }
    return sums;
  } finally {
    await client.end();
  }
}
