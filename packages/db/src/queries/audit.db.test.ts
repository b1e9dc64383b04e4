import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOrganisation, openTestDatabase, pastTheFence, type TestDatabase, type TestOrganisation } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { withClient } from "../roles.ts";
import { appendAuditEvent, findBrokenAuditEvent, leaveAuditEvent, listAuditEvents } from "./audit.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

const event = (id: string) => ({ id, actor: { kind: "member", id: "usr-1" } as const, action: "fact.recorded", target: "app-1", requestId: null, at: "2026-11-24T09:00:00-05:00" });

async function chainOf(length: number): Promise<TestOrganisation> {
  const scope = await createOrganisation(database.db);
  for (let made = 1; made <= length; made += 1) {
    await withOrganisation(database.db, scope, (tx) => appendAuditEvent(tx, event(`aud_${made}`)));
  }
  return scope;
}

const broken = (scope: TestOrganisation) => withOrganisation(database.db, scope, findBrokenAuditEvent);

test("each event is numbered and carries the hash of the one before", async () => {
  const scope = await chainOf(3);
  const events = await withOrganisation(database.db, scope, (tx) => listAuditEvents(tx));
  expect(events.map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(events[0]?.previousHash).toBe(events[1]?.hash);
  expect(events[2]).toMatchObject({ previousHash: "", at: "2026-11-24T14:00:00.000Z" });
  expect(await broken(scope)).toBe(null);
});

test("events come in pages", async () => {
  const scope = await chainOf(3);
  const page = await withOrganisation(database.db, scope, (tx) => listAuditEvents(tx, { before: 3, limit: 1 }));
  expect(page.map(({ number }) => number)).toEqual([2]);
});

test("events that are appended at once still form one chain", async () => {
  const scope = await createOrganisation(database.db);
  await Promise.all(["a", "b", "c", "d", "e"].map((id) => withOrganisation(database.db, scope, (tx) => appendAuditEvent(tx, event(id)))));
  expect(await withOrganisation(database.db, scope, async (tx) => (await listAuditEvents(tx)).length)).toBe(5);
  expect(await broken(scope)).toBe(null);
});

test("events that are left for the end of a transaction are chained in their order, behind those of others", async () => {
  const scope = await chainOf(1);
  await withOrganisation(database.db, scope, async (tx) => {
    for (const id of ["x", "y", "z"]) leaveAuditEvent(tx, event(id));
    expect(await listAuditEvents(tx)).toHaveLength(1);
    await withOrganisation(database.db, scope, (other) => appendAuditEvent(other, event("between")));
  });
  expect(await withOrganisation(database.db, scope, async (tx) => (await listAuditEvents(tx)).map(({ id }) => id).slice(0, 4))).toEqual(["z", "y", "x", "between"]);
  expect(await broken(scope)).toBe(null);
});

test("every organisation has a chain of its own", async () => {
  const [a, b] = [await chainOf(1), await chainOf(1)];
  const hashes = await Promise.all([a, b].map((scope) => withOrganisation(database.db, scope, async (tx) => (await listAuditEvents(tx))[0]?.hash)));
  expect(hashes[0]).not.toBe(hashes[1]);
});

describe("the chain shows", () => {
  test.each([
    ["an event that was changed", "update audit_events set action = 'x' where number = 2", 2],
    ["an event that was taken out", "delete from audit_events where number = 2", 3],
    ["a beginning that was taken out", "delete from audit_events where number = 1", 2],
    ["an end that was taken out", "delete from audit_events where number = 3", 3],
  ])("%s", async (_name, tampering, number) => {
    const scope = await chainOf(3);
    await withClient(database.superUrl, (client) => client.query(`${tampering} and org_id = '${scope.organisation}'`));
    expect(await broken(scope)).toBe(number);
  });
});

test.each(["update audit_events set action = 'x'", "delete from audit_events"])("the app may not: %s", async (statement) => {
  const scope = await chainOf(1);
  await expect(withOrganisation(database.db, scope, (tx) => tx.execute(sql.raw(`${pastTheFence}${statement}`)))).rejects.toMatchObject({ cause: { code: "42501" } });
});
