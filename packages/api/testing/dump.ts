import { brotliDecompressSync, gunzipSync } from "node:zlib";
import pg from "pg";

/**
 * Every value of every row of every table of every schema as one text, read by the superuser to whom no row is hidden.
 * Bytes are told as they are and as they unpack.
 */
export async function dump(superUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<unknown[]>({ text: `select * from ${name}`, rowMode: "array" });
      for (const row of rows) texts.push(`${name}: ${row.map(told).join(" | ")}`);
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}

function told(value: unknown): string {
  if (!Buffer.isBuffer(value)) return typeof value === "string" ? value : JSON.stringify(value);
  return [value, ...unpacked(value)].map((bytes) => bytes.toString("utf8")).join(" ");
}

function unpacked(bytes: Buffer): Buffer[] {
  return [gunzipSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
}
