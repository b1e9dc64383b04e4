import type { FactType } from "@tact/facts";
import { say } from "../reasons/reason.ts";
import { type Answer, type Answered, consult, type Consulted } from "./consult.ts";
import { atHours, type DateDesk, dateDesk, type Dates, type InstantWindow, type Move, type Sum } from "./dates.ts";
import type { Wishes } from "./drafts.ts";
import type { Environment } from "./environment.ts";
import type { FactsByType, Known } from "./known-fact.ts";
import type { Outcomes } from "./outcomes.ts";
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
  readonly dates: DateDesk;
  /** The facts that rules lack, or want because they would tighten a date. */
  readonly missing: FactType[];
  /** What every rule answered; null where no trace is wanted. */
  readonly answers: Answered[] | null;
}

export interface Asked extends Consulted {
  /** The moves that the rule's dates made. */
  moves: readonly Move[];
  sums: Sum[];
}

/** A bench on which one plan is made. */
export function setUpBench(known: Pick<Bench, "env" | "all" | "facts" | "outcomes" | "wishes">, isTraced: boolean): Bench {
  const { env, all, facts, outcomes, wishes } = known;
  return { env, all, facts, outcomes, wishes, dates: dateDesk(env, isTraced), missing: [], answers: isTraced ? [] : null };
}

/** Asks a rule about one subject. */
export function askRule<S extends SubjectName>(bench: Bench, rule: Rule<S>, subject: Subjects[S], evenWhenDone = false): Asked {
  const { dates, facts, env } = bench;
  dates.begin(subject.facts);
  const { answer, proposals } = consult(rule, { subject, facts, policy: env.policy.parameters, dates, say }, evenWhenDone);
  return { answer, proposals, moves: dates.moves(), sums: dates.sums() };
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
export function windowOf({ window }: Proposal, dates: Dates): InstantWindow {
  return "instants" in window ? window.instants : atHours(window.days, dates);
}
