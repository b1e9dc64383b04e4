import type { ResolvedPlanRequest, Step } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asChain, asSentence, asTree, isRefusal, plan, resolveSource, ruleAnswers, type StepTrace, trace } from "../src/index.ts";
import { interviewOn, known, people, requestOf } from "../src/rulebook/cases.ts";
import { requests, runs } from "./arbitrary-requests.ts";

const { dana, rob } = people;

function stepsOf(request: ResolvedPlanRequest): Step[] {
  const made = plan(request);
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made.steps;
}

function traced(request: ResolvedPlanRequest, id: string): StepTrace {
  const made = trace(request, id);
  if (made === null || isRefusal(made)) throw new Error(`${id} has no trace`);
  return made;
}

const answers = (facts: Parameters<typeof requestOf>[0]["facts"]) => {
  const made = ruleAnswers(requestOf({ it: "", facts, outcome: { applies: {} } }));
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
};

const epoch = (zoned: string) => Date.parse(zoned.includes("[") ? zoned.slice(0, zoned.indexOf("[")) : zoned);
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Counts business days one by one: another way to the same answer than the engine's tables. */
function countedAfter({ application }: ResolvedPlanRequest, from: string, count: number): string {
  const { weekend, holidays, closed } = application.employer.calendar;
  const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  const off = new Set(holidays.map((holiday) => (typeof holiday === "string" ? holiday : holiday.date)));
  const step = Math.sign(count);
  let day = dayNumber(from);
  for (let left = Math.abs(count); left > 0; ) {
    day += step;
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    const isWeekend = weekend.some((name) => name === names[new Date(`${date}T00:00:00Z`).getUTCDay()]);
    if (!isWeekend && !off.has(date) && !closed.some((range) => range.from <= date && date <= range.to)) left -= 1;
  }
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

describe("a trace", () => {
  it("leads every edge of every window to the instant that the plan names", () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const step of stepsOf(request)) {
          const { edges, window, pinned } = traced(request, step.id);
          expect(window).toEqual(step.window);
          const reached = new Map<string, string>();
          for (const { edge, at, sums, moves, sameAs } of edges) {
            const last = sameAs === null ? ([...sums, ...moves].find(({ to }) => to === at)?.to ?? (sums.length === 0 ? at : null)) : (reached.get(sameAs) ?? edges.find((other) => other.edge === sameAs)?.at);
            expect(last, `${step.id} ${edge}`).toBe(at);
            reached.set(edge, at);
            if (pinned === null) expect(at).toBe(step.window[edge]);
          }
        }
      }),
      { numRuns: Math.min(runs, 1000) },
    );
  });

  it("does sums that come out the same when they are done another way", () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const step of stepsOf(request)) {
          for (const { sums } of traced(request, step.id).edges) {
            for (const { does, from, to, count } of sums) {
              if (does === "business-days-after") expect(to).toBe(countedAfter(request, from, count ?? 0));
              else if (does === "business-days-before") expect(to).toBe(countedAfter(request, from, -(count ?? 0)));
              else if (does === "days-after") expect(dayNumber(to)).toBe(dayNumber(from) + (count ?? 0));
              else if (does === "time-after") expect(epoch(to)).toBe(epoch(from) + (count ?? 0));
              else if (does === "time-of-day") expect(to.slice(0, 10)).toBe(from);
            }
          }
        }
      }),
      { numRuns: Math.min(runs, 1000) },
    );
  });

  it("names facts that exist, a source that resolves and the words of the plan", () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const step of stepsOf(request)) {
          const { facts, source, because } = traced(request, step.id);
          expect(facts.length).toBeGreaterThan(0);
          expect(resolveSource(source.key)).toBeDefined();
          expect(because).toEqual(step.because);
          for (const { facts: ids } of because) for (const id of ids) expect(facts.map((fact) => fact.id)).toContain(id);
        }
      }),
      { numRuns: Math.min(runs, 1000) },
    );
  });

  it("tells the parameter behind each count, with the policy and its edition", () => {
    const request = requestOf({ it: "", facts: [interviewOn("2026-11-16")], outcome: { applies: {} } });
    const { parameters, policy, edges } = traced(request, "app-1.decision-follow-up.int-1");
    expect(policy).toEqual({ id: "standard", edition: "2026-01-01" });
    expect(parameters.map(({ name, value }) => `${name} ${value}`)).toEqual([
      "followUpOpens 1", "followUpBy 2", "followUpCloses 5", "sendingFrom 09:00", "idealHour 10:00", "sendingUntil 17:00",
    ]);
    expect(parameters[0]?.basis).toMatchObject({ by: "krautzel", source: "krautzel#the-follow-up" });
    expect(parameters.find(({ name }) => name === "sendingFrom")?.basis).toMatchObject({ by: "ours" });
    expect(edges[0]?.sums).toEqual([
      {
        does: "business-days-after", from: "2026-11-23", to: "2026-11-24", count: 1, parameter: "followUpOpens",
        text: "Tue 24 Nov is 1 business day after Mon 23 Nov (followUpOpens of standard, 2026-01-01)",
      },
      {
        does: "time-of-day", from: "2026-11-24", to: "2026-11-24T09:00:00+00:00[Etc/UTC]", count: 540, parameter: "sendingFrom",
        text: "Tue 24 Nov 09:00, at 09:00 of Tue 24 Nov (sendingFrom of standard, 2026-01-01)",
      },
    ]);
  });

  it("names the rule that gave way, and why", () => {
    const through = known("contact-preference-stated", "2026-11-10 10:00", { preference: "through-recruiter" });
    const request = requestOf({ it: "", facts: [interviewOn("2026-11-16", "10:00", "11:00", [dana, rob]), through], outcome: { applies: {} } });
    expect(traced(request, "app-1.debrief-recruiter.int-1").displaced).toEqual([
      { rule: "thank-you", failed: "the employer may be written to directly", text: "thank-you gives way: not “the employer may be written to directly”" },
    ]);
    const word = known("message-received", "2026-11-26 10:00", { gist: "holding" });
    const after = requestOf({ it: "", facts: [interviewOn("2026-11-16"), word], outcome: { applies: {} } });
    expect(traced(after, "app-1.check-in.message-received").displaced.map(({ rule }) => rule)).toEqual(["decision-follow-up"]);
  });

  it("keeps the dates from before a pin beside the pin", () => {
    const pin = known("step-pinned", "2026-11-17 10:00", { step: "app-1.decision-follow-up.int-1", on: "2026-12-02", reason: "she is away" });
    const request = requestOf({ it: "", facts: [interviewOn("2026-11-16"), pin], outcome: { applies: {} } });
    const { pinned, edges, window } = traced(request, "app-1.decision-follow-up.int-1");
    expect(pinned).toEqual({ on: "2026-12-02", reason: "she is away", fact: "step-pinned" });
    expect(edges[0]?.at).toBe("2026-11-24T09:00:00+00:00[Etc/UTC]");
    expect(window.opens).toBe("2026-12-02T09:00:00+00:00[Etc/UTC]");
  });

  it("is null for a step that the plan does not have", () => {
    expect(trace(requestOf({ it: "", facts: [], outcome: { applies: {} } }), "app-1.thank-you.int-9")).toBeNull();
  });
});

