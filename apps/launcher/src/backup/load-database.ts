import { once } from "node:events";
import { finished } from "node:stream/promises";
import { installJobs } from "@tact/api";
import { knownMigrations, migrate } from "@tact/db";
import pg from "pg";
import { type CopyStreamQuery, from as copyFrom, to as copyTo } from "pg-copy-streams";
import { copyOut } from "./dump-database.ts";
import type { Head, KeptKeys, Sums } from "./manifest.ts";
import { plainForms } from "./plain-forms.ts";
import { differences, type ReadBackup, readBackup } from "./read-backup.ts";
import { type RowSum, RowSums } from "./row-sums.ts";
import { jobsVersion, nameOf, quoted, seeEveryRow, type StoredSequence, storedSequences, type StoredTable, storedTables } from "./stored-tables.ts";

export interface LoadOptions {
  file: string;
  /** The owner's connection, of a database without rows. */
  ownerUrl: string;
  /** Leaves out the jobs that waited: where their tables are of another version. */
  withoutJobs?: boolean;
  /** Told what the backup is before anything is written; throws where it must not be restored here. */
  accept?: (head: Head, keys: KeptKeys) => void;
}

/**
 * Makes the tables as they were when the backup was made, fills them, and compares every table and sequence with what was backed up.
 * All rows come in one transaction: it succeeds with all of them, or leaves none.
 * @throws Error that says what to do: the file is none or was cut off, the database holds rows, the release is another
 */
export async function loadDatabase({ file, ownerUrl, withoutJobs = false, accept }: LoadOptions): Promise<ReadBackup> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, application_name: "tact-restore" });
  client.on("error", () => {});
  await client.connect();
  try {
    await plainForms(client);
    await refuseRows(client);
    const filler = new Filler(client, ownerUrl, withoutJobs);
    const loaded = await readBackup(file, {
      async begin(head, keys) {
        accept?.(head, keys);
        await filler.begin(head);
      },
      rows: (table, text) => filler.rows(table, text),
    });
    await filler.finish(loaded.sums);
    return loaded;
  } finally {
    await client.end();
  }
}

/** Fills one table after the other as their rows are read. */
class Filler {
  readonly #client: pg.Client;
  readonly #ownerUrl: string;
  readonly #withoutJobs: boolean;
  #tables: StoredTable[] = [];
  /** Statements that put back what was switched off for the filling. */
  #afterwards: string[] = [];
  #filling: { name: string; stream: CopyStreamQuery } | null = null;

  constructor(client: pg.Client, ownerUrl: string, withoutJobs: boolean) {
    this.#client = client;
    this.#ownerUrl = ownerUrl;
    this.#withoutJobs = withoutJobs;
  }

