import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
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
