import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateDrizzleJson, generateMigration, type DrizzleSnapshotJSON } from "drizzle-kit/api";
import { expect, test } from "vitest";
import { ask } from "../testing/embedded-folder.ts";
import { openTestDatabase } from "../testing/index.ts";
import { appliedMigrations, knownMigrations, migrate, migrationLevel } from "./migrate.ts";
import { withClient } from "./roles.ts";

const here = import.meta.dirname;

test("the migrations make the tables that the schema describes: `pnpm db:generate` has nothing to add", async () => {
  const modules = await Promise.all(
    readdirSync(join(here, "schema")).map(async (file) => (await import(pathToFileURL(join(here, "schema", file)).href)) as Record<string, unknown>),
  );
  const meta = join(here, "..", "migrations", "meta");
  const newest = readdirSync(meta).filter((name) => name.endsWith("_snapshot.json")).toSorted().at(-1);
  const migrated = JSON.parse(readFileSync(join(meta, newest ?? ""), "utf8")) as DrizzleSnapshotJSON;
  const described = generateDrizzleJson(Object.assign({}, ...modules) as Record<string, unknown>, migrated.id);
  expect(await generateMigration(migrated, described)).toEqual([]);
});

test("migrating again changes nothing, even twice at once", async () => {
  await using database = await openTestDatabase();
  const applied = () => ask(database.ownerUrl, "select count(*)::int as applied from drizzle.__drizzle_migrations");
  const before = await applied();
  await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
  expect(await applied()).toEqual(before);
});

test("tells where a database stands, to the owner and to tact_app alike", async () => {
  await using database = await openTestDatabase();
  const known = knownMigrations().length;
  for (const url of [database.ownerUrl, database.appUrl]) {
    expect(await withClient(url, migrationLevel)).toEqual({ applied: known, known, foreign: 0 });
  }
});

test("refuses a database that is newer than the release, and leaves it as it was", async () => {
  await using database = await openTestDatabase();
  await ask(database.ownerUrl, "insert into drizzle.__drizzle_migrations (hash, created_at) values ('of-a-later-release', 9999999999999)");
  const refused = migrate(database.ownerUrl);
  await expect(refused).rejects.toThrow("the database is newer than this release of Tact");
  await expect(refused).rejects.toThrow("restore a backup");
  expect(await withClient(database.ownerUrl, migrationLevel)).toMatchObject({ foreign: 1 });
});

test("migrates as far as it is told, and later the rest of the way", async () => {
  await using database = await openTestDatabase();
  await ask(database.ownerUrl, "drop schema public cascade; drop schema auth cascade; drop schema lookup cascade; drop schema if exists worker cascade; drop schema drizzle cascade; create schema public");
  await migrate(database.ownerUrl, { through: 2 });
  expect(await withClient(database.ownerUrl, migrationLevel)).toMatchObject({ applied: 2, foreign: 0 });
  await migrate(database.ownerUrl);
  expect(await withClient(database.ownerUrl, appliedMigrations)).toEqual(knownMigrations());
});
