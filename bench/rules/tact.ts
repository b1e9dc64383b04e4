import type { Plan, ResolvedPlanRequest } from "@tact/facts";
import { compile, type Compiled, isRefusal, planAt, type Schedule, schedule, type Standing, standingAt } from "@tact/rules";
import type { Instant } from "./plain/facts.ts";
import type { PlainPlan } from "./plain/plan.ts";

/** The functions of the engine that the bench calls: the one place to change when they do. */

/** A request read: facts in order and as numbers, calendar, zone and policy as tables. No rule has been asked. */
export function read(request: ResolvedPlanRequest): Compiled {
  return accepted(compile(request));
}

/** Asks the rules: every step with its dates and reasons, as numbers and codes. */
export function planWithTact(compiled: Compiled): Schedule {
  return accepted(schedule(compiled));
}

/** The same with its whole trace: what every rule answered about every subject, and each piece of arithmetic. */
export function planTraced(compiled: Compiled): Schedule {
  return accepted(schedule(compiled, true));
}

/** Looks at the steps from a present: statuses, state, next step, balance. */
export function lookAt(scheduled: Schedule, now: Instant): Standing {
  return standingAt(scheduled, now);
}

/** All of it in words. */
export function write(scheduled: Schedule): Plan {
  return planAt(scheduled);
}

function accepted<T>(answer: T): Exclude<T, { error: unknown }> {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer.error));
  return answer as Exclude<T, { error: unknown }>;
}

const instant = (zoned: string) => Date.parse(zoned.slice(0, zoned.indexOf("[")));

/** A plan of Tact without its reasons, in the peers' shape. */
export function withoutReasons({ state, next, steps }: Plan): PlainPlan {
  return {
    state,
    next,
    steps: steps.map(({ id, kind, window, status }) => ({
      id,
      kind,
      opens: instant(window.opens),
      ideal: instant(window.ideal),
      by: instant(window.by),
      closes: instant(window.closes),
      status,
    })),
  };
}
