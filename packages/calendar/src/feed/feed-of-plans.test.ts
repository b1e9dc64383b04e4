import type { StepStatus, Window } from "@tact/facts";
import { stepKinds } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../test/read-feed.ts";
import { feedDocument, feedInterview, newYork, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import type { FeedInterview } from "./feed-document.ts";
import type { FeedPlan } from "./feed-of-plans.ts";
import { feedOfPlans, nextChangeOfFeed } from "./feed-of-plans.ts";
import { renderFeed } from "./render-feed.ts";

const { events: _none, ...head } = feedDocument();
const asOf = "2026-11-23T18:00:00Z";

function plan(steps: ReturnType<typeof step>[], change: Partial<FeedPlan> = {}): FeedPlan {
  return {
    organisation: "org_01k8",
    application: "app-1",
    employerName: "Northwind",
    employerTimeZone: "America/New_York",
    role: "Product designer",
    steps: steps.map((of) => ({ step: of, sequence: 1, createdAt: asOf, lastModified: asOf })),
    ...change,
  };
}

/** The interviews that a feed shows of one, at an instant. */
function shown(change: Partial<FeedInterview>, at: string): readonly FeedInterview[] {
  return feedOfPlans({ ...head, interviews: [feedInterview(change)] }, [], at).interviews ?? [];
}

/** A thank-you opens at 12:00, is ideal at 13:00, grows late at 23:59 of 23 Nov and closes at 11:00 of 25 Nov, in New York. */
function next(at: string, steps = [step("thank-you")], interviews: FeedInterview[] = []): string | null {
  return nextChangeOfFeed({ ...head, interviews }, [plan(steps)], at);
}

function statusAt(at: number, window: Window): StepStatus {
  const [opens = 0, by = 0, closes = 0] = [window.opens, window.by, window.closes].map((edge) => Date.parse(edge.split("[")[0] ?? ""));
  if (at < opens) return "planned";
  if (at <= by) return "due";
  return at <= closes ? "late" : "expired";
}

describe("the feed of plans", () => {
  test.each<[StepStatus, number]>([
    ["planned", 1],
    ["due", 1],
    ["late", 1],
    ["expired", 0],
    ["done", 0],
    ["dismissed", 0],
    ["withheld", 0],
  ])("holds of a step that is %s %i events", (status, count) => {
    expect(feedOfPlans(head, [plan([step("thank-you", { status })])], asOf).events.length).toBe(count);
  });

  test.each([
    ["60 days back", "2026-09-24T18:00:00Z[UTC]", 1],
    ["further back", "2026-09-24T17:59:59Z[UTC]", 0],
    ["365 days ahead", "2027-11-23T18:00:00Z[UTC]", 1],
    ["further ahead", "2027-11-23T18:00:01Z[UTC]", 0],
  ])("reaches %s", (_, at, count) => {
    const window = { opens: at, ideal: at, by: at, closes: at };
    expect(feedOfPlans(head, [plan([step("check-in", { window })])], asOf).events.length).toBe(count);
  });

  test("stands in the order of the ideal moments, over all plans", () => {
    const later = step("check-in", { id: "b", window: newYork("12-09 09:00", "12-09 10:00", "12-16 17:00", "12-23 17:00") });
    const first = step("thank-you", { id: "a" });
    const sameTime = step("thank-you", { id: "c" });
    const { events } = feedOfPlans(head, [plan([later, sameTime]), plan([first])], asOf);
    expect(events.map((event) => event.step.id)).toEqual(["a", "c", "b"]);
  });

  test("carries the stamps, the names, the address and the words of each step", () => {
    const { events } = feedOfPlans(
      head,
      [plan([step("thank-you")], { clientName: "Maya Okafor", privacy: "initials", urlOf: ({ id }) => `https://tact.example/${id}`, sayOf: () => ["Thanks."] })],
      asOf,
    );
    expect(events).toMatchObject([
      { organisation: "org_01k8", sequence: 1, lastModified: asOf, createdAt: asOf, clientName: "Maya Okafor", privacy: "initials", url: "https://tact.example/app-1.thank-you.int-1", say: ["Thanks."] },
    ]);
    expect(events[0]).not.toHaveProperty("urlOf");
  });

  test("keeps fewer than a thousand events, the earliest", () => {
    const steps = Array.from({ length: 1200 }, (_, index) => step(stepKinds[index % stepKinds.length] ?? "debrief", { id: String(index) }));
    expect(feedOfPlans(head, [plan(steps)], asOf).events.length).toBe(999);
  });

  test("of five thousand steps keeps the earliest that fit, and says when the next one comes near", () => {
    const idealOf = (index: number) => `${new Date(Date.parse(asOf) + index * 6_000_000).toISOString().slice(0, 19)}+00:00[UTC]`;
    const steps = Array.from({ length: 5000 }, (_, index) => {
      const at = idealOf((index * 1777) % 5000);
      return step("check-in", { id: `s${at}`, lineage: `s${at}`, title: "é".repeat(250), window: { opens: at, ideal: at, by: at, closes: at } });
    });
    const document = feedOfPlans(head, [plan(steps)], asOf);
    expect(document.events.map((event) => event.step.window.ideal)).toEqual(Array.from({ length: 999 }, (_, index) => idealOf(index)));
    const text = renderFeed(document);
    expect(checkFeed(text)).toEqual([]);
    expect(readFeed(text).events.map(({ start }) => `${start?.slice(0, 19)}+00:00[UTC]`)).toEqual(document.events.slice(0, readFeed(text).events.length).map((event) => event.step.window.ideal));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(nextChangeOfFeed(head, [plan(steps)], asOf)).toBe("2026-11-23T18:00:00.001Z");
  });

  test("keeps interviews and steps together below a thousand, the earliest of both", () => {
    const steps = Array.from({ length: 900 }, (_, index) => step("thank-you", { id: String(index), lineage: String(index) }));
    const interviews = Array.from({ length: 200 }, (_, index) => feedInterview({ interview: `int-${index}` }));
    const document = feedOfPlans({ ...head, interviews }, [plan(steps)], asOf);
    expect([document.events.length, document.interviews?.length]).toEqual([900, 99]);
  });

  test.each<[string, Partial<ReturnType<typeof step>["window"]>]>([
    ["is no time at all", { ideal: "soon" }],
    ["lies beyond the years of a calendar", { closes: "+012026-11-23T12:00:00-05:00[America/New_York]" }],
    ["is empty", { by: "" }],
  ])("leaves out a step of whose window an edge %s, and keeps the others", (_, change) => {
    const window = { ...newYork("11-23 12:00", "11-23 13:00", "11-23 23:59", "11-25 11:00"), ...change };
    const { events } = feedOfPlans(head, [plan([step("thank-you", { window }), step("debrief")])], asOf);
    expect(events.map((event) => event.step.kind)).toEqual(["debrief"]);
    expect(nextChangeOfFeed(head, [plan([step("thank-you", { window })])], asOf)).toBeNull();
  });

  test("writes a step whose window is upside down as half an hour", () => {
    const window = newYork("11-23 14:00", "11-23 13:00", "11-23 12:00", "11-23 11:00");
    const text = renderFeed(feedOfPlans(head, [plan([step("thank-you", { window })])], asOf));
    expect(checkFeed(text)).toEqual([]);
    expect(readFeed(text).events[0]).toMatchObject({ start: "2026-11-23T18:00:00Z", end: "2026-11-23T18:30:00Z" });
    const tasks = renderFeed(feedOfPlans({ ...head, form: "tasks" }, [plan([step("thank-you", { window })])], asOf));
    expect(checkFeed(tasks)).toEqual([]);
  });

  test("says that nothing is planned where every step lies beyond its reach", () => {
    const window = newYork("01-23 14:00", "01-23 15:00", "01-24 12:00", "01-25 11:00");
    expect(readFeed(renderFeed(feedOfPlans(head, [plan([step("thank-you", { window })])], asOf))).events.map(({ summary }) => summary)).toEqual(["Nothing planned"]);
  });
});

describe("the interviews of a feed", () => {
  test.each([
    ["until they end", "2026-12-01T16:00:00Z", [false]],
    ["once they ended, as ended", "2026-12-01T16:00:01Z", [true]],
    ["60 days from their start", "2027-01-30T15:00:00Z", [true]],
    ["no longer", "2027-01-30T15:00:01Z", []],
    ["a year ahead", "2025-12-01T15:00:00Z", [false]],
    ["no earlier", "2025-12-01T14:59:59Z", []],
  ])("stand there %s", (_, at, ended) => {
    expect(shown({}, at).map((interview) => interview.ended)).toEqual(ended);
  });

  test.each([
    ["14 days", "2026-12-09T09:00:00Z", 1],
    ["no longer", "2026-12-09T09:00:01Z", 0],
  ])("that were called off stay %s", (_, at, count) => {
    expect(shown({ cancelledAt: "2026-11-25T09:00:00Z" }, at).length).toBe(count);
  });

  test("that were called off long after they were held stay no longer than the others", () => {
    expect(shown({ cancelledAt: "2027-01-29T09:00:00Z" }, "2027-02-01T00:00:00Z")).toEqual([]);
  });

  test("are left out where they have no hour", () => {
    expect(shown({ starts: "tomorrow" }, asOf)).toEqual([]);
  });
});

describe("the next change of a feed", () => {
  test.each([
    ["a step comes within a year", "2025-11-01T00:00:00Z", "2025-11-23T18:00:00.000Z"],
    ["it grows late", "2026-11-23T18:00:00Z", "2026-11-24T04:59:00.001Z"],
    ["it grows late, in the last moment before", "2026-11-24T04:59:00Z", "2026-11-24T04:59:00.001Z"],
    ["it expires", "2026-11-24T04:59:00.001Z", "2026-11-25T16:00:00.001Z"],
    ["never, where it is gone", "2026-11-25T16:00:00.001Z", null],
  ])("is when %s", (_, at, change) => {
    expect(next(at)).toBe(change);
  });

  test.each(["done", "dismissed", "withheld"] as const)("is none for a step that is %s", (status) => {
    expect(next(asOf, [step("thank-you", { status })])).toBeNull();
  });

  test("is when a step is left behind that never expires", () => {
    const window = { ...newYork("11-23 12:00", "11-23 13:00", "11-23 23:59", "11-25 11:00"), closes: "2027-11-25T11:00:00-05:00[America/New_York]" };
    expect(next("2026-11-25T00:00:00Z", [step("thank-you", { window })])).toBe("2027-01-22T18:00:00.001Z");
  });

  test.each<[string, Partial<FeedInterview>, string, string | null]>([
    ["an interview ends", {}, "2026-11-25T00:00:00Z", "2026-12-01T16:00:00.001Z"],
    ["one that was held is left behind", {}, "2026-12-02T00:00:00Z", "2027-01-30T15:00:00.001Z"],
    ["a cancelled one has been seen for two weeks", { cancelledAt: "2026-11-25T09:00:00Z" }, "2026-11-25T10:00:00Z", "2026-12-09T09:00:00.001Z"],
    ["never, where nothing is left", { cancelledAt: "2026-11-25T09:00:00Z" }, "2026-12-10T00:00:00Z", null],
  ])("is when %s", (_, change, at, expected) => {
    expect(next(at, [], [feedInterview(change)])).toBe(expected);
  });

  test("is the earliest of all", () => {
    expect(next("2026-11-23T18:00:00Z", [step("thank-you"), step("check-in", { window: newYork("12-09 09:00", "12-09 10:00", "12-16 17:00", "12-23 17:00") })], [feedInterview()])).toBe("2026-11-24T04:59:00.001Z");
  });

  test("keeps a feed of tasks from waiting for interviews", () => {
    expect(nextChangeOfFeed({ ...head, form: "tasks", interviews: [feedInterview()] }, [], asOf)).toBeNull();
  });

  test("is not passed by any change that the clock makes", () => {
    const day = fc.integer({ min: -80, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat(20), fc.nat(20), fc.nat(90)), { maxLength: 4 }), fc.array(fc.tuple(day, fc.option(fc.nat(30))), { maxLength: 3 }), fc.nat(24 * 400), (given, held, hours) => {
        const at = Date.parse(asOf);
        const time = (days: number) => new Date(at + days * 86_400_000).toISOString();
        const windows = given.map(([opens, ideal, by, closes]) => ({ opens: `${time(opens)}[UTC]`, ideal: `${time(opens + ideal)}[UTC]`, by: `${time(opens + ideal + by)}[UTC]`, closes: `${time(opens + ideal + by + closes)}[UTC]` }));
        const interviews = held.map(([starts, cancelled], index) => feedInterview({ interview: `int-${index}`, starts: time(starts), ends: time(starts + 1), cancelledAt: cancelled === null ? undefined : time(cancelled - 15) }));
        const textAt = (instant: number) => {
          const plans = [plan(windows.map((window, index) => step("thank-you", { id: `s${index}`, lineage: `l${index}`, window, status: statusAt(instant, window) })))];
          return { text: renderFeed(feedOfPlans({ ...head, interviews }, plans, new Date(instant).toISOString())), plans };
        };
        const now = textAt(at);
        const next = nextChangeOfFeed({ ...head, interviews }, now.plans, asOf);
        const end = next === null ? Number.POSITIVE_INFINITY : Date.parse(next);
        expect(textAt(Math.min(end - 1, at + hours * 3_600_000)).text).toBe(now.text);
      }),
      { numRuns: 400 },
    );
  });
});
