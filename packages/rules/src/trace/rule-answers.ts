import type { FactType, Refusal, ResolvedPlanRequest } from "@tact/facts";
import { compile } from "../engine/compile.ts";
import { isRefusal } from "../engine/refusal.ts";
import { schedule } from "../engine/schedule.ts";

/** What one rule answered about one subject. */
export interface RuleAnswer {
  rule: string;
  /** The interview, or the fact that a step of it is named after; `nothing` where there is nothing to ask about. */
  about: string;
  is: "applies" | "skips" | "needs";
  /** The condition that failed, where it skips. */
  failed: string | null;
  /** The facts that are missing: to tell at all, or, where it applies, to tighten its dates. */
  facts: FactType[];
}

/** What every rule of the rulebook answered, in the order in which they were asked. */
export function ruleAnswers(request: ResolvedPlanRequest): RuleAnswer[] | Refusal {
  const compiled = compile(request);
  const scheduled = isRefusal(compiled) ? compiled : schedule(compiled, true);
  if (isRefusal(scheduled)) return scheduled;
  return (scheduled.answers ?? []).map(({ rule, about, answer }): RuleAnswer => {
    const failed = answer.is === "skips" ? answer.failed : null;
    const wanted = answer.is === "applies" && answer.wants !== null ? [answer.wants] : [];
    return { rule: rule.id, about, is: answer.is, failed, facts: answer.is === "needs" ? [...answer.facts] : wanted };
  });
}
