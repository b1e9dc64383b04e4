import { connect, disconnect, type FeedWatch, watchFeeds } from "@tact/db";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { shownEntries } from "../../testing/feed-shown.ts";
import { noJobs } from "../../testing/no-jobs.ts";
import { anApplication, type Caller, interviewHeld, openTestHouse, publicUrl, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { createCaller } from "../trpc/router.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { newFeedSecret } from "../use-cases/feed-secret.ts";
import type { CalendarAnswer } from "./calendar-answer.ts";
import { type CalendarDoor, calendarDoor, type CalendarDoorOptions } from "./calendar-door.ts";

/** Longer than anything takes here. */
const watchdog = 20_000;

let house: TestHouse;
let call: Caller;
let scope: Scope;
let applicationId: string;
const watches: { close(): Promise<void> }[] = [];
const dead = connect("postgres://tact_app:x@127.0.0.1:1/tact");

beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call, scope } = await house.organisation());
  ({ applicationId } = await anApplication(call));
  await call.facts.record({ applicationId, facts: [interviewHeld] });
});
afterEach(async () => {
  for (const watch of watches.splice(0)) await watch.close();
});
afterAll(async () => {
  await disconnect(dead);
  await house[Symbol.asyncDispose]();
});

interface Instance {
  door: CalendarDoor;
  deps: Deps;
  call: Caller;
  /** Resolves when the watch says so again. */
  lost(): Promise<void>;
  listening(): Promise<void>;
}

/** A process of its own, as far as calendars are concerned: a door, a watch, and use-cases that tell the door. */
async function instance(options: CalendarDoorOptions = { limits: { polls: Number.POSITIVE_INFINITY } }): Promise<Instance> {
  const deps: Deps = { ...house.deps };
  const door = calendarDoor(deps, options);
  deps.feedsChanged = door.changed;
  const waiting: { [Of in "lost" | "listening"]: (() => void)[] } = { lost: [], listening: [] };
  const next = (of: "lost" | "listening") => new Promise<void>((resolve) => waiting[of].push(resolve));
  const told = (of: "lost" | "listening") => waiting[of].splice(0).forEach((resolve) => resolve());
  const watch: FeedWatch = {
    onChange: (feed) => door.watch.onChange(feed),
    onListening: () => (door.watch.onListening(), told("listening")),
    onLost: () => (door.watch.onLost(), told("lost")),
  };
  const first = next("listening");
  watches.push(await watchFeeds(house.database.appUrl, watch));
  await first;
  return { door, deps, call: createCaller({ deps, scope, requestId: "req_test" }), lost: () => next("lost"), listening: () => next("listening") };
}