describe("its readings", () => {
  const promised = known("decision-promised", "2026-11-18 09:00", { by: { date: "2026-11-25" } });
  const request = requestOf({ it: "", facts: [interviewOn("2026-11-16"), promised], outcome: { applies: {} } });
  const record = traced(request, "app-1.check-in.decision-promised");

  it("is a sentence", () => {
    expect(asSentence(record)).toBe(
      "Check in with Dana Cho, best Fri 4 Dec 10:00, because: If the enquiry of Fri 27 Nov stays without an answer; Check in 7 days later: Fri 4 Dec, at the latest Fri 11 Dec.",
    );
  });

  it("is a chain from what happened to the dates", () => {
    expect(asChain(record)).toEqual([
      "2026-11-18T09:00:00Z: decision-promised (decision-promised)",
      "Check in a week or two after an enquiry without answer (check-in): The next follow-up is a week or two on; put no pressure on. [Are You Following Up After the Interview?, “The Check-in”]",
      "If the enquiry of Fri 27 Nov stays without an answer",
      "Check in 7 days later: Fri 4 Dec, at the latest Fri 11 Dec",
      "Opens Fri 4 Dec 09:00, best Fri 4 Dec 10:00, in time until Fri 11 Dec 17:00, closes Fri 18 Dec 17:00",
    ]);
  });

  it("is a tree with every sum", () => {
    const lines = asTree(record).split("\n");
    expect(lines[0]).toBe("Check in with Dana Cho");
    expect(lines).toContain("  opens: Fri 4 Dec is 7 days after Fri 27 Nov (checkInOpens of standard, 2026-01-01); Fri 4 Dec 09:00, at 09:00 of Fri 4 Dec (sendingFrom of standard, 2026-01-01)");
    expect(lines).toContain("    = 2026-12-18T17:00:00+00:00[Etc/UTC]");
  });

  it("is the record itself as JSON", () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe("the answers of the rules", () => {
  it("tell what applies, what skips by which condition, and what needs which fact", () => {
    const made = answers([interviewOn("2026-11-16"), known("offer-received", "2026-11-20 10:00", {})]);
    expect(made.find(({ rule }) => rule === "acknowledge-offer")).toEqual({ rule: "acknowledge-offer", about: "offer-received", is: "applies", failed: null, facts: [] });
    expect(made.find(({ rule }) => rule === "answer-offer")).toEqual({ rule: "answer-offer", about: "offer-received", is: "needs", failed: null, facts: ["offer-received"] });
    expect(made.find(({ rule }) => rule === "thank-you")).toMatchObject({ is: "skips", failed: "no offer or other outcome has come" });
  });

  it("want the fact that would tighten a date, even where the rule applies", () => {
    expect(answers([interviewOn("2026-11-16")]).find(({ rule }) => rule === "decision-follow-up")).toMatchObject({ is: "applies", facts: ["decision-promised"] });
  });
});
