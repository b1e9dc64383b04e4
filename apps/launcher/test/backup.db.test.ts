import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDoor, type Deps, installJobs, timeOrderedIds } from "@tact/api";
import { assertAppRole, connect, disconnect } from "@tact/db";
import { openTestDatabase } from "@tact/db/testing";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sumOf } from "../src/backup/load-database.ts";
import { makeBackup } from "../src/backup/make-backup.ts";
import { readBackup } from "../src/backup/read-backup.ts";
import { restoreBackup, unfinishedMark } from "../src/backup/restore-backup.ts";
import { nameOf, seeEveryRow, storedSequences, storedTables } from "../src/backup/stored-tables.ts";
import { type StartedDatabase, startDatabase } from "../src/database.ts";
import { loadDemoOnce } from "../src/demo.ts";
import { withOwner } from "../src/open-database.ts";
import { keptSecrets } from "../src/secrets.ts";

const publicUrl = "https://tact.example";
const quiet = () => undefined;
const nothing = { begin: async () => undefined, rows: async () => undefined };
const settingsOf = (dataDirectory: string) => ({ dataDirectory, databaseUrl: undefined, appDatabaseUrl: undefined, keptBackups: 2 });

/** The product's folder: its database runs through all of these tests. */
let home: string;
let scratch: string;
let running: StartedDatabase;
let calendar: string;
const started: StartedDatabase[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "tact-backup-home-"));
  chmodSync(home, 0o755);
  running = await startDatabase(settingsOf(home), keptSecrets(home), quiet);
  const demo = await loadDemoOnce(running.appUrl, publicUrl);
  calendar = new URL(demo?.calendarUrl ?? "").pathname;
});
afterAll(async () => {
  await running?.stop();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "tact-backup-"));
  chmodSync(scratch, 0o755);
});
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(directory: string, query: string): Promise<Row[]> {
  return await withOwner({ databaseUrl: undefined, dataDirectory: directory }, async ({ superUrl }) => await onClient(superUrl ?? "", async (client) => (await client.query<Row>(query)).rows));
}

async function onClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return await work(client).finally(() => client.end());
}

