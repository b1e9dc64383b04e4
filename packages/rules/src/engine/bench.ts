import { english } from "../reasons/english.ts";
import { type Answer, type Answered, consult, type Consulted } from "./consult.ts";
import { atHours, type Dates, datesFor, type InstantWindow } from "./dates.ts";
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
  readonly answers: Answered[];
}

export interface Asked extends Consulted {
  /** The dates it computed with, and the moves that it made. */
  dates: Dates;
}

/** Asks a rule about one subject. */
export function askRule<S extends SubjectName>(bench: Bench, rule: Rule<S>, subject: Subjects[S]): Asked {
  const dates = datesFor(bench.env, subject.facts);
  const policy = bench.env.policy.parameters;
  const { answer, whenDone } = consult(rule, { subject, facts: bench.facts, policy, dates, say: english.because });
  return { answer, whenDone, dates };
}

/** Writes an answer down. */
export function note(bench: Bench, rule: RuleHead, about: string, answer: Answer): void {
  bench.answers.push({ rule, about, answer });
}

/** A proposal's window as instants. */
export function windowOf({ window }: Proposal, dates: Dates): InstantWindow {
  return "instants" in window ? window.instants : atHours(window.days, dates);
}
