import { findBrokenAuditEvent, locateMemberships, findUserByEmail, withOrganisation } from "@tact/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { createCaller } from "../trpc/router.ts";
import { demoCoachEmail, loadDemo, type LoadedDemo } from "./load-demo.ts";
import { scopeOf } from "./session.ts";

let house: TestHouse;
let loaded: LoadedDemo;
beforeAll(async () => {
  house = await openTestHouse();
  loaded = await loadDemo(house.deps);
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function coach() {
  const user = await findUserByEmail(house.deps.db, demoCoachEmail);
  if (user === null) throw new Error("the demo has no coach");
  const scope = await scopeOf(house.deps, { user, chosen: null }, "req_test");
  return { scope, call: createCaller({ deps: house.deps, scope, requestId: "req_test" }) };
}

test("tells two dozen applications of eight clients at eight employers", async () => {
  const { call, scope } = await coach();
  expect(await locateMemberships(house.deps.db, scope.actor.id)).toEqual([loaded.organisation]);
  const applications = (await call.applications.list()).data;
  expect([applications.length, (await call.clients.list()).data.length, (await call.employers.list()).data.length]).toEqual([loaded.applications, 8, 8]);
  expect(applications.length).toBeGreaterThanOrEqual(24);
  expect(new Set(applications.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
  expect((await call.session.me()).demo).toBe(true);
});

test("fills the coach's day", async () => {
  const { call } = await coach();
  const { counts, asOf } = await call.queue.today();
  expect(asOf).toBe(startOfTest);
  expect(counts.late).toBeGreaterThan(0);
  expect(counts.due).toBeGreaterThan(0);
});

test("reads as if it had been lived: each revision at the time of its facts", async () => {
  const { call } = await coach();
  const [summary] = (await call.applications.list()).data;
  const { revisions, facts } = await call.applications.get({ id: summary?.id ?? "" });
  expect(revisions.length).toBeGreaterThan(1);
  const times = facts.map(({ fact, recordedAt }) => [Date.parse(fact.at), Date.parse(recordedAt)]);
  expect(times.every(([at, recorded]) => at === recorded)).toBe(true);
});

test("leaves no notice and keeps the audit chain whole", async () => {
  const { call, scope } = await coach();
  for (const { id } of (await call.applications.list()).data) {
    const { plan } = await call.applications.get({ id });
    expect([id, plan.notices]).toEqual([id, []]);
  }
  expect(await withOrganisation(house.deps.db, scope, findBrokenAuditEvent)).toBeNull();
});

test("gives a calendar that can be read", async () => {
  const answer = await house.app().request(loaded.calendarUrl);
  expect(answer.status).toBe(200);
  expect((await answer.text()).match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThan(20);
});

test("gives a client's own page, which shows that client alone", async () => {
  const { name, url } = loaded.clientPage;
  const secret = new URL(url).pathname.replace("/p/", "");
  const answer = await house.app().request(`${url.slice(0, url.indexOf("/p/"))}/v1/portal`, { headers: { authorization: `Bearer ${secret}` } });
  const view = (await answer.json()) as { client: { name: string }; applications: unknown[] };
  expect([view.client.name, view.applications.length > 0]).toEqual([name, true]);
});
