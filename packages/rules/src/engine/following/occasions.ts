import { type Day, parseDay } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";
import { askRule, type Bench, note, windowOf } from "../asking/bench.ts";
import type { Answer } from "../asking/consult.ts";
import type { InstantWindow } from "../asking/dates.ts";
import { type Draft, draftStep } from "../asking/drafts.ts";
import type { Interview } from "../reading/interviews.ts";
import type { Known } from "../reading/known-fact.ts";
import type { Proposal, Rule, AnyRule } from "../asking/rule.ts";
import { stepId } from "../asking/step-names.ts";
import type { SubjectName, Subjects } from "../asking/subjects.ts";
import type { Wait } from "./waits.ts";

/** Something that asks for one step by itself: a promised call, an offer, a promise to send something … */
export interface Occasion {
  readonly id: string;
  readonly rule: AnyRule;
  /** The fact that asks for it. */
  readonly fact: Known;
  /** Messages complete it from this instant on. */
  readonly from: Instant;
  /** Null where the rule asks for no step. */
  readonly window: InstantWindow | null;
  /** Its wait, for what belongs to one. */
  readonly wait: Wait | null;
  /** The last interview when it came. */
  readonly lastInterview: Interview | null;
  /** Asks the rule with its subject as it stands now. */
  ask(): Asked;
  doneBy: Known | null;
  /** Place in the order of the fact that made it void. */
  goneAt: number | null;
}

interface Asked {
  subject: Subjects[SubjectName];
  answer: Answer;
  proposal: Proposal | undefined;
}

interface Placing {
  from: Instant;
  wait?: Wait | null;
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
  const asked = (): Asked => {
    const about = subject();
    const { answer, proposals } = askRule(bench, rule, about, true);
    return { subject: about, answer, proposal: proposals[0] };
  };
  const { proposal } = asked();
  const window = proposal === undefined ? null : windowOf(proposal, bench.env.dates);
  return { id: stepId(bench.env, rule.kind, fact.id), rule, fact, from, window, wait, lastInterview, ask: asked, doneBy: null, goneAt: null };
}

/** The step of an occasion as it stands at the end; null where it was dropped. */
export function draftOccasion(bench: Bench, occasion: Occasion): Draft | null {
  const { rule, fact, doneBy, wait, lastInterview } = occasion;
  const { subject, answer, proposal } = occasion.ask();
  note(bench, rule, fact.id, answer);
  if (proposal === undefined || (doneBy === null && answer.is !== "applies")) return null;
  const { dates } = bench.env;
  const firmness = rule.kind === "missed-call" ? "if-no-answer" : "firm";
  const place = { anchor: fact.id, interview: lastInterview, basis: "stated", firmness, wait, since: fact.order } as const;
  return draftStep(bench, rule, subject, proposal, windowOf(proposal, dates), dates.moves(), place, doneBy);
}

/** The day to answer by, where one is given that does not lie in the past. */
export function answerDay(answerBy: string | undefined, said: Day): Day | null {
  if (answerBy === undefined) return null;
  const day = parseDay(answerBy);
  return day < said ? null : day;
}
