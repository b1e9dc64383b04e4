import type { FactType } from "@tact/facts";
import type { ParameterName } from "../policy/parameters.ts";
import type { Ask, Conditions, Proposal, Rule, RuleHead } from "./rule.ts";
import type { SubjectName } from "./subjects.ts";

/**
 * What a rule answers: it applies (and may want a fact that would tighten its dates), it does not and this
 * condition failed, or facts are missing to tell.
 */
export type Answer =
  | { is: "applies"; proposals: readonly Proposal[]; wants: FactType | null }
  | { is: "skips"; failed: string }
  | { is: "needs"; facts: readonly FactType[] };

/** One answer with what it was given to: the trace of a plan, read by tests and by the needs. */
export interface Answered {
  rule: RuleHead;
  about: string;
  answer: Answer;
}

/** What a rule answers, for a step that is open and for one that is done. */
export interface Consulted {
  /** For a step that is not done. */
  answer: Answer;
  /** What is done already stays, whatever would drop it while it is open: none only where it was never called for. */
  whenDone(): readonly Proposal[];
}

/** Asks a rule once. */
export function consult<S extends SubjectName>(rule: Rule<S>, ask: Ask<S, FactType, ParameterName>): Consulted {
  const called = firstFailing(rule.calledFor, ask);
  if (called?.is === "skips") return { answer: called, whenDone: () => [] };
  const stays = firstFailing(rule.staysWhile, ask);
  if (called !== null) return { answer: stays?.is === "skips" ? stays : called, whenDone: () => [] };
  if (stays !== null) return { answer: stays, whenDone: () => rule.propose(ask) };
  const proposals = rule.propose(ask);
  return { answer: { is: "applies", proposals, wants: rule.wants?.(ask) ?? null }, whenDone: () => proposals };
}

/** The first condition that does not hold; else what is missing to tell; null where all hold. */
function firstFailing<S extends SubjectName>(
  conditions: Conditions<S, FactType, ParameterName>,
  ask: Ask<S, FactType, ParameterName>,
): Exclude<Answer, { is: "applies" }> | null {
  const missing: FactType[] = [];
  for (const name of Object.keys(conditions)) {
    const verdict = conditions[name]?.(ask) ?? true;
    if (verdict === false) return { is: "skips", failed: name };
    if (verdict !== true) missing.push(verdict.needs);
  }
  return missing.length > 0 ? { is: "needs", facts: missing } : null;
}
