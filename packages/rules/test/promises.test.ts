import { type Fact, planRequest, type Plan, type ResolvedPlanRequest, type Step } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, diff, isRefusal, plan, planCompiled, schedule, type Schedule } from "../src/index.ts";
import { businessDays } from "../src/time/business-calendar.ts";
import { parseDay } from "../src/time/day.ts";
import { parseInstant } from "../src/time/instant.ts";
import { facts, now, requestOf, requests, runs } from "./arbitrary-requests.ts";

const planned = (request: ResolvedPlanRequest): Plan => {
  const made = plan(request);
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
};
const scheduled = (request: ResolvedPlanRequest): Schedule => {
  const compiled = compile(request);
  const made = isRefusal(compiled) ? compiled : schedule(compiled);
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
};
const at = (zoned: string) => parseInstant(zoned.slice(0, zoned.indexOf("[")));
const dayIn = (zoned: string) => parseDay(zoned.slice(0, 10));
const clockIn = (zoned: string) => zoned.slice(11, 16);
const enquiries = new Set<Step["kind"]>(["decision-follow-up", "delay-follow-up", "check-in", "long-wait"]);
const isOpen = ({ status }: Step) => status !== "done" && status !== "dismissed" && status !== "withheld";
const isPinned = ({ because }: Step) => because.some(({ rule }) => rule === "pinned");
const openEnquiries = ({ steps }: Plan) => steps.filter((step) => enquiries.has(step.kind) && isOpen(step));
const daysOf = ({ application }: ResolvedPlanRequest) => businessDays(application.employer.calendar);
const check = (property: (request: ResolvedPlanRequest) => void) => fc.assert(fc.property(requests, property), { numRuns: runs });
const windows = ({ steps }: Plan) => steps.map(({ id, lineage, window, firmness, basis, because, doneBy }) => ({ id, lineage, window, firmness, basis, because, doneBy }));

/** Phrases read months and holidays, which do not shift by weeks. */
const readsTheCalendar = (fact: Fact) => {
  const said = "by" in fact ? fact.by : "until" in fact ? fact.until : undefined;
  return typeof said === "object" && "phrase" in said;
};
/** The same request where no clock changes and no holiday falls. */
const calm = (request: ResolvedPlanRequest): ResolvedPlanRequest => {
  const { employer } = request.application;
  const calendar = { ...employer.calendar, holidays: [], closed: [] };
  return { ...request, application: { ...request.application, employer: { ...employer, timeZone: "Asia/Riyadh", calendar } } };
};
const byId = (a: Step, b: Step) => (a.id < b.id ? -1 : 1);

