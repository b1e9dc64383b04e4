import type { BusinessCalendar, PlanRequest } from "@tact/facts";
import { parse, planRequest } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { planYears, resolveRequest } from "./resolve-request.ts";

const calendar: BusinessCalendar = {
  weekend: ["saturday", "sunday"],
  holidays: ["2026-11-26"],
  closed: [],
  from: "2026-01-01",
  through: "2027-12-31",
};

interface Change {
  employerZone?: string;
  candidateZone?: string;
  calendar?: PlanRequest["application"]["employer"]["calendar"];
  facts?: PlanRequest["facts"];
  now?: string;
}

function request(change: Change = {}): PlanRequest {
  const given: PlanRequest = {
    application: {
      id: "app-1",
      role: "Product designer",
      employer: {
        name: "Northwind",
        timeZone: change.employerZone ?? "America/New_York",
        calendar: change.calendar ?? { region: "US-NY" },
      },
      candidate: { name: "Yusuf Rahman", timeZone: change.candidateZone ?? "Asia/Riyadh" },
    },
    facts: change.facts ?? [
      {
        id: "f1",
        type: "interview-scheduled",
        at: "2026-11-16T10:00:00-05:00",
        interview: "int-1",
        starts: "2026-11-23T10:00:00-05:00",
        ends: "2026-11-23T11:00:00-05:00",
      },
    ],
    now: change.now ?? "2026-11-24T14:00:00Z",
  };
  expect(parse(planRequest, given)).toEqual({ value: given });
  return given;
}

const problemsOf = (change: Change) =>
  resolveRequest(request(change)).error?.problems.map(({ pointer, code }) => [pointer, code]);
const callHeldIn = (year: number): PlanRequest["facts"] => [
  { id: "f1", type: "call-held", at: `${year}-06-01T00:00:00Z` },
];

