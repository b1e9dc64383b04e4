import type { Plan, Refusal, ResolvedPlanRequest } from "@tact/facts";
import { type Compiled, compile } from "./compile.ts";
import { isRefusal } from "./refusal.ts";
import { schedule } from "./schedule.ts";
import { planAt } from "./writing/write-plan.ts";

/** A plan for facts, policy and present; or the refusal. Total, deterministic and pure. */
export function plan(request: ResolvedPlanRequest): Plan | Refusal {
  const compiled = compile(request);
  return isRefusal(compiled) ? compiled : planCompiled(compiled);
}

/**
 * The plan of a compiled request as it stands at a present.
 *
 * @param now ISO 8601 with offset or `Z`; the request's own present where it is left out.
 */
export function planCompiled(compiled: Compiled, now: string = compiled.request.now): Plan | Refusal {
  const scheduled = schedule(compiled);
  return isRefusal(scheduled) ? scheduled : planAt(scheduled, now);
}
