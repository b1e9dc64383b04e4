import type { FactType } from "@tact/facts";
import type { ParameterName } from "../policy/parameters.ts";
import type { Ask, Conditions, Proposal, Rule, RuleHead } from "./rule.ts";
import type { SubjectName } from "./subjects.ts";

/**
 * What a rule answers: it applies (and may want a fact that would tighten its dates), it does not and this
 * condition failed, or facts are missing to tell.
 */
export type Answer = { is: "applies"; wants: FactType | null } | Refused;

type Refused = { is: "skips"; failed: string } | { is: "needs"; facts: readonly FactType[] };

/** One answer with what it was given to: the trace of a plan, read by tests and by the needs. */
export interface Answered {
  readonly rule: RuleHead;
  readonly about: string;
  readonly answer: Answer;
}

/** What a rule answers, and the steps that it proposes. */
export interface Consulted {
  /** For a step that is not done. */
  answer: Answer;
  /**
   * What it proposes where it applies. Where the step is done, it stays whatever would drop it while it is open:
   * then there is none only where it was never called for.
   */
  proposals: readonly Proposal[];
}

const none: readonly Proposal[] = [];
const applies: Answer = { is: "applies", wants: null };
const wanting = new Map<FactType, Answer>();

type WideAsk<S extends SubjectName> = Ask<S, FactType, ParameterName>;

/** Asks a rule once. `evenWhenDone`: proposals are wanted for a step that is done, too. */
export function consult<S extends SubjectName>(rule: Rule<S>, ask: WideAsk<S>, evenWhenDone: boolean): Consulted {
  const called = firstFailing(rule.calledFor, ask);
  if (called !== null && called.is === "skips") return { answer: called, proposals: none };
  const stays = firstFailing(rule.staysWhile, ask);
  if (called !== null) return { answer: stays?.is === "skips" ? stays : called, proposals: none };
  if (stays !== null) return { answer: stays, proposals: evenWhenDone ? rule.propose(ask) : none };
  const wants = rule.wants?.(ask) ?? null;
  return { answer: wants === null ? applies : wantingAnswer(wants), proposals: rule.propose(ask) };
}

function wantingAnswer(wants: FactType): Answer {
  const known = wanting.get(wants);
  if (known !== undefined) return known;
  const answer: Answer = { is: "applies", wants };
  wanting.set(wants, answer);
  return answer;
}

interface Check<S extends SubjectName> {
  holds: Conditions<S, FactType, ParameterName>[string];
  failed: Refused;
}

// A rule's conditions never change: they are laid out once.
const laidOut = new WeakMap<object, readonly Check<never>[]>();

function checksOf<S extends SubjectName>(conditions: Conditions<S, FactType, ParameterName>): readonly Check<S>[] {
  const known = laidOut.get(conditions);
  // Kept under the conditions it was made from, so it is of their subject.
  if (known !== undefined) return known as unknown as readonly Check<S>[];
  const checks = Object.entries(conditions).map(([name, holds]): Check<S> => ({ holds, failed: { is: "skips", failed: name } }));
  laidOut.set(conditions, checks as unknown as readonly Check<never>[]);
  return checks;
}

/** The first condition that does not hold; else what is missing to tell; null where all hold. */
function firstFailing<S extends SubjectName>(conditions: Conditions<S, FactType, ParameterName>, ask: WideAsk<S>): Refused | null {
  let missing: FactType[] | null = null;
  for (const { holds, failed } of checksOf(conditions)) {
    const verdict = holds(ask);
    if (verdict === false) return failed;
    if (verdict !== true) (missing ??= []).push(verdict.needs);
  }
  return missing === null ? null : { is: "needs", facts: missing };
}
