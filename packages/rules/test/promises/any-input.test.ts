import { type Fact, parse, type Plan, planRequest, type Refusal, type ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal, plan } from "../../src/index.ts";
import { requests, runs } from "../arbitrary-requests.ts";

const long = "x".repeat(10_240);
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null, true, 0, -1, 1e21, 0.5, "", " ", "0", "12", "-1", "1e3", [], {}, [[]], "__proto__", "constructor", "toString", "hasOwnProperty", long,
    "👩🏽‍💻🎉", "\u202Eevil\u202C", "ليلى حداد", "\u0000", "\ud800", "<b>x</b>", "2026-02-30", "2026-13-01T00:00:00Z", "0001-01-01", "9999-12-31",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-23T10:00:00", "2026-11-23", "Mars/Olympus", "f0", "int-1", "app-1.check-in.f0",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A copy in which one place, chosen by turns at each level, holds something else, is gone, or has a stranger beside it. */
function bent(value: unknown, turns: readonly number[], change: "replace" | "remove" | "add", with_: unknown): unknown {
  const [turn = 0, ...rest] = turns;
  if (typeof value !== "object" || value === null || rest.length === 0) return change === "replace" ? with_ : value;
  const keys = Object.keys(value);
  if (change === "add" && rest.length === 1) {
    if (Array.isArray(value)) return [...value, with_];
    // As it comes from JSON: an own key, not the prototype.
    const stranger = JSON.parse(`{${JSON.stringify(["__proto__", "constructor", "extra", "id"][turn % 4])}:${JSON.stringify(with_) ?? "null"}}`) as object;
    return Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(stranger));
  }
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return value;
  if (change === "remove" && rest.length === 1) {
    return Array.isArray(value) ? value.toSpliced(Number(key), 1) : Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  }
  const inside = bent(Reflect.get(value, key), rest, change, with_);
  if (Array.isArray(value)) return value.with(Number(key), inside);
  return { ...value, [key]: inside };
}

const bends = fc.array(
  fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), fc.constantFrom("replace" as const, "replace" as const, "remove" as const, "add" as const), odd),
  { minLength: 1, maxLength: 3 },
);

function isProper(answer: Plan | Refusal): void {
  if (!isRefusal(answer)) {
    expect(answer.steps).toBeInstanceOf(Array);
    return;
  }
  expect(["invalid-input", "calendar-out-of-range"]).toContain(answer.error.code);
  expect(answer.error.problems.length).toBeGreaterThan(0);
  for (const { pointer, detail } of answer.error.problems) {
    expect(pointer === "" || pointer.startsWith("/"), pointer).toBe(true);
    expect(detail.length).toBeGreaterThan(5);
  }
}

/** Days and instants from the first year to the last that their shape has room for. */
const oddInstant = fc.constantFrom(
  "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1900-01-01T00:00:00+14:00", "2199-12-31T23:59:59-12:00", "2000-01-01T00:00:00Z", "2045-01-01T00:00:00Z",
  "2024-12-31T23:00:00Z", "2031-12-31T12:00:00Z", "2026-11-01T01:30:00-04:00", "2026-11-23T10:00:00.123456789Z", "2028-02-29T23:59:59Z",
);
const oddDay = fc.constantFrom("0001-01-01", "9999-12-31", "1899-12-31", "2200-01-01", "2024-12-31", "2025-01-01", "2031-12-31", "2032-01-01", "2028-02-29");

const stretched = fc.tuple(requests, fc.array(fc.tuple(fc.nat(), oddInstant, oddDay), { maxLength: 6 }), oddDay, oddDay, fc.nat(12)).map(
  ([request, replaced, from, through, turn]): ResolvedPlanRequest => {
    const facts = [...request.facts];
    for (const [pick, instant, day] of replaced) {
      const index = pick % facts.length;
      const text = JSON.stringify(facts[index]);
      const bent = pick % 2 === 0 ? text.replace(/"\d{4}-\d\d-\d\dT[^"]*"/, `"${instant}"`) : text.replaceAll(/"\d{4}-\d\d-\d\d"/g, `"${day}"`);
      facts[index] = JSON.parse(bent) as Fact;
    }
    const { employer } = request.application;
    const calendar = turn < 2 ? { ...employer.calendar, from, through } : employer.calendar;
    const closed = turn === 5 ? [{ from: through, to: from }] : calendar.closed;
    const weekend = turn === 6 ? (["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const) : calendar.weekend;
    const zones = turn === 7 ? {} : request.zones;
    const policy = turn === 8 ? "nobody" : turn === 9 ? { extends: "constructor", parameters: { __proto__: 3, minimumGap: "3" } } : request.policy;
    if (turn === 10) facts.push(...facts);
    return {
      ...request,
      facts,
      ...(policy === undefined ? {} : { policy }),
      zones,
      application: { ...request.application, employer: { ...employer, calendar: { ...calendar, closed, weekend: [...weekend] } } },
    };
  },
);

describe("any input", { timeout: 600_000 }, () => {
  it("19 is refused with the place of what is wrong, or planned: what comes through the schemas", () => {
    fc.assert(
      fc.property(requests, bends, (request, changes) => {
        const { zones, zoneData, ...plain } = request;
        let input: unknown = plain;
        for (const [turns, change, value] of changes) input = bent(input, turns, change, value);
        const parsed = parse(planRequest, input);
        if (!("value" in parsed)) {
          isProper(parsed);
          return;
        }
        const { application } = parsed.value;
        const { calendar } = application.employer;
        if ("region" in calendar) return;
        isProper(plan({ ...parsed.value, application: { ...application, employer: { ...application.employer, calendar } }, zones, zoneData }));
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it("19 is refused or planned: what is well-formed and far from any calendar, zone or policy", () => {
    fc.assert(
      fc.property(stretched, (request) => {
        isProper(plan(request));
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
