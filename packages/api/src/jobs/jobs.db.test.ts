import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anApplication, interviewHeld, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { installJobs } from "./install-jobs.ts";
import { jobSender, startBoss, type StartedJobs } from "./job-sender.ts";
import { queues } from "./queues.ts";
import { extendCalendars, removeTombstones, renderFeedJob, renderStaleFeeds } from "./work.ts";

let house: TestHouse;
let jobs: StartedJobs;
const failures: Error[] = [];
beforeAll(async () => {
  house = await openTestHouse();
  await installJobs(house.database.ownerUrl);
  // A second start installs again and changes nothing.
  await installJobs(house.database.ownerUrl);
  jobs = await startBoss(house.database.appUrl, { working: false, onError: (error) => void failures.push(error) });
  house.deps.jobs = jobSender(jobs.boss);
});
beforeEach(() => house.at(startOfTest));
afterAll(async () => {
  await jobs.stop();
  await house[Symbol.asyncDispose]();
});

const waiting = async () => (await jobs.boss.fetch<{ feedId: string }>(queues.renderFeed, { batchSize: 100 })).map(({ data }) => data.feedId);

describe("rendering", () => {
  test("is left to the worker by a write, once for each feed, and never by a write that was refused", async () => {
    const { call, scope } = await house.organisation();
    const { applicationId } = await anApplication(call);
    const { feed } = await call.feeds.create({ name: "iPhone" });
    await call.facts.record({ applicationId, facts: [interviewHeld] });
    await call.facts.record({ applicationId, facts: [{ type: "decision-promised", at: startOfTest, by: { date: "2026-12-03" } }] });
    await call.facts.record({ applicationId, facts: [{ type: "interview-cancelled", at: startOfTest, interview: "int-404" }] }).catch(() => undefined);
    expect(await waiting()).toEqual([feed.id]);
    const stale = async () => (await withOrganisation(house.deps.db, scope, (tx) => db.findFeed(tx, feed.id)))?.staleSince;
    expect(await stale()).toBe(startOfTest);
    await renderFeedJob(house.deps, { organisation: scope.organisation, feedId: feed.id });
    expect(await stale()).toBeNull();
    expect(failures).toEqual([]);
  });

  test("finds what is stale although no job came", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await anApplication(call);
    await call.feeds.create({ name: "iPhone" });
    await call.facts.record({ applicationId, facts: [interviewHeld] });
    expect(await renderStaleFeeds(house.deps)).toBe(1);
    expect(await renderStaleFeeds(house.deps)).toBe(0);
  });
});

/** Changes what stands there behind everybody's back. */
async function spoil(statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: house.database.superUrl });
  await client.connect();
  await client.query(statement, values).finally(() => client.end());
}

describe("one that is broken keeps none of the others from their turn", () => {
  const reports: [string, unknown][] = [];
  const reporting = () => {
    reports.length = 0;
    return { ...house.deps, report: (what: string, error: unknown) => void reports.push([what, error]) };
  };

  test("a feed", async () => {
    const feeds: string[] = [];
    const urls: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const { call } = await house.organisation();
      const { applicationId } = await anApplication(call);
      const { feed, url } = await call.feeds.create({ name: "iPhone" });
      feeds.push(feed.id);
      urls.push(url);
      await call.facts.record({ applicationId, facts: [interviewHeld] });
      if (index === 0) await spoil("update steps set body = '{}' where application_id = $1", [applicationId]);
    }
    await expect(renderStaleFeeds(reporting())).rejects.toThrow("1 of 3: rendering feed failed");
    expect(reports).toEqual([[`rendering feed ${feeds[0]}`, expect.any(Error)]]);
    // Whoever reads it is given what was good last.
    const kept = await house.app({ deps: reporting() }).request(urls[0] ?? "");
    expect([kept.status, (await kept.text()).endsWith("END:VCALENDAR\r\n"), reports.length]).toEqual([200, true, 1]);
    await spoil("update feeds set stale_since = null where id = $1", [feeds[0]]);
    expect(await renderStaleFeeds(reporting())).toBe(0);
  });

  test("an employer", async () => {
    const ids: string[] = [];
    const { call } = await house.organisation();
    for (let index = 0; index < 3; index += 1) ids.push((await anApplication(call)).employerId);
    await spoil("update employers set region = 'XX' where id = $1", [ids[0]]);
    house.at("2029-03-01T09:00:00Z");
    await expect(extendCalendars(reporting())).rejects.toThrow(/^1 of \d+: extending the calendar of employer failed$/);
    expect(reports.map(([what]) => what)).toEqual([`extending the calendar of employer ${ids[0]}`]);
    const { data } = await call.employers.list();
    expect(data.map(({ calendarThrough }) => calendarThrough)).toEqual(["2029-12-31", "2032-12-31", "2032-12-31"]);
    await spoil("update employers set region = 'US-NY' where id = $1", [ids[0]]);
    expect(await extendCalendars(reporting())).toBe(1);
  });
});

test("calendars are extended while facts are recorded, and neither waits for the other for ever", async () => {
  const { call } = await house.organisation();
  const { clientId, employerId, applicationId } = await anApplication(call);
  await call.feeds.create({ name: "iPhone" });
  const applications = [applicationId];
  for (let index = 0; index < 3; index += 1) applications.push((await call.applications.create({ clientId, employerId, role: "Researcher" })).id);
  for (const each of applications) await call.facts.record({ applicationId: each, facts: [interviewHeld] });
  house.at("2029-03-01T09:00:00Z");
  const record = (each: string) => call.facts.record({ applicationId: each, facts: [{ type: "message-received", at: "2029-02-28T15:00:00Z" }] });
  const [extended] = await Promise.all([extendCalendars(house.deps), ...applications.toReversed().map(record)]);
  expect(extended).toBeGreaterThan(0);
  for (const each of applications) expect((await call.applications.get({ id: each })).facts).toHaveLength(2);
});

test("calendars that run out within a year are extended, and what they carry can be planned further", async () => {
  const { call } = await house.organisation();
  const { applicationId, employerId } = await anApplication(call);
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  const employer = async () => (await call.employers.list()).data.find(({ id }) => id === employerId);
  expect(await employer()).toMatchObject({ calendarFrom: "2024-01-01", calendarThrough: "2029-12-31" });
  expect(await extendCalendars(house.deps)).toBe(0);
  house.at("2029-03-01T09:00:00Z");
  expect(await extendCalendars(house.deps)).toBeGreaterThan(0);
  expect(await employer()).toMatchObject({ calendarFrom: "2024-01-01", calendarThrough: "2032-12-31" });
  expect(await extendCalendars(house.deps)).toBe(0);
  const { plan, revisions } = await call.applications.get({ id: applicationId });
  expect([plan.steps.length > 0, revisions.length]).toEqual([true, 1]);
});

test("tombstones go after sixty days, and not before", async () => {
  const { call, scope } = await house.organisation();
  const { applicationId } = await anApplication(call);
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  await call.facts.record({ applicationId, facts: [{ type: "withdrawn", at: startOfTest }] });
  const rows = async () => (await withOrganisation(house.deps.db, scope, (tx) => db.listSteps(tx, [applicationId], { dropped: true }))).length;
  const before = await rows();
  expect(before).toBeGreaterThan(0);
  house.at("2027-01-20T09:00:00Z");
  await removeTombstones(house.deps);
  expect(await rows()).toBe(before);
  house.at("2027-01-25T09:00:00Z");
  await removeTombstones(house.deps);
  expect(await rows()).toBeLessThan(before);
});
