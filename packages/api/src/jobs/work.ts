import * as db from "@tact/db";
import { isUnavailable, withOrganisation } from "@tact/db";
import type { PgBoss } from "pg-boss";
import type { Actor } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { calendarAround } from "../use-cases/employers.ts";
import { plusDays } from "../use-cases/local-day.ts";
import { lockApplicationsOf, planAgain } from "../use-cases/plan-again.ts";
import { renderStoredFeed } from "../use-cases/render-stored-feed.ts";
import { queues, type RenderFeedJob } from "./queues.ts";

/** Days that a dropped step's tombstone is kept for calendars. */
const tombstoneDays = 60;
/** A calendar that ends within this many days is extended. */
const extendBeforeDays = 365;

const system: Actor = { kind: "system", id: "system", name: "Tact" };

/**
 * Works on one item after the other: one that fails is reported and keeps none of the others from their turn.
 * Without the database there is no going on.
 * @throws Error at the end where any failed, with how many and without their words: pg-boss stores it.
 */
async function each<Item>({ report }: Deps, what: string, items: readonly Item[], work: (item: Item) => Promise<void>, idOf: (item: Item) => string): Promise<void> {
  let failed = 0;
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failed += 1;
      report?.(`${what} ${idOf(item)}`, error);
      if (isUnavailable(error)) break;
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${items.length}: ${what} failed`);
}

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
  await each(deps, "rendering feed", stale, ({ organisation, id }) => renderFeedJob(deps, { organisation, feedId: id }), ({ id }) => id);
  return stale.length;
}

/** Extends the calendars that run out within a year and plans their applications again. Answers with how many employers. */
export async function extendCalendars(deps: Deps): Promise<number> {
  const before = plusDays(deps.clock().slice(0, 10), extendBeforeDays);
  const ending = await db.locateEmployersToExtend(deps.db, { before, limit: 500 });
  await each(deps, "extending the calendar of employer", ending, (employer) => extendCalendar(deps, employer), ({ id }) => id);
  return ending.length;
}

async function extendCalendar(deps: Deps, { organisation, id }: db.Located): Promise<void> {
  const now = deps.clock();
  await withOrganisation(deps.db, { organisation }, async (tx) => {
    const contexts = await lockApplicationsOf(tx, { employerId: id });
    const employer = await db.findEmployer(tx, id);
    if (employer === null) return;
    const resolved = calendarAround(now, employer.region, employer.closed);
    // What the calendar held at its beginning stays: old facts are planned with it.
    const from = employer.calendarFrom < resolved.calendar.from ? employer.calendarFrom : resolved.calendar.from;
    const kept = employer.calendar.holidays.filter((holiday) => dateOf(holiday) < resolved.calendar.from);
    const calendar = { ...resolved.calendar, from, holidays: [...kept, ...resolved.calendar.holidays] };
    const extended = await db.updateEmployer(tx, id, { calendar, calendarSource: resolved.calendarSource });
    if (extended === null) return;
    for (const context of contexts) await planAgain(tx, deps, { actor: system }, { ...context, employer: extended });
  });
}

const dateOf = (holiday: string | { date: string }) => (typeof holiday === "string" ? holiday : holiday.date);

/** Removes the tombstones that no calendar needs any more. Answers with how many. */
export async function removeTombstones(deps: Deps): Promise<number> {
  const before = `${plusDays(deps.clock().slice(0, 10), -tombstoneDays)}T00:00:00Z`;
  const organisations: string[] = [];
  for (let page = await db.locateOrganisations(deps.db); page.length > 0; page = await db.locateOrganisations(deps.db, { after: page.at(-1) ?? "" })) {
    organisations.push(...page);
  }
  let removed = 0;
  const purge = async (organisation: string) => {
    removed += await withOrganisation(deps.db, { organisation }, (tx) => db.purgeTombstones(tx, before));
  };
  await each(deps, "removing tombstones of organisation", organisations, purge, (organisation) => organisation);
  return removed;
}

/** Takes jobs from every queue until `boss` is stopped. */
export async function workOnJobs(boss: PgBoss, deps: Deps): Promise<void> {
  await boss.work<RenderFeedJob>(queues.renderFeed, { batchSize: 10, pollingIntervalSeconds: 1 }, async (jobs) => {
    await each(deps, "rendering feed", jobs, ({ data }) => renderFeedJob(deps, data), ({ data }) => data.feedId);
  });
  await boss.work(queues.renderStaleFeeds, async () => void (await renderStaleFeeds(deps)));
  await boss.work(queues.extendCalendars, async () => void (await extendCalendars(deps)));
  await boss.work(queues.removeTombstones, async () => void (await removeTombstones(deps)));
}
