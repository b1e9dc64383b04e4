import { type Column, getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import pg from "pg";
import type { OrganisationTransaction } from "./organisation.ts";
import { ownText } from "./own-rows.ts";

/**
 * Queries of the busiest path, recording a fact: written once and prepared once per connection, because building
 * and planning them anew costs more than running them.
 */
export interface Prepared {
  name: string;
  text: string;
}

/** Dates and instants arrive as PostgreSQL writes them: the columns know how to read them. */
const asWritten = new Set<number>([pg.types.builtins.TIMESTAMPTZ, pg.types.builtins.DATE]);
const types = {
  getTypeParser: (id: number, format?: "text" | "binary") =>
    asWritten.has(id) ? (value: string) => value : pg.types.getTypeParser(id, format ?? "text"),
} as pg.CustomTypesConfig;

/**
 * Runs a prepared query; its `$1` is the organisation of the transaction, `values` begin with `$2`. Rows are arrays, in
 * the order in which they were selected.
 */
export async function run(tx: OrganisationTransaction, { name, text }: Prepared, values: unknown[]): Promise<unknown[][]> {
  const { rows } = await tx.client.query<unknown[]>({ name, text, values: [tx.organisation, ...values], rowMode: "array", types });
  return rows;
}

const known = new Map<PgTable, [key: string, column: Column][]>();

function columnsOf(table: PgTable): [key: string, column: Column][] {
  const found = known.get(table) ?? Object.entries(getTableColumns(table));
  known.set(table, found);
  return found;
}

/** All columns of a table, in the order of its definition: `a."org_id", a."id" …` */
export function selection(table: PgTable, alias: string): string {
  return columnsOf(table)
    .map(([, { name }]) => `${alias}."${name}"`)
    .join(", ");
}

/** Reads a row of a selection, `from` being the place of the table's first column. */
export function readRow<Table extends PgTable>(table: Table, values: readonly unknown[], from = 0): Table["$inferSelect"] {
  const row: Record<string, unknown> = {};
  let index = from;
  for (const [key, column] of columnsOf(table)) {
    const value = values[index];
    row[key] = value === null ? null : column.mapFromDriverValue(value);
    index += 1;
  }
  return row as Table["$inferSelect"];
}

/** Number of columns of a table. */
export function width(table: PgTable): number {
  return columnsOf(table).length;
}

/** Rows as the JSON text that `json_populate_recordset(null::table, …)` reads. */
export function asRecordset<Table extends PgTable>(table: Table, rows: readonly Table["$inferSelect"][]): string {
  const columns = columnsOf(table);
  return JSON.stringify(
    rows.map((row: Record<string, unknown>) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key]]))),
  );
}

/** `insert into …` with all columns; `source` selects own rows from an alias `given`, save those columns that `instead` names. */
export function insertAll(table: PgTable, source: string, instead: Readonly<Record<string, string>> = {}): string {
  const names = columnsOf(table).map(([, { name }]) => name);
  const list = names.map((name) => `"${name}"`).join(", ");
  const values = names.map((name) => instead[name] ?? `given."${name}"`).join(", ");
  return `insert into "${getTableName(table)}" (${list}) select ${values} from ${source} where ${ownText("given")}`;
}
