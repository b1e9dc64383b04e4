import type { Fact, Plan, ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readsMonths } from "../arbitrary/fact-contents.ts";
import { requests, runs, shownBriefly } from "../arbitrary-requests.ts";
import { zoneTables } from "../zone-tables.ts";
import { dayOf, instantOf } from "./civil-days.ts";
import { planned } from "./seen.ts";

const week = 7 * 86_400_000;

/** The same value with every date and instant in it moved by whole weeks; instants keep their offset of Z. */
function shifted<T>(value: T, weeks: number): T;
function shifted(value: unknown, weeks: number): unknown {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) {
    const moved = new Date(instantOf(value.length === 10 ? `${value}T00:00:00Z` : value) + weeks * week).toISOString();
    return value.length === 10 ? moved.slice(0, 10) : moved;
  }
  if (Array.isArray(value)) return value.map((entry) => shifted(entry, weeks));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shifted(entry, weeks)]));
  return value;
}

/** What must move with the facts and what must stay, as numbers and codes; sentences name days of the year and are left out. */
function outline({ steps, decision, state, next, nothingToDo, notices, needs, balance }: Plan, weeks: number) {
  const back = (zoned: string) => instantOf(zoned) - weeks * week;
  return {
    steps: steps.map(({ title: _title, window, because, ...step }) => ({
      ...step,
      window: [window.opens, window.ideal, window.by, window.closes].map(back),
      because: because.map(({ rule, facts, source, edge }) => ({ rule, facts, source, edge })),
    })),
    decision: decision === null ? null : { ...decision, from: dayOf(decision.from) - weeks * 7, to: dayOf(decision.to) - weeks * 7 },
    rest: { state, next, nothingToDo, balance },
    notices: notices.map(({ code, facts }) => ({ code, facts })),
    needs: needs.map(({ fact, tightens }) => ({ fact, tightens })),
  };
}

/** Zones in which no clock ever changes in these years. */
const steadyZones = fc.constantFrom("Asia/Riyadh", "Asia/Kolkata", "Pacific/Kiritimati", "Etc/UTC", "America/Phoenix");

/** The request at an employer whose clocks never change, without words that read months. */
const steady = fc.tuple(requests, steadyZones).map(([request, timeZone]): ResolvedPlanRequest => {
  const { application } = request;
  return shownBriefly({
    ...request,
    application: { ...application, employer: { ...application.employer, timeZone } },
    facts: request.facts.filter((fact) => !readsMonths(fact)),
    zones: { ...request.zones, ...zoneTables(timeZone) },
  });
});

const statesADate = (fact: Fact): fact is Extract<Fact, { type: "decision-promised" | "delay-announced" | "put-on-hold" }> =>
  fact.type === "decision-promised" || fact.type === "delay-announced" || fact.type === "put-on-hold";

describe("shifts", () => {
  it("13 move the plan by the same whole weeks as facts and calendar", () => {
    fc.assert(
      fc.property(steady, fc.integer({ min: 1, max: 60 }), (request, weeks) => {
        const { application, facts, now } = request;
        const { calendar } = application.employer;
        const { from, through, ...days } = calendar;
        const employer = { ...application.employer, calendar: { ...shifted(days, weeks), from, through } };
        const moved: ResolvedPlanRequest = { ...request, application: { ...application, employer }, facts: shifted(facts, weeks), now: shifted(now, weeks) };
        expect(JSON.stringify(outline(planned(moved), weeks))).toBe(JSON.stringify(outline(planned(request), 0)));
      }),
      { numRuns: runs },
    );
  });

  it("14 make no decision-follow-up earlier for a later decision day", () => {
    const inputs = fc.tuple(requests, fc.nat(), fc.nat(60), fc.nat(30));
    fc.assert(
      fc.property(inputs, ([request, pick, first, more]) => {
        const stated = request.facts.filter(statesADate);
        const chosen = stated[pick % Math.max(1, stated.length)];
        if (chosen === undefined) return;
        const saying = (withinDays: number): ResolvedPlanRequest => {
          const when = { withinDays };
          const said: Fact = chosen.type === "decision-promised" ? { ...chosen, by: when } : { ...chosen, until: when };
          return { ...request, facts: request.facts.map((fact) => (fact === chosen ? said : fact)) };
        };
        const [sooner, later] = [planned(saying(first)), planned(saying(first + more))];
        if (sooner.decision?.fact !== chosen.id || later.decision?.fact !== chosen.id) return;
        for (const step of later.steps) {
          const before = sooner.steps.find(({ id }) => id === step.id);
          // Where a person pinned it, it stands where they want it, and what was done before they did so does not.
          const isPinned = request.facts.some((fact) => fact.type === "step-pinned" && fact.step === step.id);
          if (step.kind !== "decision-follow-up" || before === undefined || isPinned) continue;
          for (const edge of ["opens", "ideal", "by", "closes"] as const) {
            expect(instantOf(step.window[edge]), `${step.id} ${edge}`).toBeGreaterThanOrEqual(instantOf(before.window[edge]));
          }
        }
      }),
      { numRuns: runs },
    );
  });
});
