import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { timeOrderedIds } from "@tact/api";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** Tables whose rows are copied, those that others refer to first. */
const tables = ["applications", "facts", "plan_revisions", "steps"] as const;
type Table = (typeof tables)[number];

/** Rows of one application as COPY writes them. */
export interface ToldApplication {
  id: string;
  steps: number;
  /** Ids of its revisions: like its own, they are given anew. */
  revisions: string[];
  rows: Record<Table, string[]>;
}

/** The applications of a client with all of their rows. */
export async function readTold(superuser: pg.ClientBase, clientId: string): Promise<ToldApplication[]> {
  const told = new Map<string, ToldApplication>();
  for (const table of tables) {
    const [id, client] = table === "applications" ? ["id", "client_id"] : ["application_id", "client_id"];
    const columns = await columnsOf(superuser, table);
    const whose = columns.includes(client) ? `t.client_id = '${clientId}'` : `exists (select from applications a where a.org_id = t.org_id and a.id = t.application_id and a.client_id = '${clientId}')`;
    const at = columns.indexOf(id);
    for (const row of await rowsOf(superuser, `select ${columns.join(", ")} from ${table} t where ${whose} order by ${id}`)) {
      const cells = row.split("\t");
      const application = cells[at] ?? "";
      const found = told.get(application) ?? { id: application, steps: 0, revisions: [], rows: { applications: [], facts: [], plan_revisions: [], steps: [] } };
      found.rows[table].push(row);
      if (table === "steps") found.steps += 1;
      if (table === "plan_revisions") found.revisions.push(cells[columns.indexOf("id")] ?? "");
      told.set(application, found);
    }
  }
  return [...told.values()];
}

/** An application to be copied, and whose it becomes. */
export interface Copy {
  told: ToldApplication;
  /** The client of the application that was told. */
  from: string;
  to: string;
}

/** Copies applications with new ids, in the transaction of its caller. */
export async function copyApplications(client: pg.ClientBase, copies: readonly Copy[]): Promise<void> {
  const renamed = copies.map(({ told, from, to }) => {
    const names = [[told.id, timeOrderedIds("application")], [from, to], ...told.revisions.map((id) => [id, timeOrderedIds("revision")])];
    return { told, rename: (row: string) => names.reduce((text, [before = "", after = ""]) => text.replaceAll(before, after), row) };
  });
  for (const table of tables) {
    const rows = function* () {
      for (const { told, rename } of renamed) if (told.rows[table].length > 0) yield `${told.rows[table].map(rename).join("\n")}\n`;
    };
    await copyRows(client, table, rows());
  }
}

/** Fills a table with rows as COPY writes them, each with its line end. */
export async function copyRows(client: pg.ClientBase, table: string, rows: Iterable<string>): Promise<void> {
  const columns = await columnsOf(client, table);
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`)));
}

/** The rows of a query as COPY writes them. */
export async function rowsOf(client: pg.ClientBase, query: string): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`copy (${query}) to stdout`))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString().split("\n").slice(0, -1);
}

/** Columns of a table in order, quoted where they need it. */
export async function columnsOf(client: pg.ClientBase, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
    [table],
  );
  return rows.map(({ name }) => name);
}
