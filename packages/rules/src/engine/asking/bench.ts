import type { FactType } from "@tact/facts";
import { say } from "../../reasons/reason.ts";
import { type Answer, type Answered, consult, type Consulted, type WideAsk } from "./consult.ts";
import { atHours, type DateDesk, type InstantWindow, unknownWindow } from "./dates.ts";
import type { Wishes } from "./drafts.ts";
import type { Environment } from "../environment.ts";
import type { FactsByType, Known } from "../reading/known-fact.ts";
import type { Outcomes } from "../reading/outcomes.ts";
import type { Proposal, Rule, RuleHead } from "./rule.ts";
import type { SubjectName, Subjects } from "./subjects.ts";

/** What rules are asked on: everything that is known, and the answers so far. */
export interface Bench {
  readonly env: Environment;
  /** Every effective fact, in order. */
  readonly all: readonly Known[];
  readonly facts: FactsByType;
  readonly outcomes: Outcomes;
  readonly wishes: Wishes;
  /** The facts that rules lack, or want because they would tighten a date. */
  readonly missing: FactType[];
  /** What every rule answered; null where no trace is wanted. */
  readonly answers: Answered[] | null;
  /** What rules are asked with, one after the other: only its subject changes. */
  readonly ask: { -readonly [Part in keyof WideAsk<SubjectName>]: WideAsk<SubjectName>[Part] };
}

const nothing = { facts: [], outcome: null, ended: false } as unknown as Subjects[SubjectName];

/** A bench on which one plan is made. */
export function setUpBench(known: Pick<Bench, "env" | "all" | "facts" | "outcomes" | "wishes">, isTraced: boolean): Bench {
  const { env, all, facts, outcomes, wishes } = known;
  return { env, all, facts, outcomes, wishes, missing: [], answers: isTraced ? [] : null, ask: askOf({ env, facts }, nothing) };
}

/** What a rule is asked with about a subject. */
export function askOf<S extends SubjectName>({ env, facts }: Pick<Bench, "env" | "facts">, subject: Subjects[S]): WideAsk<S> {
  return { subject, facts, policy: env.policy.parameters, dates: env.dates, say };
}

/**
 * Asks a rule about one subject: what it answers, and what it proposes. Its moves and sums are `moves` and `sums`
 * of the dates until the next rule is asked.
 *
 * @param evenDone Proposals are wanted for a step that is done, too.
 */
export function askRule<S extends SubjectName>(bench: Bench, rule: Rule<S>, subject: Subjects[S], evenDone: boolean): Consulted {
  const { ask, answers } = bench;
  bench.env.dates.begin(subject.facts, answers !== null);
  ask.subject = subject;
  // It holds the subject of this very rule now, until the next one is asked.
  return consult(rule, ask as unknown as WideAsk<S>, evenDone);
}

/** Writes an answer down. */
export function note({ answers, missing }: Bench, rule: RuleHead, about: string, answer: Answer): void {
  if (answers !== null) answers.push({ rule, about, answer });
  if (answer.is === "needs") {
    for (const fact of answer.facts) if (!missing.includes(fact)) missing.push(fact);
  } else if (answer.is === "applies" && answer.wants !== null && !missing.includes(answer.wants)) {
    missing.push(answer.wants);
  }
}

/** A proposal's window as instants. */
export function windowOf({ days, instants }: Proposal, dates: DateDesk): InstantWindow {
  if (instants !== null) return instants;
  return days === null ? unknownWindow : atHours(days, dates);
}

