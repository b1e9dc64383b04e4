import { createWriteStream } from "node:fs";
import { chmod, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { zstdCompress } from "node:zlib";
import { appliedMigrations } from "@tact/db";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { type Pack, pack } from "tar-stream";
import { chunkName, entryNames, type Head, type KeptKeys, newHead, type Sums } from "./manifest.ts";
import { RowSums } from "./row-sums.ts";
import { plainForms } from "./plain-forms.ts";
import { jobsVersion, nameOf, quoted, seeEveryRow, storedSequences, type StoredTable, storedTables } from "./stored-tables.ts";

const compress = promisify(zstdCompress);

/** Octets of rows that stand in one entry of the archive: what is held in memory at once. */
const chunkOctets = 8 * 2 ** 20;

export interface DumpOptions {
  /** The owner's connection. */
  ownerUrl: string;
  /** Where the backup goes; it must not exist. */
  file: string;
  release: string;
  keys: KeptKeys;
}

export interface Dumped {
  file: string;
  head: Head;
  sums: Sums;
}

/**
 * Writes every row, as it stood in one moment, into one file that its owner alone may read. Others go on reading and writing.
 * The file is whole or not there: it is written aside, put on disk, and then renamed.
 * @throws Error that says what to do; nothing is left behind
 */
export async function dumpDatabase({ ownerUrl, file, release, keys }: DumpOptions): Promise<Dumped> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, application_name: "tact-backup" });
  // What breaks the connection rejects the query that runs on it.
  client.on("error", () => {});
  const part = `${file}.part`;
  await client.connect();
  try {
    const archive = pack();
    const written = pipeline(Readable.from(archive), createWriteStream(part, { mode: 0o600, flush: true }));
    const [told] = await Promise.all([fill(archive, client, { release, keys }), written]).catch((error: unknown) => {
      archive.destroy();
      throw error;
    });
    await chmod(part, 0o600);
    await place(part, file);
    return { file, ...told };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function fill(archive: Pack, client: pg.Client, { release, keys }: Pick<DumpOptions, "release" | "keys">): Promise<Omit<Dumped, "file">> {
  await plainForms(client);
  await seeEveryRow(client);
  await client.query("begin transaction isolation level repeatable read read only");
  const tables = await storedTables(client);
  if (tables.length === 0) throw new Error("there is nothing to back up: the database has no tables of Tact");
  // A migration that comes now waits until the last row is written.
  await client.query(`lock table ${tables.map(quoted).join(", ")} in access share mode`);
  const { rows } = await client.query<{ server_version: string; now: Date }>("select current_setting('server_version') as server_version, now()");
  const head = newHead({
    release,
    madeAt: (rows[0]?.now ?? new Date()).toISOString(),
    postgres: rows[0]?.server_version ?? "",
    migrations: await appliedMigrations(client),
    jobs: await jobsVersion(client),
    tables,
  });
  const mtime = new Date(head.madeAt);
  const add = (name: string, body: Buffer) =>
    new Promise<void>((resolve, reject) => {
      archive.entry({ name, mode: 0o600, mtime }, body, (error) => (error ? reject(error) : resolve()));
    });
  const addJson = (name: string, value: unknown) => add(name, Buffer.from(`${JSON.stringify(value, null, 1)}\n`));

  await addJson(entryNames.head, head);
  await addJson(entryNames.keys, keys);
  const sums: Sums = { tables: {}, sequences: [] };
  for (const table of tables) sums.tables[nameOf(table)] = await addRows(client, table, add);
  // Numbers given meanwhile only raise them: nothing is given twice after a restore.
  sums.sequences = await storedSequences(client);
  await addJson(entryNames.sums, sums);
  await client.query("commit");
  archive.finalize();
  return { head, sums };
}

async function addRows(client: pg.Client, table: StoredTable, add: (name: string, body: Buffer) => Promise<void>) {
  const total = new RowSums();
  let number = 0;
  let held: Buffer[] = [];
  let octets = 0;
  const flush = async () => {
    if (octets === 0) return;
    number += 1;
    await add(chunkName(nameOf(table), number), await compress(Buffer.concat(held)));
    held = [];
    octets = 0;
  };
  for await (const chunk of client.query(copyTo(copyOut(table)))) {
    const rows = chunk as Buffer;
    total.add(rows);
    held.push(rows);
    octets += rows.length;
    if (octets >= chunkOctets) await flush();
  }
  await flush();
  return total.total();
}

/** The rows of a table as text. Row-level security is asked for them as for a query: `seeEveryRow` first. */
export const copyOut = (table: StoredTable): string => `copy ${quoted(table)} (${table.columns.map((name) => pg.escapeIdentifier(name)).join(", ")}) to stdout`;

/** Renames onto a name that nobody has, and puts the name on disk. */
async function place(part: string, file: string): Promise<void> {
  await rename(part, file);
  const folder = await open(dirname(file));
  await folder.sync().finally(() => folder.close());
}
