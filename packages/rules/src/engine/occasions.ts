import { type Day, parseDay } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { askRule, type Asked, type Bench, note, windowOf } from "./bench.ts";
import type { InstantWindow } from "./dates.ts";
import { type Draft, draftStep } from "./drafts.ts";
import type { Interview } from "./interviews.ts";
import type { Known } from "./known-fact.ts";
import type { Rule, RuleHead } from "./rule.ts";
import { stepId } from "./step-names.ts";
import type { SubjectName, Subjects } from "./subjects.ts";

/** Something that asks for one step by itself: a promised call, an offer, a promise to send something … */
export interface Occasion {
  readonly id: string;
  readonly rule: RuleHead;
  /** The fact that asks for it. */
  readonly fact: Known;
  /** Messages complete it from this instant on. */
  readonly from: Instant;
  /** Null where the rule asks for no step. */
  readonly window: InstantWindow | null;
  /** Key of its wait, for what belongs to one. */
  readonly wait: string | null;
  /** The last interview when it came. */
  readonly lastInterview: Interview | null;
  /** Asks the rule with its subject as it stands now. */
  ask(): Asked;
  doneBy: Known | null;
}

interface Placing {
  from: Instant;
  wait?: string | null;
  lastInterview: Interview | null;
}

/** Opens an occasion. Its window does not depend on what comes later; whether it stays does, so `subject` is asked again. */
export function openOccasion<S extends SubjectName>(
  bench: Bench,
  rule: Rule<S>,
  fact: Known,
  subject: () => Subjects[S],
  { from, wait = null, lastInterview }: Placing,
): Occasion {
  const ask = () => askRule(bench, rule, subject(), true);
  const [proposal] = ask().proposals;
  const window = proposal === undefined ? null : windowOf(proposal, bench.dates);
  return { id: stepId(bench.env, rule.kind, fact.fact.id), rule, fact, from, window, wait, lastInterview, ask, doneBy: null };
}

/** The step of an occasion as it stands at the end; null where it was dropped. */
export function draftOccasion(bench: Bench, { rule, fact, ask, doneBy, wait, lastInterview }: Occasion): Draft | null {
  const { answer, proposals, moves, sums } = ask();
  note(bench, rule, fact.fact.id, answer);
  const [proposal] = proposals;
  if (proposal === undefined || (doneBy === null && answer.is !== "applies")) return null;
  const place = {
    anchor: fact.fact.id,
    lineage: rule.kind,
    interview: lastInterview?.id ?? null,
    facts: [fact.fact.id],
    basis: "stated" as const,
    firmness: rule.kind === "missed-call" ? ("if-no-answer" as const) : ("firm" as const),
    wait,
    since: fact.order,
  };
  return draftStep({ rule, proposal, window: windowOf(proposal, bench.dates), moves, sums }, place, null, bench, doneBy);
}

/** The day to answer by, where one is given that does not lie in the past. */
export function answerDay(answerBy: string | undefined, said: Day): Day | null {
  if (answerBy === undefined) return null;
  const day = parseDay(answerBy);
  return day < said ? null : day;
}
