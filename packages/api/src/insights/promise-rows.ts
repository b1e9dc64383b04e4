import type { InsightRow } from "../views/insights.ts";
import { promisesOf } from "../use-cases/plan-of.ts";
import { inUtc, type LookedAtApplication, type Period, rowOf } from "./looked-at.ts";

/** Days that the employer promised and that lie within the period, by what became of them. Days ahead cannot be judged yet. */
export function promiseRows({ context, facts }: LookedAtApplication, { since, now }: Period): InsightRow[] {
  const first = since.slice(0, 10);
  const at = new Map(facts.map((fact) => [fact.id, inUtc(fact.at)]));
  return promisesOf(context, facts, now).flatMap((promise): InsightRow[] => {
    const { fact, to, result, settledBy, daysOver } = promise;
    if (to === null || to < first || result === "open" || result === "undated") return [];
    // Moved before its day: whether it would have been kept nobody knows.
    const value = result === "moved" ? null : result === "kept" ? 0 : daysOver;
    const settled = settledBy === null ? null : (at.get(settledBy) ?? null);
    return [rowOf("promises", context, { of: fact, series: context.employer.id, group: result, title: null, from: at.get(fact) ?? null, day: to, to: settled, value })];
  });
}
