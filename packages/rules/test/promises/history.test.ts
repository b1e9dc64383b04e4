import type { Fact, Plan, PlanDiff, ResolvedPlanRequest, Step } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff } from "../../src/index.ts";
import { iso } from "../arbitrary/fact-contents.ts";
import { now, requests, runs, shownBriefly } from "../arbitrary-requests.ts";
import { instantOf } from "./civil-days.ts";
import { chainKinds, isOpen, planned } from "./seen.ts";
import { retractedIds } from "./told.ts";

const withFacts = (request: ResolvedPlanRequest, facts: readonly Fact[]): ResolvedPlanRequest => shownBriefly({ ...request, facts: [...facts] });

/** A request and the same with one more fact, taken from its own. */
const grown = fc.tuple(requests, fc.nat()).map(([request, pick]) => {
  const [last] = request.facts.slice(pick % request.facts.length);
  return { before: withFacts(request, request.facts.filter((fact) => fact !== last)), after: request };
});

/** What a step is: its kind, what it is about, whom it goes to and which facts called for it; enquiries are named after what the chain counts from. */
function identity({ kind, interview, to, because, id }: Step): string {
  const [first] = because;
  const isOfChain = chainKinds.includes(kind) || kind === "let-go";
  return JSON.stringify([kind, interview, to, first?.rule, first?.facts, isOfChain ? id : ""]);
}

/** Ids of the steps that no other step is like, by what they are. */
function idsByIdentity(plan: Plan): ReadonlyMap<string, string | undefined> {
  const found = [...Map.groupBy(plan.steps, identity)];
  return new Map(found.filter(([, steps]) => steps.length === 1).map(([key, [step]]) => [key, step?.id]));
}

