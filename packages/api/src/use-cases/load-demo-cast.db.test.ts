import { findBrokenAuditEvent, withOrganisation } from "@tact/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRow } from "../../testing/every-row.ts";
import { openTestHouse, refusalOf, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

test("an organisation that has nobody is filled with the cast, looked after by its owner", async () => {
  const { call, scope } = await house.organisation();
  const { applications } = await call.imports.demo();
  expect([applications, (await call.applications.list()).data.length]).toEqual([applications, applications]);
  expect(applications).toBeGreaterThanOrEqual(24);
  const { data } = await call.clients.list();
  expect(new Set(data.map(({ coachId }) => coachId))).toEqual(new Set([scope.actor.id]));
  expect((await call.queue.today()).counts.late).toBeGreaterThan(0);
  // It stays an organisation like any other: nobody signs in to it with one click.
  expect((await call.session.me()).demo).toBe(false);
  expect(await withOrganisation(house.deps.db, scope, findBrokenAuditEvent)).toBeNull();
});

test("one that has somebody is left as it is", async () => {
  const { call } = await house.organisation();
  await call.clients.create({ name: "Maya Okafor", timeZone: "America/New_York" });
  const before = await everyRow(house);
  expect((await refusalOf(call.imports.demo())).code).toBe("not-empty");
  expect(await everyRow(house)).toEqual(before);
});

test("of two who ask at once, one is told that somebody is there", async () => {
  const { call } = await house.organisation();
  const both = await Promise.allSettled([call.imports.demo(), call.imports.demo()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await call.clients.list()).data).toHaveLength(8);
});

test.each(["coach", "viewer"] as const)("is not for a %s", async (role) => {
  const { call } = await house.organisation(role);
  expect((await refusalOf(call.imports.demo())).code).toBe("not-allowed");
});