/** Everything that is stored: rows and sums of each table, sequences, and the fences around them. */
async function everything(directory: string) {
  return await withOwner({ databaseUrl: undefined, dataDirectory: directory }, async ({ superUrl }) =>
    await onClient(superUrl ?? "", async (client) => {
      await client.query("set timezone = 'UTC'");
      const tables: Record<string, unknown> = {};
      for (const table of await storedTables(client)) tables[nameOf(table)] = await sumOf(client, table);
      const { rows: fences } = await client.query(
        `select c.relname, c.relrowsecurity, c.relforcerowsecurity, array(select format('%s %s', tgname, tgenabled) from pg_trigger where tgrelid = c.oid and not tgisinternal order by 1) as triggers
         from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
      );
      return { tables, sequences: await storedSequences(client), fences };
    }),
  );
}

const backUp = async () => await makeBackup({ environment: settingsOf(home), to: scratch, now: new Date("2026-11-23T09:00:00Z"), variables: {} });

async function pollOf(appUrl: string): Promise<unknown> {
  const db = connect(appUrl);
  try {
    await assertAppRole(db);
    const deps: Deps = { db, clock: () => "2026-11-24T09:00:00Z", ids: timeOrderedIds, publicUrl };
    const { status, headers, body } = await calendarDoor(deps).answer({ method: "GET", url: calendar, headers: {}, address: "127.0.0.1" });
    return { status, headers, body: body === null ? null : Buffer.from(body).toString("latin1") };
  } finally {
    await disconnect(db);
  }
}

describe("a backup of the demo, made while its database runs", () => {
  test("restored into an empty folder is the same in every table, fence and calendar, with the same keys", async () => {
    const { file, head, sums } = await backUp();
    expect(file).toBe(join(scratch, "tact-2026-11-23T090000Z.tar"));
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
    expect(sums.tables["public.facts"]?.rows).toBeGreaterThan(50);
    expect(head.tables.map(nameOf)).toEqual(expect.arrayContaining(["public.organisations", "public.steps", "auth.user", "pgboss.version"]));

    const into = join(scratch, "restored");
    await restoreBackup({ file, into, databaseUrl: undefined });
    const { tables, ...rest } = await everything(into);
    expect(tables).toEqual(sums.tables);
    const original = await everything(home);
    expect(rest).toEqual({ sequences: original.sequences, fences: original.fences });
    const [before, after] = [keptSecrets(home), keptSecrets(into)];
    expect([after.authSecret, after.secretKey]).toEqual([before.authSecret, before.secretKey]);
    expect((statSync(join(into, "secrets.json")).mode & 0o777).toString(8)).toBe("600");

    const again = await startDatabase(settingsOf(into), after, quiet);
    started.push(again);
    expect(await loadDemoOnce(again.appUrl, publicUrl)).toBeNull();
    const answer = await pollOf(again.appUrl);
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining("BEGIN:VEVENT") });
    expect(answer).toEqual(await pollOf(running.appUrl));
  });

  test("leaves out no table but the list of migrations", async () => {
    const tables = await ask<{ name: string }>(
      home,
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
    );
    const { head } = await backUp();
    const kept = head.tables.map(nameOf);
    expect(tables.map(({ name }) => name).filter((name) => !kept.includes(name))).toEqual(["drizzle.__drizzle_migrations"]);
  });

  test("is of one moment, whoever writes meanwhile", async () => {
    const [owner] = await ask<{ id: string }>(home, "select id from auth.user limit 1");
    let writing = true;
    const written = onClient(await superUrlOf(home), async (client) => {
      for (let index = 0; writing; index += 1) {
        await client.query("begin");
        await client.query("insert into auth.verification (id, identifier, value, expires_at) values ($1, 'of one moment', 'x', now())", [`moment-${index}`]);
        await client.query("insert into auth.session (id, token, user_id, expires_at) values ($1, $1, $2, now())", [`moment-${index}`, owner?.id]);
        await client.query("commit");
      }
    });
    const dumps = [];
    for (let index = 0; index < 3; index += 1) dumps.push(await makeBackup({ environment: settingsOf(home), to: join(scratch, `${index}.tar`), now: new Date(), variables: {} }));
    writing = false;
    await written;
    const counts = dumps.map(({ sums }) => [sums.tables["auth.verification"]?.rows, sums.tables["auth.session"]?.rows]);
    for (const [verifications, sessions] of counts) expect(verifications).toBe(sessions);
    expect(counts.at(-1)?.[0]).toBeGreaterThan(0);
  });

  test("leaves out keys that stand in the environment", async () => {
    const { file } = await makeBackup({ environment: settingsOf(home), to: scratch, now: new Date(), variables: { TACT_SECRET_KEY: "theirs" } });
    expect((await readBackup(file, nothing)).keys).toEqual({ authSecret: keptSecrets(home).authSecret });
  });
});

async function superUrlOf(directory: string): Promise<string> {
  return await withOwner({ databaseUrl: undefined, dataDirectory: directory }, async ({ superUrl }) => superUrl ?? "");
}

describe("a backup refuses", () => {
  test("to miss rows that row-level security hides from it", async () => {
    const ownerUrl = await withOwner({ databaseUrl: undefined, dataDirectory: home }, async (database) => database.ownerUrl);
    await ask(home, "alter policy maintenance on clients to tact_app");
    try {
      await expect(backUp()).rejects.toThrow(/row-level security may hide rows of public\.clients from this login/);
      await expect(onClient(running.appUrl, seeEveryRow)).rejects.toThrow(/public\.applications, /);
      await onClient(await superUrlOf(home), seeEveryRow);
    } finally {
      await ask(home, "alter policy maintenance on clients to tact_owner");
    }
    await onClient(ownerUrl, seeEveryRow);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test("to write over a file, or where there is no database", async () => {
    const { file } = await backUp();
    await expect(makeBackup({ environment: settingsOf(home), to: file, now: new Date() })).rejects.toThrow("is there already");
    const elsewhere = join(scratch, "elsewhere");
    await expect(makeBackup({ environment: settingsOf(elsewhere), to: scratch, now: new Date() })).rejects.toThrow("there is no database in");
    expect(existsSync(elsewhere)).toBe(false);
  });

  test("to leave half a file behind", async () => {
    await expect(makeBackup({ environment: settingsOf(home), to: join(scratch, "no", "such", "folder.tar"), now: new Date() })).rejects.toThrow("ENOENT");
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe("a restore refuses, and leaves nothing behind,", () => {
  let bytes: Buffer;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "tact-backup-once-"));
    const { file } = await makeBackup({ environment: settingsOf(home), to: folder, now: new Date(), variables: {} });
    bytes = readFileSync(file);
    rmSync(folder, { recursive: true, force: true });
  });
  const placeOf = (text: string) => bytes.indexOf(text);
  const turned = (at: number) => Buffer.concat([bytes.subarray(0, at), Buffer.from([(bytes[at] ?? 0) ^ 1]), bytes.subarray(at + 1)]);

  test.each<[name: string, spoilt: () => Buffer, words: RegExp]>([
    ["a file that is no archive", () => Buffer.from("x".repeat(5_000)), /is no whole backup of Tact/],
    ["an empty file", () => Buffer.alloc(0), /is no whole backup of Tact: its end is missing/],
    ["a file that is cut off between two tables", () => bytes.subarray(0, placeOf("rows/public.steps/00001.zst")), /is no whole backup of Tact: its end is missing/],
    ["a file that is cut off within one", () => bytes.subarray(0, placeOf("rows/public.steps/00001.zst") + 600), /is no whole backup of Tact/],
    ["a file without its end", () => bytes.subarray(0, placeOf("sums.json")), /is no whole backup of Tact: its end is missing/],
    ["rows with a bit turned", () => turned(placeOf("rows/public.facts/00001.zst") + 512 + 900), /is no whole backup of Tact|would not hold what was backed up|invalid|malformed/],
    ["sums with a digit changed", () => Buffer.from(bytes.toString("latin1").replace(/("rows": )(\d)(\d*,\s+"sum")/, (_, before: string, digit: string, after: string) => `${before}${(Number(digit) + 1) % 10}${after}`), "latin1"), /the rows of \S+ are not those that were written/],
    ["a format of another time", () => Buffer.from(bytes.toString("latin1").replace('"format": 1', '"format": 9'), "latin1"), /restore it with the release that made it/],
  ])("%s", async (_, spoilt, words) => {
    const file = join(scratch, "spoilt.tar");
    writeFileSync(file, spoilt());
    const into = join(scratch, "into");
    await expect(restoreBackup({ file, into, databaseUrl: undefined })).rejects.toThrow(words);
    expect(existsSync(into)).toBe(false);
  });

  test("a folder that is not empty", async () => {
    const file = join(scratch, "whole.tar");
    writeFileSync(file, bytes);
    const into = join(scratch, "into");
    mkdirSync(into);
    writeFileSync(join(into, "mine.txt"), "mine");
    await expect(restoreBackup({ file, into, databaseUrl: undefined })).rejects.toThrow("is not empty");
    expect(readdirSync(into)).toEqual(["mine.txt"]);
  });

  test("a database that holds rows", async () => {
    const file = join(scratch, "whole.tar");
    writeFileSync(file, bytes);
    const ownerUrl = await withOwner({ databaseUrl: undefined, dataDirectory: home }, async (database) => database.ownerUrl);
    await expect(restoreBackup({ file, into: join(scratch, "keys"), databaseUrl: ownerUrl })).rejects.toThrow("the database holds rows already");
  });
});

test("a folder in which a restore was broken off is not started", async () => {
  writeFileSync(unfinishedMark(scratch), "");
  await expect(startDatabase(settingsOf(scratch), keptSecrets(scratch), quiet)).rejects.toThrow("began and has not ended");
});

describe("a database of another server, by its owner's connection", () => {
  test("is restored and backed up the same way, with its keys in a folder", async () => {
    const { file, sums } = await backUp();
    await using other = await openTestDatabase();
    const keys = join(scratch, "keys");
    const into = { into: keys, databaseUrl: other.ownerUrl };
    await restoreBackup({ file, ...into });
    expect(readFileSync(join(keys, "secrets.json"), "utf8")).toContain(keptSecrets(home).secretKey);
    const back = await makeBackup({ environment: { databaseUrl: other.ownerUrl, dataDirectory: keys }, to: join(scratch, "back.tar"), now: new Date(), variables: {} });
    expect([back.sums, back.head.migrations]).toEqual([sums, (await readBackup(file, nothing)).head.migrations]);
    await expect(restoreBackup({ file, ...into })).rejects.toThrow("the database holds rows already");
  });

  test("leaves other keys alone, and the database with them", async () => {
    const { file } = await backUp();
    await using other = await openTestDatabase();
    keptSecrets(scratch);
    await expect(restoreBackup({ file, into: scratch, databaseUrl: other.ownerUrl })).rejects.toThrow("keeps other keys than the backup");
    expect(await onClient(other.superUrl, async (client) => (await client.query("select from auth.user")).rowCount)).toBe(0);
  });

  test("takes nothing from a release that is newer", async () => {
    await using newer = await openTestDatabase();
    await using other = await openTestDatabase();
    await onClient(newer.ownerUrl, (client) => client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)"));
    const { file } = await makeBackup({ environment: { databaseUrl: newer.ownerUrl, dataDirectory: scratch }, to: join(scratch, "newer.tar"), now: new Date() });
    await expect(restoreBackup({ file, into: scratch, databaseUrl: other.ownerUrl })).rejects.toThrow("made by a newer release of Tact");
  });

  test("with job tables of another version says so, and goes on without the jobs where it is told to", async () => {
    await using elder = await openTestDatabase();
    await using other = await openTestDatabase();
    await installJobs(elder.ownerUrl);
    await onClient(elder.ownerUrl, (client) => client.query("update pgboss.version set version = version - 1"));
    const { file } = await makeBackup({ environment: { databaseUrl: elder.ownerUrl, dataDirectory: scratch }, to: join(scratch, "elder.tar"), now: new Date() });
    const into = { into: scratch, databaseUrl: other.ownerUrl };
    await expect(restoreBackup({ file, ...into })).rejects.toThrow("--without-jobs");
    await restoreBackup({ file, ...into, withoutJobs: true });
  });
});
