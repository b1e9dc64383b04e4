import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";
import { appRole, createAppRole, withClient } from "./roles.ts";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));
/** Held while migrating, so that two processes that start at once do it one after the other. */
const migrationLock = 8_226_001;

/** Where a database stands among the migrations. */
export interface MigrationLevel {
  /** How many migrations were applied. */
  applied: number;
  /** How many this release brings. */
  known: number;
  /** How many of those that were applied this release does not know: the database is newer, or another's. */
  foreign: number;
}

/** The migrations of this release, oldest first, each named by when it was written (milliseconds since 1970, as the migrator names them). */
export function knownMigrations(): number[] {
  return readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
}

/** The migrations that were applied, oldest first, named alike. None where the database was never migrated. */
export async function appliedMigrations(client: Pick<pg.Client, "query">): Promise<number[]> {
  const { rows: found } = await client.query<{ there: boolean }>("select to_regclass('drizzle.__drizzle_migrations') is not null as there");
  if (found[0]?.there !== true) return [];
  const { rows } = await client.query<{ written: string }>("select created_at::text as written from drizzle.__drizzle_migrations order by created_at, id");
  return rows.map(({ written }) => Number(written));
}

/** Where the database stands, asked on a connection of the owner or of `tact_app`. */
export async function migrationLevel(client: Pick<pg.Client, "query">): Promise<MigrationLevel> {
  const [applied, known] = [await appliedMigrations(client), knownMigrations()];
  return { applied: applied.length, known: known.length, foreign: applied.filter((written) => !known.includes(written)).length };
}

/**
 * Brings the database up to date, all of it or nothing. `ownerUrl` is the owner's. Runs again without effect.
 * @param through stop after this many migrations: for a database as an older release left it
 * @throws Error that says what to do, where the database is newer than this release
 */
export async function migrate(ownerUrl: string, { through }: { through?: number } = {}): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query("set client_min_messages = warning");
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await createAppRole(client);
    refuseNewer(await migrationLevel(client));
    const folder = through === undefined ? null : migrationsThrough(through);
    try {
      await runMigrations(drizzle(client), { migrationsFolder: folder ?? migrationsFolder });
    } finally {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
    // Server and worker tell whether they fit the database; they read the list and no more.
    await client.query(`grant usage on schema drizzle to ${appRole}; grant select on drizzle.__drizzle_migrations to ${appRole}`);
  });
}

function refuseNewer({ applied, known, foreign }: MigrationLevel): void {
  if (foreign === 0) return;
  throw new Error(
    `the database is newer than this release of Tact: ${applied} migrations were applied, ${foreign} of them unknown here (this release brings ${known}). ` +
      "Start the release that it was last used with, or a later one; to go back, restore a backup made before the upgrade",
  );
}

/** A copy of the migrations that ends early, for the migrator reads a folder. */
function migrationsThrough(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "tact-migrations-"));
  cpSync(migrationsFolder, folder, { recursive: true });
  const file = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: unknown[] };
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}