const question = (url: string, headers: Record<string, string> = {}, method = "GET", address = "192.0.2.1") => ({ method, url: new URL(url).pathname, headers, address });
async function ask(door: CalendarDoor, url: string, headers: Record<string, string> = {}): Promise<CalendarAnswer> {
  return await door.answer(question(url, headers));
}
const textOf = ({ body }: CalendarAnswer) => Buffer.from(body ?? []).toString("utf8");
const headerOf = ({ headers }: CalendarAnswer, name: string) => headers[headers.indexOf(name) + 1];
const text = async (door: CalendarDoor, url: string) => textOf(await ask(door, url));

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  for (const began = performance.now(); !(await condition()); ) {
    if (performance.now() - began > watchdog) throw new Error("it never came to pass");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const anItem = (what: string) => ({ type: "item-promised", at: startOfTest, what }) as const;

describe("while changes are announced", () => {
  test("a warm poll is answered at once, without the database", async () => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    const first = await ask(door, url);
    // Its own rendering may still be announced.
    await eventually(async () => (await ask(door, url)).status === 200 && !(door.answer(question(url)) instanceof Promise));
    deps.db = dead;
    const warm = door.answer(question(url)) as CalendarAnswer;
    expect([warm.status, textOf(warm)]).toEqual([200, textOf(first)]);
    const unchanged = door.answer(question(url, { "if-none-match": headerOf(warm, "etag") ?? "" })) as CalendarAnswer;
    expect([unchanged.status, unchanged.body]).toEqual([304, null]);
  });

  test("a write that was acknowledged is in the calendar of its own process at once, and within moments in another's", async () => {
    const [here, there] = [await instance(), await instance()];
    const { url } = await call.feeds.create({ name: "iPhone" });
    for (const { door } of [here, there]) await text(door, url);
    for (let round = 1; round <= 5; round += 1) {
      await here.call.facts.record({ applicationId, facts: [anItem(`portfolio ${round}`)] });
      expect(await text(here.door, url)).toContain(`portfolio ${round}`);
      await eventually(async () => (await text(there.door, url)).includes(`portfolio ${round}`));
    }
  });

  test("a feed that is polled while its plan changes is never partial, never older, and its stamps never fall", async () => {
    const [here, there] = [await instance(), await instance()];
    const { url } = await call.feeds.create({ name: "iPhone" });
    let acknowledged = 0;
    let writing = true;
    async function poll(door: CalendarDoor, isOwn: boolean): Promise<number> {
      const sequences = new Map<string, number>();
      let newest = 0;
      let polls = 0;
      for (; writing || polls === 0; polls += 1) {
        const least = isOwn ? acknowledged : newest;
        const told = await text(door, url);
        expect(told.endsWith("END:VCALENDAR\r\n")).toBe(true);
        const rounds = [...told.replaceAll("\r\n ", "").matchAll(/SUMMARY:.*portfolio (\d+)/g)].map(([, round]) => Number(round));
        newest = Math.max(newest, ...rounds);
        expect(newest).toBeGreaterThanOrEqual(least);
        for (const [uid, { sequence }] of shownEntries(told)) {
          expect(sequence).toBeGreaterThanOrEqual(sequences.get(uid) ?? 0);
          sequences.set(uid, sequence);
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      return polls;
    }
    const polling = [poll(here.door, true), poll(here.door, true), poll(there.door, false)];
    for (let round = 1; round <= 12; round += 1) {
      await here.call.facts.record({ applicationId, facts: [anItem(`portfolio ${round}`)] });
      acknowledged = round;
    }
    writing = false;
    for (const polls of await Promise.all(polling)) expect(polls).toBeGreaterThan(1);
  });

  test.each<[name: string, end: (at: Instance, id: string) => Promise<unknown>]>([
    ["revoked", (at, id) => at.call.feeds.revoke({ id })],
    ["given another address", (at, id) => at.call.feeds.rotate({ id })],
  ])("an address that was %s ends at once here, and within moments elsewhere", async (_, end) => {
    const [here, there] = [await instance(), await instance()];
    const { url, feed } = await call.feeds.create({ name: "iPhone" });
    for (const { door } of [here, there]) await text(door, url);
    await end(here, feed.id);
    expect((await ask(here.door, url)).status).toBe(410);
    await eventually(async () => (await ask(there.door, url)).status === 410);
    // What has ended is known to have, also when nothing can be asked any more.
    there.deps.db = dead;
    expect((await ask(there.door, url, { "if-none-match": "*" })).status).toBe(410);
  });

  test("a change that is undone is never told", async () => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    const before = await text(door, url);
    const refused = createCaller({ deps: { ...deps, jobs: { ...noJobs, renderFeeds: () => Promise.reject(new Error("no jobs")) } }, scope, requestId: "req_test" });
    await expect(refused.facts.record({ applicationId, facts: [anItem("portfolio")] })).rejects.toThrow();
    expect(await text(door, url)).toBe(before);
  });

  test("the passing of time is told when it comes, and not before", async () => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    await text(door, url);
    await eventually(async () => (await ask(door, url)).status === 200 && !(door.answer(question(url)) instanceof Promise));
    const entries = shownEntries(await text(door, url)).size;
    house.at("2026-11-28T14:00:00Z");
    expect(shownEntries(await text(door, url)).size).toBeLessThan(entries);
    // And with nobody to ask, what was good last stays.
    deps.db = dead;
    house.at("2026-12-28T14:00:00Z");
    expect((await ask(door, url)).status).toBe(200);
  });
});

describe("while changes cannot be heard", () => {
  test("memory is asked about first, and believed again once they are heard", async () => {
    const here = await instance();
    const { url, feed } = await call.feeds.create({ name: "iPhone" });
    await text(here.door, url);
    const [lost, again] = [here.lost(), here.listening()];
    await house.deps.db.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tact-feed-watch' and datname = current_database()");
    await lost;
    // Another process writes, and this one hears nothing of it.
    await call.facts.record({ applicationId, facts: [anItem("portfolio")] });
    expect(await text(here.door, url)).toContain("portfolio");
    await again;
    await call.feeds.revoke({ id: feed.id });
    await eventually(async () => (await ask(here.door, url)).status === 410);
  });
});

describe("while the database is away", () => {
  test("subscribers keep what they had; nobody is told what is not known", async () => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    const { url: unread } = await call.feeds.create({ name: "Google" });
    const before = await ask(door, url);
    const { feed } = await call.feeds.create({ name: "Mac" });
    door.changed([{ organisation: scope.organisation, id: feed.id, rotated: false, revoked: false }]);
    deps.db = dead;
    expect(textOf(await ask(door, url))).toBe(textOf(before));
    expect((await ask(door, url, { "if-none-match": headerOf(before, "etag") ?? "" })).status).toBe(304);
    const refused = await ask(door, unread);
    expect([refused.status, headerOf(refused, "retry-after"), headerOf(refused, "content-type")]).toEqual([503, "60", "text/plain; charset=utf-8"]);
  });

  test.each<[name: string, headers: Record<string, string>, etag: string | null]>([
    ["by a tag", { "if-none-match": '"abc"' }, '"abc"'],
    ["by a weak tag", { "if-none-match": 'W/"abc"' }, 'W/"abc"'],
    ["by several tags", { "if-none-match": '"abc", "def"' }, null],
    ["by a date", { "if-modified-since": "Mon, 23 Nov 2026 10:00:00 GMT" }, null],
  ])("whoever has the calendar already, and says so %s, keeps it", async (_, headers, etag) => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    deps.db = dead;
    const kept = await ask(door, url, headers);
    expect([kept.status, kept.body, kept.headers.includes("etag") ? headerOf(kept, "etag") : null]).toEqual([304, null, etag]);
  });

  test("and is back, everything is as it is stored", async () => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    deps.db = dead;
    expect((await ask(door, url)).status).toBe(503);
    deps.db = house.deps.db;
    expect((await ask(door, url)).status).toBe(200);
  });
});

