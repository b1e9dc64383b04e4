import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type pg from "pg";
import { columnsOf } from "./seed/copied-rows.ts";
import { type RowsWritten, walBytes } from "./rows-written.ts";

interface PlainOptions {
  superuser: pg.ClientBase;
  superUrl: string;
  folder: string;
  written: readonly RowsWritten[];
  inFlight: number;
  seconds: number;
  databaseSeconds: () => number;
}

export interface PlainWrites {
  perSecond: number;
  /** Milliseconds for one transaction, on average. */
  average: number;
  /** Milliseconds of the database's processor time for each. */
  processor: number;
  /** Bytes of write-ahead log for each. */
  walBytes: number;
}

const run = promisify(execFile);
/** Rows to update in each table, for each row that is updated in a transaction. */
const slots = 2000;
/** Longer values are left alone by updates: nobody writes them again. */
const longestUpdated = 8192;

/**
 * The same rows, as many and as long, written by pgbench to tables of the same columns and indexes: no policies, no
 * references, no reading, nothing worked out.
 */
export async function measurePlainWrites({ superuser, superUrl, folder, written, inFlight, seconds, databaseSeconds }: PlainOptions): Promise<PlainWrites> {
  await superuser.query("drop schema if exists plain cascade");
  await superuser.query("create schema plain");
  const statements: string[] = [];
  const values: string[] = [];
  for (const { table, rows, inserted } of written) {
    const plain = `plain.${table.split(".").at(-1)}`;
    await superuser.query(`create table ${plain} (like ${table} including all)`);
    const [fresh, standing] = [rows.slice(0, inserted), rows.slice(inserted)];
    const columns = await columnsOf(superuser, plain);
    const keys = await keysOf(superuser, plain);
    if (fresh.length > 0) {
      const value = `v${values.length}`;
      values.push("-D", `${value}=${JSON.stringify(fresh)}`);
      statements.push(`insert into ${plain} (${columns.join(", ")}) select ${selected(columns, keys.told, "(:n::bigint + row_number() over ())")} from json_populate_recordset(null::${plain}, :${value}::json) as given;`);
    }
    if (standing.length > 0) {
      await superuser.query(`insert into ${plain} (${columns.join(", ")}) select ${selected(columns, keys.told, "slot")} from json_populate_recordset(null::${plain}, $1::json) as given, generate_series(1, ${slots}) as slot`, [JSON.stringify(standing)]);
      const value = `v${values.length}`;
      values.push("-D", `${value}=${JSON.stringify(standing)}`);
      const changing = columns.filter((column) => !keys.all.has(column) && standing.every((row) => JSON.stringify(row[column.replaceAll('"', "")] ?? null).length < longestUpdated));
      const same = [...keys.all].map((column) => `t.${column} = ${keys.told.has(column) ? suffixed(column, keys.told.get(column) ?? "", ":slot") : `given.${column}`}`).join(" and ");
      statements.push(`update ${plain} t set ${changing.map((column) => `${column} = given.${column}`).join(", ")} from json_populate_recordset(null::${plain}, :${value}::json) as given where ${same};`);
    }
  }
  const script = join(folder, "plain-writes.sql");
  // What a key is made longer by: of one length, far from what others make.
  writeFileSync(script, ["\\set n random(1000000000000, 9000000000000)", `\\set slot random(1, ${slots})`, "begin;", ...statements, "commit;"].join("\n"));
  const url = new URL(superUrl);
  const password = decodeURIComponent(url.password);
  url.password = "";
  const [workedBefore, walBefore] = [databaseSeconds(), await walBytes(superuser)];
  const told = ["-n", "-M", "prepared", "-c", String(inFlight), "-j", "1", "-T", String(seconds), "-f", script, ...values, url.href];
  const { stdout } = await run(pgbench(), told, { env: { ...process.env, PGPASSWORD: password } }).catch((error: { stderr?: string }) => {
    // Its arguments are the rows: nobody wants to read them.
    throw new Error(`pgbench failed: ${error.stderr?.slice(0, 1000) ?? "is it installed?"}`);
  });
  const transactions = Number(/transactions actually processed: (\d+)/.exec(stdout)?.[1]);
  const figures = {
    perSecond: Number(/tps = ([\d.]+)/.exec(stdout)?.[1]),
    average: Number(/latency average = ([\d.]+)/.exec(stdout)?.[1]),
    processor: (1000 * (databaseSeconds() - workedBefore)) / transactions,
    walBytes: ((await walBytes(superuser)) - walBefore) / transactions,
  };
  await superuser.query("drop schema plain cascade");
  return figures;
}

/** Columns that make keys others, the likeliest first; what an organisation has one row of is told apart by the organisation. */
const telling = ["application_id", "id", "number", "org_id"];

interface Keys {
  /** One column of each unique key, which is another in each transaction, with its type. */
  told: Map<string, string>;
  /** Every column of unique keys. */
  all: ReadonlySet<string>;
}

async function keysOf(superuser: pg.ClientBase, table: string): Promise<Keys> {
  const { rows } = await superuser.query<{ columns: { name: string; type: string }[] }>(
    `select json_agg(json_build_object('name', quote_ident(attname), 'type', format_type(atttypid, null))) as columns
     from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     where indrelid = $1::regclass and indisunique group by indexrelid`,
    [table],
  );
  const told = new Map<string, string>();
  for (const { columns } of rows) {
    if (columns.some(({ name }) => told.has(name))) continue;
    const chosen = telling.map((name) => columns.find((column) => column.name === name)).find((column) => column !== undefined) ?? columns[0];
    if (chosen !== undefined) told.set(chosen.name, chosen.type);
  }
  return { told, all: new Set(rows.flatMap(({ columns }) => columns.map(({ name }) => name))) };
}

const selected = (columns: readonly string[], keys: ReadonlyMap<string, string>, by: string) =>
  columns.map((column) => (keys.has(column) ? suffixed(column, keys.get(column) ?? "", by) : `given.${column}`)).join(", ");

/** A key that is another with each number, and as long. */
function suffixed(column: string, type: string, by: string): string {
  if (type === "text") return `overlay(given.${column} placing lpad(${by}::text, 13, '0') from greatest(1, length(given.${column}) - 12))`;
  if (type === "bigint") return `given.${column} + ${by}::bigint`;
  if (type === "integer") return `((given.${column} + ${by}::bigint) % 2000000000)::integer`;
  return "gen_random_uuid()";
}

function pgbench(): string {
  const packaged = "/usr/lib/postgresql/15/bin/pgbench";
  return existsSync(packaged) ? packaged : "pgbench";
}
