import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appliedMigrations, ensureAppRole, knownMigrations, migrate } from "@tact/db";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBackup } from "../src/backup/read-backup.ts";
import { restoreBackup } from "../src/backup/restore-backup.ts";
import { startDatabase } from "../src/database.ts";
import { withOwner } from "../src/open-database.ts";
import { keptSecrets } from "../src/secrets.ts";

const quiet = () => undefined;
const nothing = { begin: async () => undefined, rows: async () => undefined };
/** The level of the release before: its tables are those of the first migrations alone. */
const elder = 3;
const settings = () => ({ dataDirectory: folder, databaseUrl: undefined, appDatabaseUrl: undefined, keptBackups: 2 });
let folder: string;

/** A folder as an older release left it, with a person in it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tact-upgrade-"));
  chmodSync(folder, 0o755);
  const { appRolePassword } = keptSecrets(folder);
  await withOwner({ databaseUrl: undefined, dataDirectory: folder }, async ({ ownerUrl, superUrl }) => {
    await ensureAppRole({ ownerUrl, superUrl: superUrl ?? "", password: appRolePassword });
    await migrate(ownerUrl, { through: elder });
    await ask(ownerUrl, `insert into auth."user" (id, name, email, email_verified, created_at, updated_at) values ('usr_1', 'Noor', 'noor@practice.example', true, now(), now())`);
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  return await onClient(url, async (client) => (await client.query<Record<string, unknown>>(query)).rows);
}

async function onClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return await work(client).finally(() => client.end());
}

const levelIn = async (directory: string) =>
  await withOwner({ databaseUrl: undefined, dataDirectory: directory }, async ({ ownerUrl }) => await onClient(ownerUrl, appliedMigrations));
const peopleIn = async (directory: string) =>
  await withOwner({ databaseUrl: undefined, dataDirectory: directory }, async ({ ownerUrl }) => await ask(ownerUrl, `select email from auth."user"`));

test("data of an older release are backed up, brought up to date, and there; older backups give way", async () => {
  const backups = join(folder, "backups");
  mkdirSync(backups);
  for (const name of ["before-0.0.1-2024-01-01T000000Z.tar", "before-0.0.2-2025-01-01T000000Z.tar", "mine.tar"]) writeFileSync(join(backups, name), "");

  const said: string[] = [];
  const upgraded = await startDatabase(settings(), keptSecrets(folder), (line) => said.push(line));
  await upgraded.stop();

  expect(await levelIn(folder)).toEqual(knownMigrations());
  expect(await peopleIn(folder)).toEqual([{ email: "noor@practice.example" }]);
  const kept = readdirSync(backups).toSorted();
  expect(kept).toEqual(["before-0.0.2-2025-01-01T000000Z.tar", expect.stringMatching(/^before-\d+\.\d+\.\d+-20\d\d-\d\d-\d\dT\d{6}Z\.tar$/), "mine.tar"]);
  const file = join(backups, kept[1] ?? "");
  expect(said.join("\n")).toContain(`a backup of them is in ${file}`);
  expect((await readBackup(file, nothing)).head.migrations).toEqual(knownMigrations().slice(0, elder));

  const again = await startDatabase(settings(), keptSecrets(folder), quiet);
  await again.stop();
  expect(readdirSync(backups)).toHaveLength(3);

  // The way back: the data as they were, which the next start brings up to date again.
  const into = join(folder, "restored");
  await restoreBackup({ file, into, databaseUrl: undefined });
  expect([await levelIn(into), await peopleIn(into)]).toEqual([knownMigrations().slice(0, elder), [{ email: "noor@practice.example" }]]);
  const restarted = await startDatabase({ ...settings(), dataDirectory: into, keptBackups: 0 }, keptSecrets(into), quiet);
  await restarted.stop();
  expect([await levelIn(into), await peopleIn(into)]).toEqual([knownMigrations(), [{ email: "noor@practice.example" }]]);
  expect(existsSync(join(into, "backups"))).toBe(false);
});

test("data of a newer release are left alone, with a sentence", async () => {
  await withOwner({ databaseUrl: undefined, dataDirectory: folder }, async ({ ownerUrl }) => {
    await ask(ownerUrl, "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
  });
  const before = readdirSync(join(folder, "backups"));
  await expect(startDatabase(settings(), keptSecrets(folder), quiet)).rejects.toThrow("the database is newer than this release of Tact");
  expect(readdirSync(join(folder, "backups"))).toEqual(before);
});

test("data of another PostgreSQL are left alone, with the way out named", async () => {
  const data = await withOwner({ databaseUrl: undefined, dataDirectory: folder }, async ({ superUrl }) => (await ask(superUrl ?? "", "show data_directory"))[0]?.["data_directory"]);
  writeFileSync(join(String(data), "PG_VERSION"), "9\n");
  await expect(startDatabase(settings(), keptSecrets(folder), quiet)).rejects.toThrow(/holds data of PostgreSQL 9 .*npm run backup.*npm run restore/);
});
