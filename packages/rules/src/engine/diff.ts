import type { Plan, PlanDiff } from "@tact/facts";

export function diff(before: Plan, after: Plan): PlanDiff {
  throw new Error(`not built yet: ${before.application} ${after.application}`);
}