describe("resolving a request", () => {
  test("replaces a region by its calendar, from the year before the facts to three years after", () => {
    const resolved = resolveRequest(request()).value?.application.employer.calendar;
    expect(resolved).toMatchObject({ weekend: ["saturday", "sunday"], from: "2025-01-01", through: "2029-12-31" });
    expect(resolved?.holidays).toContainEqual({ date: "2026-11-26", name: "Thanksgiving Day" });
  });

  test("keeps the company's closed days beside a region", () => {
    const closed = [{ from: "2026-12-24", to: "2027-01-01", label: "company shutdown" }];
    const { value } = resolveRequest(request({ calendar: { region: "US-NY", closed } }));
    expect(value?.application.employer.calendar.closed).toEqual(closed);
  });

  test("takes the employer's own weekend instead of the region's", () => {
    const { value } = resolveRequest(request({ calendar: { region: "IN", weekend: ["sunday"] } }));
    expect(value?.application.employer.calendar.weekend).toEqual(["sunday"]);
    expect(resolveRequest(request({ calendar: { region: "IN" } })).value?.application.employer.calendar.weekend).toEqual(["saturday", "sunday"]);
  });

  test("says where a region's holidays come from, and under which licence", () => {
    expect(resolveRequest(request()).value?.application.employer.calendar.source).toMatch(/US-NY.*date-holidays 3\.\d+\.\d+.*CC BY-SA 3\.0/);
  });

  test("reaches three years beyond the latest date that a fact states", () => {
    const { value } = resolveRequest(
      request({ facts: [{ id: "f1", type: "decision-promised", at: "2026-11-23T16:00:00Z", by: { date: "2031-02-01" } }] }),
    );
    expect(value?.application.employer.calendar).toMatchObject({ from: "2025-01-01", through: "2034-12-31" });
  });

  test("leaves a calendar that is given as it is", () => {
    expect(resolveRequest(request({ calendar })).value?.application.employer.calendar).toEqual(calendar);
  });

  test("gives the table of each zone, and the version of its data", () => {
    const { value } = resolveRequest(request());
    expect(Object.keys(value?.zones ?? {})).toEqual(["America/New_York", "Asia/Riyadh"]);
    expect(value?.zones["Asia/Riyadh"]).toMatchObject({ zone: "Asia/Riyadh", initialOffsetSeconds: 10_800, transitions: [] });
    expect(value?.zoneData).toMatch(/^20\d\d[a-z]$/);
  });

  test("keeps everything else of the request", () => {
    const given = request();
    const { value } = resolveRequest(given);
    expect(value).toMatchObject({ facts: given.facts, now: given.now });
    expect(value?.application).toMatchObject({ id: "app-1", role: "Product designer", candidate: given.application.candidate });
  });

  test.each<[string, Change, [string, string][]]>([
    ["an unknown zone of the employer", { employerZone: "Europe/Atlantis" }, [["/application/employer/timeZone", "unknown-zone"]]],
    ["an unknown zone of the candidate", { candidateZone: "Europe/Atlantis" }, [["/application/candidate/timeZone", "unknown-zone"]]],
    ["an unknown region", { calendar: { region: "ZZ" } }, [["/application/employer/calendar/region", "unknown-region"]]],
    ["a present long past", { now: "1901-01-01T00:00:00Z" }, [["/now", "out-of-years"]]],
    [
      "a fact of the year 2198",
      { facts: [{ id: "f1", type: "call-held", at: "2198-12-31T23:59:59Z" }] },
      [["/facts/0/at", "out-of-years"]],
    ],
    [
      "a promise for the year 2198, which no region's holidays reach",
      { facts: [{ id: "f1", type: "decision-promised", at: "2026-11-23T16:00:00Z", by: { from: "2026-12-01", to: "2198-12-31" } }] },
      [["/facts/0/by/to", "out-of-years"]],
    ],
    [
      "a contact who stays away for ever",
      { facts: [{ id: "f1", type: "contact-away", at: "2026-11-23T16:00:00Z", participant: "p1", until: "2190-01-01" }] },
      [["/facts/0/until", "out-of-years"]],
    ],
    [
      "an offer to be answered in another age",
      { facts: [{ id: "f1", type: "offer-received", at: "2026-11-23T16:00:00Z", answerBy: "2180-01-01" }] },
      [["/facts/0/answerBy", "out-of-years"]],
    ],
  ])("refuses %s", (_, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  test("refuses everything at once", () => {
    const facts: PlanRequest["facts"] = [
      { id: "f1", type: "interview-scheduled", at: "2026-11-16T10:00:00Z", interview: "i", starts: "1926-11-23T10:00:00Z", ends: "1926-11-23T11:00:00Z" },
    ];
    expect(problemsOf({ employerZone: "A/B", candidateZone: "C/D", calendar: { region: "XX" }, facts })).toEqual([
      ["/application/employer/timeZone", "unknown-zone"],
      ["/application/employer/calendar/region", "unknown-region"],
      ["/application/candidate/timeZone", "unknown-zone"],
      ["/facts/0/starts", "out-of-years"],
      ["/facts/0/ends", "out-of-years"],
    ]);
  });

  test.each<[string, PlanRequest["facts"]]>([
    ["a promise that lies in the past, since that is a notice", [{ id: "f1", type: "decision-promised", at: "2026-11-23T16:00:00Z", by: { date: "1999-01-01" } }]],
    ["who missed the interview, which is no date", [{ id: "f1", type: "interview-missed", at: "2026-11-23T16:00:00Z", interview: "i", by: "employer" }]],
  ])("accepts %s", (_, facts) => {
    expect(resolveRequest(request({ facts })).value).toBeDefined();
  });

  test.each([planYears.first, planYears.last])("accepts facts of the year %i, and no year further", (year) => {
    const beyond = year === planYears.first ? year - 1 : year + 1;
    expect(resolveRequest(request({ facts: callHeldIn(year) })).error).toBeUndefined();
    expect(problemsOf({ facts: callHeldIn(beyond) })).toEqual([["/facts/0/at", "out-of-years"]]);
  });

  test.each(["1900-01-01T00:00:00Z", "1969-06-01T00:00:00Z", "2199-12-31T23:59:59Z"])("gives the zones of %s where the calendar is given as data", (at) => {
    const { value } = resolveRequest(request({ calendar, facts: [{ id: "f1", type: "call-held", at }], now: at, candidateZone: "Africa/Monrovia" }));
    const seconds = Date.parse(at) / 1000;
    for (const { fromEpochSeconds, throughEpochSeconds } of Object.values(value?.zones ?? {})) {
      expect(fromEpochSeconds).toBeLessThan(seconds - 365 * 86_400);
      expect(throughEpochSeconds).toBeGreaterThan(seconds + 4 * 365 * 86_400);
    }
    expect(Object.keys(value?.zones ?? {})).toEqual(["America/New_York", "Africa/Monrovia"]);
  });

  test("gives two requests of one decade the same tables", () => {
    const one = resolveRequest(request()).value?.zones["Asia/Riyadh"];
    expect(resolveRequest(request({ now: "2027-02-01T00:00:00Z" })).value?.zones["Asia/Riyadh"]).toBe(one);
  });

  test("answers ten thousand facts", () => {
    const facts: PlanRequest["facts"] = Array.from({ length: 10_000 }, (_, index) => ({
      id: `f${index}`, type: "call-held", at: "2026-11-23T16:00:00Z",
    }));
    expect(resolveRequest(request({ facts })).value?.facts.length).toBe(10_000);
  });
});
