import type { ApplicationContext } from "@tact/db";
import type { Fact, Notice, Plan, Problem } from "@tact/facts";
import { mostFacts } from "@tact/facts";
import { isRefusal } from "@tact/rules";
import { DomainError } from "../errors.ts";
import { localDate } from "./local-day.ts";
import { planOf, tryPlan } from "./plan-of.ts";
import { refused } from "./preview-plan.ts";

/** Codes of notices that leave a fact out of the plan. A new fact that earns one is refused instead of stored to no effect. */
export const leavesFactOut: ReadonlySet<string> = new Set([
  "ends-before-start",
  "unknown-interview",
  "unknown-participant",
  "unknown-step",
  "unknown-fact",
  "range-reversed",
  "promise-before-interview",
  "promise-in-the-past",
  "pin-before-interview",
  "after-the-end",
]);

/**
 * The plan of an application without and with new facts, both as of `now`.
 * @throws DomainError `fact-id-taken`, `too-many-facts`, `calendar-out-of-range`, or the code of the notice that names a new fact.
 */
export function planWithNewFacts(
  context: ApplicationContext,
  known: readonly Fact[],
  added: readonly Fact[],
  now: string,
  unusable: "refuse" | "keep" = "refuse",
): { before: Plan; after: Plan } {
  refuseTakenIds(known, added);
  refuseOutsideCalendar(context, added);
  if (known.length + added.length > mostFacts) {
    throw new DomainError("too-many-facts", `An application holds at most ${mostFacts} facts.`);
  }
  const before = planOf(context, known, now);
  const after = tryPlan(context, [...known, ...added], now);
  if (isRefusal(after)) throw refused({ error: { ...after.error, problems: inTheirInput(after.error.problems, known.length) } });
  if (unusable === "refuse") refuseLeftOut(after.notices, before.notices, added);
  return { before, after };
}

function refuseTakenIds(known: readonly Fact[], added: readonly Fact[]): void {
  const taken = new Set(known.map(({ id }) => id));
  const problems = added.flatMap(({ id }, index): Problem[] => {
    if (!taken.has(id)) {
      taken.add(id);
      return [];
    }
    return [{ pointer: `/facts/${index}/id`, detail: `is the id of another fact of this application: ${id}`, code: "fact-id-taken" }];
  });
  if (problems.length > 0) throw new DomainError("fact-id-taken", "A fact with this id is already recorded.", problems);
}

/** A fact that happened where the employer's calendar says nothing cannot be planned with, not now and not later. */
function refuseOutsideCalendar({ employer }: ApplicationContext, added: readonly Fact[]): void {
  const { calendarFrom, calendarThrough, timeZone } = employer;
  const problems = added.flatMap(({ at }, index): Problem[] => {
    const date = localDate(at, timeZone);
    if (calendarFrom <= date && date <= calendarThrough) return [];
    const detail = `is ${date} for the employer, whose calendar holds ${calendarFrom} to ${calendarThrough}`;
    return [{ pointer: `/facts/${index}/at`, detail, code: "calendar-out-of-range" }];
  });
  if (problems.length > 0) {
    throw new DomainError("calendar-out-of-range", "A fact happened outside the years of the employer's calendar.", problems);
  }
}

/** The core points into all facts of the application; the caller knows only those it sent. */
function inTheirInput(problems: readonly Problem[], knownFacts: number): Problem[] {
  return problems.map((problem) => {
    const [, index, rest = ""] = /^\/facts\/(\d+)(.*)$/.exec(problem.pointer) ?? [];
    if (index === undefined) return problem;
    return { ...problem, pointer: Number(index) < knownFacts ? "" : `/facts/${Number(index) - knownFacts}${rest}` };
  });
}

function refuseLeftOut(notices: readonly Notice[], noticesBefore: readonly Notice[], added: readonly Fact[]): void {
  const before = new Set(noticesBefore.map(({ code, facts }) => `${code} ${facts.join(" ")}`));
  for (const { code, text, facts } of notices) {
    if (!leavesFactOut.has(code) || before.has(`${code} ${facts.join(" ")}`)) continue;
    // The first fact that a notice names is the one that could not be used.
    const index = added.findIndex(({ id }) => id === facts[0]);
    const fact = added[index];
    if (fact === undefined) continue;
    // Of an item promised for a day gone by only the date is left out.
    if (code === "promise-in-the-past" && fact.type === "item-promised") continue;
    throw new DomainError(code, text, [{ pointer: `/facts/${index}`, detail: text, code }]);
  }
}
