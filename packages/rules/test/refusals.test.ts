import type { Fact, ResolvedPlanRequest } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { isRefusal, plan } from "../src/index.ts";
import { interviewOn, known } from "../src/rulebook/cases.ts";
import { interview, planned, request } from "./cast.ts";

const short = (facts: Fact[]): ResolvedPlanRequest => {
  const made = request(facts);
  return { ...made, application: { ...made.application, employer: { ...made.application.employer, calendar: { ...made.application.employer.calendar, through: "2026-11-20" } } } };
};

describe("refusals", () => {
  it("names every problem at once", () => {
    const wrong = request([interview, interview]);
    const refused = plan({ ...wrong, zones: {}, application: { ...wrong.application, employer: { ...wrong.application.employer, calendar: { ...wrong.application.employer.calendar, from: "2029-01-01", closed: [{ from: "2026-12-02", to: "2026-12-01" }] } } } });
    expect(isRefusal(refused) && refused.error.problems.map(({ pointer }) => pointer)).toEqual([
      "/application/employer/timeZone",
      "/application/employer/calendar/through",
      "/application/employer/calendar/closed/0/to",
      "/facts/1/id",
    ]);
  });

  it("refuses a plan that needs days beyond the calendar, and only then", () => {
    const refused = plan(short([interview]));
    expect(isRefusal(refused) && refused.error).toMatchObject({ code: "calendar-out-of-range" });
    expect(isRefusal(refused) && refused.error.problems.map(({ code }) => code)).toContain("let-go");
    expect(isRefusal(plan(short([interview, known("withdrawn", "2026-11-12 10:00", {})])))).toBe(false);
  });

  it("refuses instants beyond the zone's table", () => {
    expect(isRefusal(plan(request([interviewOn("2150-01-05")])))).toBe(true);
  });

  it("tells refusals from everything else", () => {
    for (const value of [null, undefined, 3, "error", {}, { error: "no" }, planned([])]) expect(isRefusal(value)).toBe(false);
  });
});
