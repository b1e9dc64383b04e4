import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/** As the superuser of a product's own database. `said` is what the launcher printed. */
export async function connectAsSuperuser(dataDirectory: string, said: string): Promise<pg.Client> {
  const port = /database +│ ready on 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
  const { superuser } = JSON.parse(readFileSync(join(dataDirectory, "credentials.json"), "utf8")) as { superuser: string };
  const client = new pg.Client({ host: "127.0.0.1", port: Number(port), user: "postgres", password: superuser, database: "tact" });
  await client.connect();
  // Its connection may be among those that are ended.
  client.on("error", () => undefined);
  return client;
}

/** The tables that hold a text in any column of any row; octets are compared as their hexadecimal. */
export async function tablesHolding(client: pg.Client, text: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query(
      `select 1 from ${name} as r where position(lower($1) in lower(r::text)) > 0 or position($2 in r::text) > 0 limit 1`,
      [text, Buffer.from(text).toString("hex")],
    );
    if (found.length > 0) holding.push(name);
  }
  return holding;
}

/** Every file below a folder, by its path in it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
