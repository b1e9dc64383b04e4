import type { FactType } from "@tact/facts";
import type { ParameterName } from "../policy/parameters.ts";
import type { Ask, Proposal, Rule, RuleHead } from "./rule.ts";
import type { SubjectName } from "./subjects.ts";

/** What a rule answers: it applies, it does not and this condition failed, or facts are missing to tell. */
export type Answer =
  | { is: "applies"; proposals: readonly Proposal[] }
  | { is: "skips"; failed: string }
  | { is: "needs"; facts: readonly FactType[] };

/** One answer with what it was given to: the trace of a plan, read by tests and by the needs. */
export interface Answered {
  rule: RuleHead;
  about: string;
  answer: Answer;
}

/** Asks a rule. What is done already stays, whatever would drop it while it is open. */
export function consult<S extends SubjectName>(
  rule: Rule<S>,
  ask: Ask<S, FactType, ParameterName>,
  isDone: boolean,
): Answer {
  const conditions = isDone ? [rule.calledFor] : [rule.calledFor, rule.staysWhile];
  const missing: FactType[] = [];
  for (const group of conditions) {
    for (const name of Object.keys(group)) {
      const verdict = group[name]?.(ask) ?? true;
      if (verdict === false) return { is: "skips", failed: name };
      if (verdict !== true) missing.push(verdict.needs);
    }
  }
  if (missing.length > 0) return { is: "needs", facts: missing };
  return { is: "applies", proposals: rule.propose(ask) };
}
