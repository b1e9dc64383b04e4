import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/index.ts";
import { isoInstant } from "./iso-instant.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

test.each([
  ["2026-11-24T14:00:00Z", "UTC", "2026-11-24T14:00:00.000Z"],
  ["2026-11-24T09:00:00-05:00", "UTC", "2026-11-24T14:00:00.000Z"],
  ["2026-11-24T14:00:00.5Z", "UTC", "2026-11-24T14:00:00.500Z"],
  ["2026-11-24T14:00:00.007Z", "UTC", "2026-11-24T14:00:00.007Z"],
  ["2026-11-24T14:00:00.123456Z", "UTC", "2026-11-24T14:00:00.123Z"],
  ["2026-11-24T14:00:00Z", "Asia/Kolkata", "2026-11-24T14:00:00.000Z"],
  ["2026-11-24T14:00:00.25Z", "America/New_York", "2026-11-24T14:00:00.250Z"],
])("the instant %s is read as such in a session of %s", async (given, zone, read) => {
  const written = await database.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('timezone', ${zone}, true)`);
    const { rows } = await tx.execute<{ at: string }>(sql`select ${given}::timestamptz::text as at`);
    return rows[0]?.at ?? "";
  });
  expect(isoInstant(written)).toBe(read);
});