it("draws facts that the vocabulary takes", () => {
  fc.assert(
    fc.property(requests, ({ zones: _zones, zoneData: _zoneData, ...request }) => {
      expect(planRequest.safeParse(request).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

const statements = new Set<Fact["type"]>(["decision-promised", "delay-announced", "put-on-hold"]);
const follows = (a: Fact, b: Fact) => Date.parse(a.at) > Date.parse(b.at) || (a.at === b.at && a.id > b.id);

describe("never pushy", () => {
  it("1 keeps open enquiries the minimum gap apart", () => {
    check((request) => {
      const days = daysOf(request);
      const open = openEnquiries(planned(request)).filter((step) => !isPinned(step)).toSorted((a, b) => dayIn(a.window.opens) - dayIn(b.window.opens));
      for (const [index, step] of open.entries()) {
        const before = open[index - 1];
        if (before !== undefined) expect(dayIn(step.window.opens)).toBeGreaterThanOrEqual(days.after(dayIn(before.window.opens), 3));
      }
    });
  });

  it("2 opens no enquiry before the decision day has passed", () => {
    check((request) => {
      const made = planned(request);
      if (made.decision === null) return;
      const decided = parseDay(made.decision.to);
      for (const step of openEnquiries(made)) if (!isPinned(step)) expect(dayIn(step.window.opens)).toBeGreaterThan(decided);
    });
  });

  it("3 keeps open and unanswered enquiries within the budget", () => {
    check((request) => {
      const { sent } = scheduled(request);
      const made = planned(request);
      const open = openEnquiries(made);
      const [first] = open;
      if (first === undefined) return;
      const anchor = first.id.slice(`app-1.${first.kind}.`.length);
      const word = request.facts.find(({ id, type }) => id === anchor && !statements.has(type));
      const done = made.steps.filter(({ kind, id, status }) => enquiries.has(kind) && id.endsWith(`.${anchor}`) && status === "done");
      const completing = new Set(made.steps.map(({ doneBy }) => doneBy));
      const early = sent.filter(
        ({ message }) => !completing.has(message.fact.id) && (word === undefined || follows(message.fact, word)),
      );
      expect(open.length + done.length + early.length).toBeLessThanOrEqual(3);
    });
  });

  it("4 leaves no touch open after an end but the reply that it asks for", () => {
    check((request) => {
      const made = planned(request);
      if (made.state !== "ended") return;
      for (const step of made.steps) if (step.touch && step.status !== "done") expect(step.kind).toBe("gracious-reply");
    });
  });

  it("5 opens no thank-you before its interview has ended", () => {
    check((request) => {
      const { drafts } = scheduled(request);
      const made = planned(request);
      const debriefs = new Map(drafts.filter(({ rule }) => rule.kind === "debrief").map(({ place, window, pin }) => [place.interview, pin === null ? window.opens : null]));
      for (const step of made.steps) {
        const ended = debriefs.get(step.interview);
        if (step.kind === "thank-you" && ended !== undefined && ended !== null) expect(at(step.window.opens)).toBeGreaterThanOrEqual(ended);
      }
    });
  });
});

describe("never timid", () => {
  it("6 has a next step, or says why there is none", () => {
    check((request) => {
      const made = planned(request);
      expect(made.next === null).toBe(made.nothingToDo !== null);
      if (made.next !== null) expect(made.steps.map(({ id }) => id)).toContain(made.next);
    });
  });
});

describe("well-formed", () => {
  it("7 keeps the edges of every window in order", () => {
    check((request) => {
      for (const { window, id } of planned(request).steps) {
        expect([at(window.opens), at(window.ideal), at(window.by), at(window.closes)], id).toEqual(
          [at(window.opens), at(window.ideal), at(window.by), at(window.closes)].toSorted((a, b) => a - b),
        );
      }
    });
  });

  it("8 stands on business days within sending hours", () => {
    const free = new Set<Step["kind"]>(["thank-you", "debrief-recruiter", "promised-item"]);
    check((request) => {
      const days = daysOf(request);
      for (const step of planned(request).steps) {
        if (!step.touch || free.has(step.kind) || isPinned(step)) continue;
        for (const edge of [step.window.opens, step.window.ideal, step.window.by, step.window.closes]) {
          expect(days.isBusinessDay(dayIn(edge)), `${step.id} ${edge}`).toBe(true);
          expect(clockIn(edge) >= "09:00" && clockIn(edge) <= "17:00", `${step.id} ${edge}`).toBe(true);
        }
      }
    });
  });

  it("12 gives every step an id and a lineage of its own", () => {
    check((request) => {
      const { steps } = planned(request);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      expect(new Set(steps.map(({ lineage }) => lineage)).size).toBe(steps.length);
    });
  });

  it("18 traces every step to a rule, a fact and every move", () => {
    check((request) => {
      for (const { because, id } of planned(request).steps) {
        expect(because.length, id).toBeGreaterThan(0);
        expect(because.flatMap((reason) => reason.facts).length, id).toBeGreaterThan(0);
        for (const { text } of because) expect(text, id).not.toMatch(/NaN|undefined|null|beyond the calendar/);
      }
    });
  });
});

describe("deterministic", () => {
  it("9 takes facts in any order", () => {
    fc.assert(
      fc.property(fc.nat(4), facts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))), now, (employer, [given, shuffled], present) => {
        expect(plan(requestOf(employer, shuffled, present))).toEqual(plan(requestOf(employer, given, present)));
      }),
      { numRuns: runs },
    );
  });

  it("10 makes the same bytes twice", () => {
    check((request) => {
      expect(JSON.stringify(plan(request))).toBe(JSON.stringify(plan(structuredClone(request))));
    });
  });

  it("11 moves no date with the present", () => {
    fc.assert(
      fc.property(requests, now, (request, later) => {
        const [before, after] = [planned(request), planned({ ...request, now: later })];
        expect(windows(after)).toEqual(windows(before));
        expect([after.decision, after.needs, after.notices]).toEqual([before.decision, before.needs, before.notices]);
      }),
      { numRuns: runs },
    );
  });

  it("compiles once and plans as often as asked", () => {
    fc.assert(
      fc.property(requests, now, (request, later) => {
        const compiled = compile(request);
        if (isRefusal(compiled)) throw new Error("refused");
        expect(planCompiled(compiled, later)).toEqual(planned({ ...request, now: later }));
      }),
      { numRuns: runs },
    );
  });

  it("13 shifts by whole weeks with its facts", () => {
    const weeks = 2;
    const shift = (value: unknown): unknown => {
      if (typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value)) {
        const moved = new Date(Date.parse(value.length === 10 ? `${value}T00:00:00Z` : value) + weeks * 7 * 86_400_000).toISOString();
        return value.length === 10 ? moved.slice(0, 10) : moved;
      }
      if (Array.isArray(value)) return value.map(shift);
      if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shift(entry)]));
      return value;
    };
    fc.assert(
      fc.property(facts, now, (given, present) => {
        const usable = given.filter((fact) => !readsTheCalendar(fact));
        const request = calm(requestOf(2, usable, present));
        const moved = { ...request, facts: shift(usable) as Fact[], now: shift(present) as string };
        const [before, after] = [planned(request), planned(moved)];
        expect(after.steps.map(({ id, window }) => [id, at(window.opens), at(window.ideal), at(window.by), at(window.closes)])).toEqual(
          before.steps.map(({ id, window }) => [id, ...[window.opens, window.ideal, window.by, window.closes].map((edge) => at(edge) + weeks * 7 * 86_400_000)]),
        );
        expect([after.state, after.next, after.balance]).toEqual([before.state, before.next, before.balance]);
      }),
      { numRuns: runs },
    );
  });

  it("14 makes no follow-up earlier for a later decision day", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (employer, first, more) => {
        const opens = (days: number) => {
          const by = { withinDays: days };
          const given: Fact[] = [
            { id: "f1", type: "interview-scheduled", at: "2026-10-01T08:00:00Z", interview: "int-1", starts: "2026-10-05T08:00:00Z", ends: "2026-10-05T09:00:00Z" },
            { id: "f2", type: "decision-promised", at: "2026-10-05T09:00:00Z", by },
          ];
          const step = planned(requestOf(employer, given, "2026-10-06T09:00:00Z")).steps.find(({ kind }) => kind === "decision-follow-up");
          return at(step?.window.opens ?? "");
        };
        expect(opens(first + more)).toBeGreaterThanOrEqual(opens(first));
      }),
      { numRuns: runs },
    );
  });

  it("15 forgets a retracted fact", () => {
    fc.assert(
      fc.property(fc.nat(4), facts, fc.nat(), now, (employer, given, pick, present) => {
        const retracted = given[pick % given.length];
        if (retracted === undefined || given.some((fact) => fact.type === "fact-retracted")) return;
        const undo: Fact = { id: "undo", type: "fact-retracted", at: "2026-12-20T00:00:00Z", fact: retracted.id };
        const without = given.filter((fact) => fact !== retracted);
        expect(plan(requestOf(employer, [...given, undo], present))).toEqual(plan(requestOf(employer, without, present)));
      }),
      { numRuns: runs },
    );
  });

  it("16 moves no earlier step when one is recorded as done", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const before = planned(request);
        const last = Math.max(...request.facts.map((fact) => Date.parse(fact.at)));
        const step = before.steps.find(({ status, touch, window }) => touch && status !== "done" && at(window.opens) > last);
        if (step === undefined) return;
        const done: Fact = { id: "done", type: "message-sent", at: new Date(at(step.window.ideal)).toISOString(), purpose: "other", channel: "email", step: step.id };
        const after = new Map(planned({ ...request, facts: [...request.facts, done] }).steps.map((entry) => [entry.id, entry]));
        expect(after.get(step.id)?.status).toBe("done");
        for (const earlier of before.steps) {
          if (at(earlier.window.ideal) < at(step.window.ideal)) expect(after.get(earlier.id)?.window, earlier.id).toEqual(earlier.window);
        }
      }),
      { numRuns: runs },
    );
  });

  it("17 has an empty difference to itself, and a difference that leads from one plan to the other", () => {
    fc.assert(
      fc.property(fc.nat(4), facts, fc.nat(), now, (employer, given, cut, present) => {
        const before = planned(requestOf(employer, given.slice(0, cut % (given.length + 1)), present));
        const after = planned(requestOf(employer, given, present));
        const own = diff(after, after);
        expect([own.moved, own.changed, own.added, own.dropped]).toEqual([[], [], [], []]);
        const { kept, moved, changed, added, dropped } = diff(before, after);
        const rebuilt = [...kept, ...moved.map((entry) => entry.after), ...changed.map((entry) => entry.after), ...added];
        expect(rebuilt.toSorted(byId)).toEqual(after.steps.toSorted(byId));
        const gone = new Set(dropped.map(({ step }) => step.lineage));
        expect(before.steps.filter(({ lineage }) => !gone.has(lineage)).length + gone.size).toBe(before.steps.length);
      }),
      { numRuns: runs },
    );
  });
});