/** Gives facts other names in a JSON text, also where steps are named after them. They sort like the old ones, so that ties are broken alike. */
const rename = (text: string) => text.replaceAll(/("|app-1\.[a-z-]+\.)(f\d+)\b/g, "$1$2.new");
const named = (plan: Plan) => JSON.stringify(plan.steps.map(({ id, lineage, doneBy }) => [id, lineage, doneBy]));

describe("ids", () => {
  it("12 stay with a step that is there before and after a fact", () => {
    fc.assert(
      fc.property(grown, ({ before, after }) => {
        const [was, is] = [idsByIdentity(planned(before)), idsByIdentity(planned(after))];
        for (const [key, id] of was) if (is.has(key)) expect(is.get(key), key).toBe(id);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it("12 follow the facts that they are made of, whatever those are called", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const renamed = { ...request, facts: JSON.parse(rename(JSON.stringify(request.facts))) as Fact[] };
        expect(named(planned(renamed))).toBe(rename(named(planned(request))));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});

describe("retractions", () => {
  it("15 leave the plan as if what they take back had never been, whenever they are made", () => {
    fc.assert(
      fc.property(requests, fc.nat(), now, (request, pick, at) => {
        const { facts } = request;
        const fact = facts[pick % facts.length];
        // What is taken back twice, and circles, are told apart by notices; a fact of either kind is no clean case.
        if (fact === undefined || retractedIds(facts) === null) return;
        if (facts.some((other) => other.type === "fact-retracted" && other.fact === fact.id)) return;
        const undo: Fact = { id: "undo", type: "fact-retracted", at, fact: fact.id };
        const never = planned(withFacts(request, facts.filter((other) => other !== fact)));
        expect(JSON.stringify(planned(withFacts(request, [...facts, undo])))).toBe(JSON.stringify(never));
      }),
      { numRuns: runs },
    );
  });

  it("15 that are taken back leave the plan as it was", () => {
    fc.assert(
      fc.property(requests, fc.nat(), now, now, (request, pick, first, second) => {
        const { facts } = request;
        const fact = facts[pick % facts.length];
        if (fact === undefined || retractedIds(facts) === null) return;
        const undo: Fact = { id: "undo", type: "fact-retracted", at: first, fact: fact.id };
        const redo: Fact = { id: "redo", type: "fact-retracted", at: second, fact: "undo" };
        expect(JSON.stringify(planned(withFacts(request, [...facts, undo, redo])))).toBe(JSON.stringify(planned(request)));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});

const isPinned = ({ because }: Step) => because.some(({ rule }) => rule === "pinned");

/** The latest instant at which an interview was ever said to end. */
function endOf(interview: string | null, { facts }: ResolvedPlanRequest): number {
  const ends = facts.map((fact) => (fact.type === "interview-scheduled" || fact.type === "interview-rescheduled") && fact.interview === interview ? Date.parse(fact.ends) : Number.NEGATIVE_INFINITY);
  return Math.max(...ends);
}

/** The fact that records a step as done at an instant. */
function recordOf(step: Step, at: string): Fact {
  const purpose = step.kind === "thank-you" || step.kind === "debrief-recruiter" ? "thank-you" : chainKinds.includes(step.kind) ? "enquiry" : "other";
  return { id: "zz-done", type: "message-sent", at, purpose, channel: "email", step: step.id };
}

describe("what was done", () => {
  it("16 moves no earlier step when it is recorded", () => {
    fc.assert(
      fc.property(requests, fc.nat(), fc.constantFrom("opens", "ideal", "by", "closes"), (request, pick, edge) => {
        const before = planned(request);
        const open = before.steps.filter(isOpen);
        const step = open[pick % Math.max(1, open.length)];
        const last = Math.max(...request.facts.map((fact) => Date.parse(fact.at)));
        // It is recorded in its window; what came in after that is another story.
        if (step === undefined || instantOf(step.window[edge]) < last) return;
        // A person may have moved it to before the interview has ended, after which its wait begins: nothing is done before.
        if (isPinned(step) && step.kind !== "prepare-questions" && instantOf(step.window[edge]) < endOf(step.interview, request)) return;
        const done = recordOf(step, iso(instantOf(step.window[edge])));
        const after = planned(withFacts(request, [...request.facts, done]));
        const recorded = after.steps.find(({ id }) => id === step.id);
        expect([recorded?.status, recorded?.doneBy]).toEqual(["done", "zz-done"]);
        expect(recorded?.window, step.id).toEqual(step.window);
        for (const earlier of before.steps) {
          if (instantOf(earlier.window.ideal) >= instantOf(step.window.ideal)) continue;
          expect(after.steps.find(({ id }) => id === earlier.id)?.window, `${earlier.id} when ${step.id} is done`).toEqual(earlier.window);
        }
      }),
      { numRuns: runs },
    );
  });
});

const apart = (a: Step, b: Step, edge: keyof Step["window"]) => instantOf(a.window[edge]) - instantOf(b.window[edge]);

/** Applies a difference to the steps of a plan, with nothing else at hand. */
function applied(steps: readonly Step[], { kept, moved, changed, added, dropped }: PlanDiff): Step[] {
  const gone = new Set(dropped.map(({ step }) => step.id));
  const stays = new Set(kept.map(({ id }) => id));
  const replaced = new Map([...moved, ...changed].map(({ before, after }) => [before.id, after]));
  const result: Step[] = [...added];
  for (const step of steps) {
    const ways = Number(gone.has(step.id)) + Number(stays.has(step.id)) + Number(replaced.has(step.id));
    if (ways !== 1) throw new Error(`${step.id} stands in ${ways} parts of the difference`);
    if (!gone.has(step.id)) result.push(replaced.get(step.id) ?? step);
  }
  return result.toSorted((a, b) => apart(a, b, "ideal") || apart(a, b, "opens") || apart(a, b, "by") || (a.id < b.id ? -1 : 1));
}

describe("differences", () => {
  it("17 are empty between a plan and itself", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const own = planned(request);
        const { kept, moved, changed, added, dropped } = diff(own, planned({ ...request }));
        expect([moved.length, changed.length, added.length, dropped.length]).toEqual([0, 0, 0, 0]);
        expect(JSON.stringify(kept)).toBe(JSON.stringify(own.steps));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it("17 lead from one plan to the other, byte for byte, and say why", () => {
    fc.assert(
      fc.property(requests, fc.nat(), now, (request, cut, present) => {
        const before = planned({ ...request, facts: request.facts.slice(0, cut % (request.facts.length + 1)) });
        const after = planned({ ...request, now: present });
        const difference = diff(before, after);
        expect(JSON.stringify(applied(before.steps, difference))).toBe(JSON.stringify(after.steps));
        for (const { because, before: was, after: is } of difference.moved) {
          expect(because.length).toBeGreaterThan(0);
          expect(was.lineage).toBe(is.lineage);
          expect(was.window).not.toEqual(is.window);
        }
        for (const { because, step } of difference.dropped) expect(because.text.length, step.id).toBeGreaterThan(5);
      }),
      { numRuns: runs },
    );
  });
});