  async begin(head: Head): Promise<void> {
    const known = knownMigrations();
    if (head.migrations.some((written, index) => known[index] !== written)) {
      throw new Error(`the backup was made by a newer release of Tact (${head.release}, migration ${head.migrations.length}; this one has ${known.length}): restore it with that release or a later one`);
    }
    await migrate(this.#ownerUrl, { through: head.migrations.length });
    if (head.jobs !== null) await installJobs(this.#ownerUrl);
    await this.#checkJobs(head);
    const skip = (table: StoredTable) => this.#withoutJobs && table.schema === "pgboss";
    this.#tables = head.tables.filter((table) => !skip(table));

    await this.#client.query("begin");
    await seeEveryRow(this.#client);
    const targets = await storedTables(this.#client);
    for (const table of this.#tables) refuseOther(table, targets);
    // Row-level security lets nobody copy in, and triggers announce what did not just happen.
    await this.#switchOff();
    // What migrating and installing wrote by themselves was backed up too.
    await this.#client.query(`truncate ${this.#tables.map(quoted).join(", ")}`);
  }

  async rows(name: string, text: Buffer): Promise<void> {
    if (this.#filling?.name !== name) {
      await this.#close();
      const table = this.#tables.find((each) => nameOf(each) === name);
      if (table === undefined) return;
      this.#filling = { name, stream: this.#client.query(copyFrom(copyOut(table).replace(/to stdout$/, "from stdin"))) };
      // Told when the stream is closed, or to whoever waits for it to drain.
      this.#filling.stream.on("error", () => {});
    }
    const { stream } = this.#filling;
    if (!stream.write(text)) await Promise.race([once(stream, "drain"), finished(stream)]);
  }

  async #close(): Promise<void> {
    if (this.#filling === null) return;
    const { stream } = this.#filling;
    this.#filling = null;
    const done = finished(stream);
    stream.end();
    await done;
  }

  /** Sets the sequences, compares everything with what was backed up, and commits. */
  async finish(expected: Sums): Promise<void> {
    await this.#close();
    const skip = (name: string) => this.#withoutJobs && name.startsWith("pgboss.");
    const sequences = expected.sequences.filter((each) => !skip(nameOf(each)));
    for (const each of sequences) await this.#client.query("select setval($1::regclass, $2::bigint, $3)", [quoted(each), each.last, each.given]);
    const found: Record<string, RowSum> = {};
    for (const table of this.#tables) found[nameOf(table)] = await sumOf(this.#client, table);
    const wanted = Object.fromEntries(Object.entries(expected.tables).filter(([name]) => !skip(name)));
    const other = [...differences(wanted, found), ...otherSequences(sequences, await storedSequences(this.#client))];
    if (other.length > 0) throw new Error(`after the restore ${other.join(", ")} would not hold what was backed up: nothing was restored`);
    for (const statement of this.#afterwards) await this.#client.query(statement);
    await this.#client.query("commit");
    await this.#client.query("analyze");
  }

  async #switchOff(): Promise<void> {
    for (const table of this.#tables) {
      const { rows: forced } = await this.#client.query("select from pg_class where oid = $1::regclass and relforcerowsecurity", [quoted(table)]);
      const { rows: triggers } = await this.#client.query<{ name: string }>(
        "select tgname as name from pg_trigger where tgrelid = $1::regclass and not tgisinternal and tgenabled = 'O'",
        [quoted(table)],
      );
      const clauses = [...(forced.length > 0 ? [["no force", "force", "row level security"] as const] : []), ...triggers.map(({ name }) => ["disable", "enable", `trigger ${pg.escapeIdentifier(name)}`] as const)];
      for (const [off, on, what] of clauses) {
        await this.#client.query(`alter table ${quoted(table)} ${off} ${what}`);
        this.#afterwards.push(`alter table ${quoted(table)} ${on} ${what}`);
      }
    }
  }

  async #checkJobs(head: Head): Promise<void> {
    const version = await jobsVersion(this.#client);
    if (this.#withoutJobs || head.jobs === version || head.jobs === null) return;
    throw new Error(
      `the job tables of the backup are of version ${head.jobs}, and those of this release of ${version}: restore it with Tact ${head.release}, ` +
        "or add --without-jobs (the worker finds again what is due)",
    );
  }
}

/** Counts and sums the rows that a table holds now. */
export async function sumOf(client: pg.Client, table: StoredTable): Promise<RowSum> {
  const total = new RowSums();
  for await (const chunk of client.query(copyTo(copyOut(table)))) total.add(chunk as Buffer);
  return total.total();
}

async function refuseRows(client: pg.Client): Promise<void> {
  await seeEveryRow(client);
  for (const table of await storedTables(client)) {
    if (table.schema === "pgboss") continue;
    const { rows } = await client.query<{ some: boolean }>(`select exists (select from ${quoted(table)}) as some`);
    if (rows[0]?.some === true) throw new Error(`the database holds rows already (${nameOf(table)}): a backup is restored into an empty one`);
  }
}

function refuseOther(table: StoredTable, targets: readonly StoredTable[]): void {
  const target = targets.find((each) => nameOf(each) === nameOf(table));
  const lacks = target === undefined ? ["all of it"] : table.columns.filter((column) => !target.columns.includes(column));
  if (lacks.length > 0) throw new Error(`this release has no place for a part of the backup: ${nameOf(table)} (${lacks.join(", ")})`);
}

function otherSequences(expected: readonly StoredSequence[], found: readonly StoredSequence[]): string[] {
  return expected
    .filter((each) => !found.some((other) => nameOf(other) === nameOf(each) && other.last === each.last && other.given === each.given))
    .map(nameOf);
}
