import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { PgBoss } from "pg-boss";
import type { Actor } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { calendarAround } from "../use-cases/employers.ts";
import { plusDays } from "../use-cases/local-day.ts";
import { planOf } from "../use-cases/plan-of.ts";
import { savePlan } from "../use-cases/record-facts.ts";
import { renderStoredFeed } from "../use-cases/render-stored-feed.ts";
import { queues, type RenderFeedJob } from "./queues.ts";

/** Days that a dropped step's tombstone is kept for calendars. */
const tombstoneDays = 60;
/** A calendar that ends within this many days is extended. */
const extendBeforeDays = 365;

const system: Actor = { kind: "system", id: "system", name: "Tact" };

/** Renders a feed where it is still stale: doing it twice does it once. */
export async function renderFeedJob(deps: Deps, { organisation, feedId }: RenderFeedJob): Promise<void> {
  await withOrganisation(deps.db, { organisation }, async (tx) => {
    const feed = await db.lockFeed(tx, feedId);
    if (feed === null || feed.revokedAt !== null || feed.staleSince === null) return;
    await renderStoredFeed(tx, deps, feed);
  });
}

/** Renders every feed that is stale still. Answers with how many. */
export async function renderStaleFeeds(deps: Deps): Promise<number> {
  const stale = await db.locateStaleFeeds(deps.db, { limit: 500 });
  for (const { organisation, id } of stale) await renderFeedJob(deps, { organisation, feedId: id });
  return stale.length;
}

/** Extends the calendars that run out within a year and plans their applications again. Answers with how many employers. */
export async function extendCalendars(deps: Deps): Promise<number> {
  const now = deps.clock();
  const ending = await db.locateEmployersToExtend(deps.db, { before: plusDays(now.slice(0, 10), extendBeforeDays), limit: 500 });
  for (const { organisation, id } of ending) {
    await withOrganisation(deps.db, { organisation }, async (tx) => {
      const employer = await db.findEmployer(tx, id);
      if (employer === null) return;
      const resolved = calendarAround(now, employer.region, employer.closed);
      // What the calendar held at its beginning stays: old facts are planned with it.
      const from = employer.calendarFrom < resolved.calendar.from ? employer.calendarFrom : resolved.calendar.from;
      const kept = employer.calendar.holidays.filter((holiday) => dateOf(holiday) < resolved.calendar.from);
      const calendar = { ...resolved.calendar, from, holidays: [...kept, ...resolved.calendar.holidays] };
      await db.updateEmployer(tx, id, { calendar, calendarSource: resolved.calendarSource });
      await planAgain(tx, deps, id);
    });
  }
  return ending.length;
}

const dateOf = (holiday: string | { date: string }) => (typeof holiday === "string" ? holiday : holiday.date);

/** Plans an employer's applications with its calendar of now, and writes a revision where a plan changed. */
async function planAgain(tx: db.OrganisationTransaction, deps: Deps, employerId: string): Promise<void> {
  const now = deps.clock();
  for (const { application } of await db.listApplications(tx, { employerId })) {
    const context = await db.lockApplication(tx, application.id);
    const current = await db.findCurrentRevision(tx, application.id);
    if (context === null || current === null) continue;
    const facts = (await db.listFacts(tx, application.id)).map(({ body }) => body);
    const after = planOf(context, facts, now);
    const windows = (plan: typeof after) => JSON.stringify(plan.steps.map(({ id, window }) => [id, window]));
    if (windows(current.plan) === windows(after)) continue;
    await savePlan(tx, deps, { actor: system }, context, { before: current.plan, after, factIds: [] });
  }
}

/** Removes the tombstones that no calendar needs any more. Answers with how many. */
export async function removeTombstones(deps: Deps): Promise<number> {
  const before = `${plusDays(deps.clock().slice(0, 10), -tombstoneDays)}T00:00:00Z`;
  let removed = 0;
  let after = "";
  for (;;) {
    const organisations = await db.locateOrganisations(deps.db, { after });
    const last = organisations.at(-1);
    if (last === undefined) return removed;
    for (const organisation of organisations) {
      removed += await withOrganisation(deps.db, { organisation }, (tx) => db.purgeTombstones(tx, before));
    }
    after = last;
  }
}

/** Takes jobs from every queue until `boss` is stopped. */
export async function workOnJobs(boss: PgBoss, deps: Deps): Promise<void> {
  await boss.work<RenderFeedJob>(queues.renderFeed, { batchSize: 10, pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { data } of jobs) await renderFeedJob(deps, data);
  });
  await boss.work(queues.renderStaleFeeds, async () => void (await renderStaleFeeds(deps)));
  await boss.work(queues.extendCalendars, async () => void (await extendCalendars(deps)));
  await boss.work(queues.removeTombstones, async () => void (await removeTombstones(deps)));
}