test("what does not fit into memory is read anew, and as good", async () => {
  const { door } = await instance({ mostBytes: 1 });
  const { url } = await call.feeds.create({ name: "iPhone" });
  const { url: other } = await call.feeds.create({ name: "Google" });
  const told = [await text(door, url), await text(door, other), await text(door, url)];
  expect(told[2]).toBe(told[0]);
});

test("many who poll a cold feed at once are given the same bytes", async () => {
  const { door } = await instance();
  const { url } = await call.feeds.create({ name: "iPhone" });
  await call.facts.record({ applicationId, facts: [anItem("portfolio")] });
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask(door, url)));
  expect(new Set(answers.map((answer) => headerOf(answer, "etag"))).size).toBe(1);
  expect(textOf(answers[0] as CalendarAnswer)).toContain("portfolio");
});

const retryAfter = (answer: CalendarAnswer) => Number(headerOf(answer, "retry-after"));

describe("one address is turned away", () => {
  test("that floods, and no other", async () => {
    const { door } = await instance({ limits: { polls: 3 } });
    const { url } = await call.feeds.create({ name: "iPhone" });
    const from = async (address: string) => await door.answer(question(url, {}, "GET", address));
    for (let poll = 0; poll < 3; poll += 1) expect((await from("192.0.2.1")).status).toBe(200);
    const refused = await from("192.0.2.1");
    expect([refused.status, retryAfter(refused) >= 1 && retryAfter(refused) <= 60]).toEqual([429, true]);
    expect((await from("192.0.2.2")).status).toBe(200);
  });

  test("but told to keep what it has, where it says that it has something", async () => {
    const { door } = await instance({ limits: { polls: 0 } });
    const { url } = await call.feeds.create({ name: "iPhone" });
    const kept = await ask(door, url, { "if-none-match": '"abc"' });
    expect([kept.status, headerOf(kept, "etag"), kept.body]).toEqual([304, '"abc"', null]);
  });

  test("that guesses, before its guess is looked up; a calendar in memory is given to it all the same", async () => {
    const { door, deps } = await instance({ limits: { polls: Number.POSITIVE_INFINITY, misses: 2 } });
    const { url } = await call.feeds.create({ name: "iPhone" });
    const guess = async () => await ask(door, `${publicUrl}/calendar/${newFeedSecret()}/follow-ups.ics`);
    await text(door, url);
    expect([(await guess()).status, (await guess()).status]).toEqual([404, 404]);
    // Whether memory is trusted just now or not.
    door.watch.onLost();
    deps.db = dead;
    const refused = await guess();
    expect([refused.status, retryAfter(refused) >= 1]).toEqual([429, true]);
    expect((await ask(door, url)).status).toBe(200);
  });

  test("with all the addresses of its network", async () => {
    const { door } = await instance({ limits: { misses: 1 } });
    const from = async (address: string) => await door.answer(question(`${publicUrl}/calendar/${newFeedSecret()}/follow-ups.ics`, {}, "GET", address));
    expect((await from("2001:db8:1:2::1")).status).toBe(404);
    expect((await from("2001:db8:1:2:ffff::9")).status).toBe(429);
    expect((await from("2001:db8:1:3::1")).status).toBe(404);
    expect((await from("::ffff:192.0.2.7")).status).toBe(404);
  });
});

const fetched = async () => (await call.feeds.list()).data.map(({ lastFetchedAt, lastFetchedBy }) => [lastFetchedAt, lastFetchedBy]);

describe("who fetched last", () => {
  test("is written away from the answer, at most once a minute for each link", async () => {
    const { door } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    const poll = async (agent: string) => (await ask(door, url, { "user-agent": agent })).status;
    await poll("iOS/18.0 (22A3354) dataaccessd/1.0");
    await door.flush();
    expect(await fetched()).toEqual([[startOfTest, "apple"]]);
    house.at("2026-11-24T14:00:59.000Z");
    await poll("Google-Calendar-Importer");
    await door.flush();
    expect(await fetched()).toEqual([[startOfTest, "apple"]]);
    house.at("2026-11-24T14:01:00.000Z");
    await poll("Google-Calendar-Importer");
    await door.flush();
    expect(await fetched()).toEqual([["2026-11-24T14:01:00.000Z", "google"]]);
  });

  test("is written by itself soon after", async () => {
    const { door } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    await ask(door, url);
    await eventually(async () => (await fetched())[0]?.[0] === startOfTest);
  });

  test("is kept until it can be written", async () => {
    const { door, deps } = await instance();
    const { url } = await call.feeds.create({ name: "iPhone" });
    await ask(door, url);
    deps.db = dead;
    await door.flush();
    deps.db = house.deps.db;
    await door.flush();
    expect(await fetched()).toEqual([[startOfTest, "other"]]);
  });
});
