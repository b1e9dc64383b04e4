import * as db from "@tact/db";
import { type Database, withOrganisation } from "@tact/db";
import type { PgBoss } from "pg-boss";
import type { Deps as UseCaseDeps } from "../use-cases/deps.ts";
import { calendarAround } from "../use-cases/employers.ts";
import { plusDays } from "../use-cases/local-day.ts";
import { lockApplicationsOf, planAgain } from "../use-cases/plan-again.ts";
import { renderStoredFeed } from "../use-cases/render-stored-feed.ts";
import { attemptDelivery } from "../webhooks/attempt-delivery.ts";
import { cleanUp, everyOrganisation } from "./clean-up.ts";
import { deliverDue } from "./deliver-due.ts";
import { each } from "./each.ts";
import { movePolicy } from "./move-policy.ts";
import { type DeliverJob, type MovePolicyJob, queues, type RenderFeedJob, type SendMailJob } from "./queues.ts";
import { sendMail } from "./send-mail.ts";
import { tellSteps } from "./tell-steps.ts";
import { system, type WorkerDeps } from "./worker-deps.ts";
import { writeMails } from "./write-mails.ts";

type Deps = UseCaseDeps & { db: Database };

/** Days that a dropped step's tombstone is kept for calendars. */
const tombstoneDays = 60;
/** A calendar that ends within this many days is extended. */
const extendBeforeDays = 365;

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
    const extended = await db.updateEmployer(tx, id, { calendar, calendarSource: resolved.calendarSource }, now);
    if (extended === null) return;
    for (const context of contexts) await planAgain(tx, deps, { actor: system }, { ...context, employer: extended });
  });
}

const dateOf = (holiday: string | { date: string }) => (typeof holiday === "string" ? holiday : holiday.date);

/** Removes the tombstones that no calendar needs any more. Answers with how many. */
export async function removeTombstones(deps: Deps): Promise<number> {
  const before = `${plusDays(deps.clock().slice(0, 10), -tombstoneDays)}T00:00:00Z`;
  let removed = 0;
  const purge = async (organisation: string) => {
    removed += await withOrganisation(deps.db, { organisation }, (tx) => db.purgeTombstones(tx, before));
  };
  await each(deps, "removing tombstones of organisation", await everyOrganisation(deps.db), purge, (organisation) => organisation);
  return removed;
}

/** How often deliveries whose time has come are looked for. */
const lookForDeliveriesSeconds = 10;

/** Takes jobs from every queue until `boss` is stopped. What a worker left behind that ended suddenly is taken up at once. */
export async function workOnJobs(boss: PgBoss, deps: WorkerDeps): Promise<void> {
  await boss.work<RenderFeedJob>(queues.renderFeed, { batchSize: 10, pollingIntervalSeconds: 1 }, async (jobs) => {
    await each(deps, "rendering feed", jobs, ({ data }) => renderFeedJob(deps, data), ({ data }) => data.feedId);
  });
  // Two attempts at once of one endpoint: one that is slow leaves the others' places free.
  await boss.work<DeliverJob>(queues.deliver, { localConcurrency: 8, localGroupConcurrency: 2, pollingIntervalSeconds: 1, burstWhenBatchFull: true }, async (jobs) => {
    for (const { data } of jobs) await attemptDelivery(deps, data);
  });
  await boss.work<SendMailJob>(queues.sendMail, { localConcurrency: 2, pollingIntervalSeconds: 2, burstWhenBatchFull: true }, async (jobs) => {
    for (const { data } of jobs) await sendMail(deps, data);
  });
  await boss.work<SendMailJob>(queues.forgetMails, { batchSize: 100, pollingIntervalSeconds: 2 }, async (jobs) => {
    await deps.post.remove?.(jobs.map(({ data }) => data.mailId));
  });
  await boss.work<MovePolicyJob>(queues.movePolicy, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) await movePolicy(deps, data);
  });
  await boss.work(queues.deliverDue, async () => {
    await deliverDue(deps).finally(() => boss.send(queues.deliverDue, {}, { startAfter: lookForDeliveriesSeconds }));
  });
  await boss.work(queues.tellSteps, async () => void (await tellSteps(deps)));
  await boss.work(queues.writeMails, async () => void (await writeMails(deps)));
  await boss.work(queues.cleanUp, async () => void (await cleanUp(deps, deps.post.purge)));
  await boss.work(queues.renderStaleFeeds, async () => void (await renderStaleFeeds(deps)));
  await boss.work(queues.extendCalendars, async () => void (await extendCalendars(deps)));
  await boss.work(queues.removeTombstones, async () => void (await removeTombstones(deps)));
  for (const queue of [queues.deliverDue, queues.tellSteps, queues.writeMails]) await boss.send(queue);
}
