import type { Fact, Plan, PlanDiff, Refusal, ResolvedPlanRequest } from "@tact/facts";
import { parseInstant } from "../time/instant.ts";
import { diff } from "./diff.ts";
import { plan } from "./plan.ts";
import { isRefusal } from "./refusal.ts";

/** The plan as it would be, and what would have changed. */
export interface WhatIf {
  before: Plan;
  after: Plan;
  diff: PlanDiff;
}

/**
 * Tries facts without recording them: the other plan beside this one. Refuses what planning refuses, such as a
 * fact with an id that is taken.
 */
export function whatIf(request: ResolvedPlanRequest, facts: readonly Fact[]): WhatIf | Refusal {
  const before = plan(request);
  if (isRefusal(before)) return before;
  const after = plan({ ...request, facts: [...request.facts, ...facts] });
  return isRefusal(after) ? after : { before, after, diff: diff(before, after) };
}

/**
 * The plan as it stood at an instant: of the facts that had happened by then, looked at from then.
 *
 * @param at ISO 8601 with offset or `Z`. A fact counts from its own `at`, that instant included.
 */
export function asItStood(request: ResolvedPlanRequest, at: string): Plan | Refusal {
  const instant = parseInstant(at);
  return plan({ ...request, facts: request.facts.filter((fact) => parseInstant(fact.at) <= instant), now: at });
}
