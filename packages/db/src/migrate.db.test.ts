import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateDrizzleJson, generateMigration, type DrizzleSnapshotJSON } from "drizzle-kit/api";
import { expect, test } from "vitest";
import { ask } from "../testing/embedded-folder.ts";
import { openTestDatabase } from "../testing/index.ts";
import { migrate } from "./migrate.ts";

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
