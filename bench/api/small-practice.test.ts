import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BenchDatabase, openDatabase } from "../house/bench-database.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { openPractice } from "./practice.ts";
import { seed, type Seeded, type Size } from "./seed/million-steps.ts";
import { tablesOf } from "./tables.ts";

/** A practice small enough for a test; no time of it means anything. */
const size: Size = { steps: 1100, clientsOfCoach: 12, times: 1 };

let database: BenchDatabase;
let seeded: Seeded;
beforeAll(async () => {
  database = await openDatabase({ unsafe: true, pool: { max: 20 } });
  seeded = await seed({ ...database, size });
});
afterAll(async () => await database[Symbol.asyncDispose]());

test("a practice has as many steps as were wanted, and coaches with as many clients", () => {
  expect(seeded.steps).toBeGreaterThanOrEqual(size.steps);
  expect(seeded.coaches.length).toBeGreaterThan(1);
});

test("seeding that was done goes on where it was: with a larger wish, without telling anything again", async () => {
  const again = await seed({ ...database, size });
  expect(again).toEqual(seeded);
  const more = await seed({ ...database, size: { ...size, steps: seeded.steps + 1 } });
  expect(more.organisation).toBe(seeded.organisation);
  expect(more.coaches.length).toBe(seeded.coaches.length + 1);
});

describe.skipIf(!isThere("wrk", "--version") || !isThere("/usr/lib/postgresql/15/bin/pgbench", "--version"))("measured with wrk and pgbench", () => {
  test("everything is answered, and pgbench writes the rows that a recording writes", async () => {
    await using practice = await openPractice(database, seeded);
    const figures: Figures = await figuresOf(practice, { seconds: 1, rounds: 1 });
    const { preview, queue, appends, mixed } = figures;
    expect(preview.tact).toHaveLength(1);
    expect(queue.items).toBeGreaterThan(0);
    expect(queue.rows).toBeGreaterThan(0);
    expect(appends.written.map(({ table }) => table)).toEqual(expect.arrayContaining(["public.facts", "public.plan_revisions", "public.steps", "public.audit_events", "public.applications"]));
    expect(appends.rounds[0]?.tact.stored).toBeGreaterThan(0);
    expect(appends.rounds[0]?.plain.perSecond).toBeGreaterThan(0);
    expect(mixed.operations[0]?.failed).toBe(0);
    const machine = { node: process.versions.node, processors: 2, loadBefore: [0], at: seeded.now };
    expect(tablesOf({ ...figures, machine, seeded: { steps: seeded.steps, applications: seeded.applications, coaches: seeded.coaches.length } })).not.toMatch(/NaN|undefined/);
  });
});

function isThere(program: string, ...told: string[]): boolean {
  try {
    execFileSync(program, told, { stdio: "ignore" });
    return true;
  } catch (error) {
    // wrk says its version and ends with 1.
    return (error as { code?: string }).code !== "ENOENT";
  }
}
