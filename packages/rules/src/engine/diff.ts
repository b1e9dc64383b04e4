import type { Because, Plan, PlanDiff, Step, Window } from "@tact/facts";
import { english } from "../reasons/english.ts";

/** What a new fact did to a plan. Steps are paired by lineage; putting the parts together again gives `after`. */
export function diff(before: Plan, after: Plan): PlanDiff {
  const earlier = new Map(before.steps.map((step) => [step.lineage, step]));
  const result: PlanDiff = { kept: [], moved: [], changed: [], added: [], dropped: [] };
  const present = new Set<string>();
  for (const step of after.steps) {
    present.add(step.lineage);
    const was = earlier.get(step.lineage);
    if (was === undefined) result.added.push(step);
    else if (!sameWindow(was.window, step.window)) result.moved.push({ before: was, after: step, because: whyMoved(was, step) });
    else if (isSame(was, step)) result.kept.push(step);
    else result.changed.push({ before: was, after: step });
  }
  for (const step of before.steps) {
    if (!present.has(step.lineage)) result.dropped.push({ step, because: whyDropped(step, before, after) });
  }
  return result;
}

const edges: readonly (keyof Window)[] = ["opens", "ideal", "by", "closes"];

function sameWindow(a: Window, b: Window): boolean {
  return edges.every((edge) => a[edge] === b[edge]);
}

/** Whether two values of plain data are the same; a field that is missing differs from one that is there. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  const other = Object.keys(b);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === other.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** The reasons that are new; where none is, all of them. */
function whyMoved(before: Step, after: Step): Because[] {
  const known = new Set(before.because.map(({ rule, text }) => `${rule} ${text}`));
  const fresh = after.because.filter(({ rule, text }) => !known.has(`${rule} ${text}`));
  return fresh.length > 0 ? fresh : [...after.because];
}

const ofOneInterview: ReadonlySet<Step["kind"]> = new Set(["prepare-questions", "debrief", "thank-you", "debrief-recruiter"]);
const ofTheWait: ReadonlySet<Step["kind"]> = new Set([
  "decision-follow-up", "delay-follow-up", "check-in", "long-wait", "let-go", "keep-options-open", "ask-new-timeline",
]);

/** The facts that a plan rests on. */
function factsOf({ steps, decision }: Plan): Set<string> {
  const facts = new Set(steps.flatMap(({ because }) => because.flatMap((reason) => reason.facts)));
  const stated = decision?.fact ?? null;
  return stated === null ? facts : facts.add(stated);
}

/** The facts that the plan rests on now and did not before. */
function newFacts(before: Plan, after: Plan): string[] {
  const known = factsOf(before);
  return [...factsOf(after)].filter((fact) => !known.has(fact)).toSorted();
}

function whyDropped(step: Step, before: Plan, after: Plan): Because {
  const say = english.dropped;
  const facts = newFacts(before, after);
  if (after.state === "ended") return { rule: "outcome", text: say.ended, facts };
  if (after.state === "offer" && before.state !== "offer") return { rule: "acknowledge-offer", text: say.offer, facts };
  if (ofOneInterview.has(step.kind)) {
    const replaced = step.kind === "thank-you" && after.steps.some(({ kind, interview }) => kind === "debrief-recruiter" && interview === step.interview);
    return { rule: replaced ? "debrief-recruiter" : step.kind, text: replaced ? say.replaced : say["interview-gone"], facts };
  }
  if (!ofTheWait.has(step.kind)) return { rule: step.kind, text: say.replaced, facts };
  const statement = after.decision?.fact ?? null;
  if (statement !== null && statement !== (before.decision?.fact ?? null)) {
    return { rule: "decision-follow-up", text: say["new-statement"], facts: [statement] };
  }
  if (after.steps.some(({ kind, interview }) => ofOneInterview.has(kind) && !before.steps.some((other) => other.interview === interview))) {
    return { rule: step.kind, text: say["new-interview"], facts };
  }
  return { rule: step.kind, text: facts.length > 0 ? say.word : say.replaced, facts };
}
