import type { FactType } from "@tact/facts";
import type { ParameterName } from "../../policy/parameters.ts";
import type { Ask, Check, Proposal, Rule, RuleHead } from "./rule.ts";
import type { SubjectName } from "./subjects.ts";

/**
 * What a rule answers: it applies (and may want a fact that would tighten its dates), it does not and this
 * condition failed, or facts are missing to tell.
 */
export type Answer = { is: "applies"; wants: FactType | null } | Refused;

type Refused = Check<SubjectName, FactType, ParameterName>["failed"] | { is: "needs"; facts: readonly FactType[] };

/** One answer with what it was given to: the trace of a plan, read by tests and by the needs. */
export interface Answered {
  readonly rule: RuleHead;
  readonly about: string;
  readonly answer: Answer;
}

/** A rule's question with every fact and every parameter: those that it does not declare it cannot name. */
export type WideAsk<S extends SubjectName> = Ask<S, FactType, ParameterName>;

/** What a rule answers for a step that is not done, and the steps that it proposes. */
export interface Consulted {
  readonly answer: Answer;
  readonly proposals: readonly Proposal[];
}

/**
 * Asks a rule once. What is done already stays, whatever would drop it while it is open: with `evenDone` it is
 * proposed, too, unless it was never called for.
 */
export function consult<S extends SubjectName>(rule: Rule<S>, ask: WideAsk<S>, evenDone: boolean): Consulted {
  const called = firstFailing(rule.calledForChecks, ask);
  if (called !== null && called.is === "skips") return { answer: called, proposals: none };
  const stays = firstFailing(rule.staysWhileChecks, ask);
  if (called !== null) return { answer: stays !== null && stays.is === "skips" ? stays : called, proposals: none };
  if (stays !== null) return { answer: stays, proposals: evenDone ? rule.propose(ask) : none };
  const wants = rule.wants === undefined ? null : rule.wants(ask);
  return { answer: wants === null ? applies : wanting(wants), proposals: rule.propose(ask) };
}

const none: readonly Proposal[] = [];
const applies: Answer = { is: "applies", wants: null };
const wants = new Map<FactType, Answer>();

function wanting(fact: FactType): Answer {
  const known = wants.get(fact);
  if (known !== undefined) return known;
  const answer: Answer = { is: "applies", wants: fact };
  wants.set(fact, answer);
  return answer;
}

/** The first condition that does not hold; else what is missing to tell; null where all hold. */
function firstFailing<S extends SubjectName>(checks: readonly Check<S, FactType, ParameterName>[], ask: WideAsk<S>): Refused | null {
  let missing: FactType[] | null = null;
  for (let index = 0; index < checks.length; index += 1) {
    const check = checks[index];
    if (check === undefined) break;
    const verdict = check.holds(ask);
    if (verdict === false) return check.failed;
    if (verdict !== true) (missing ??= []).push(verdict.needs);
  }
  return missing === null ? null : { is: "needs", facts: missing };
}
