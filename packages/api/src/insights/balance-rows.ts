import { planOf } from "../use-cases/plan-of.ts";
import type { InsightRow } from "../views/insights.ts";
import { isPutAway, type LookedAtApplication, type Period, rowOf } from "./looked-at.ts";

/** How the cadence of an application reads that is open now. */
export function balanceRows({ context, facts }: LookedAtApplication, { now }: Period): InsightRow[] {
  if (facts.length === 0 || isPutAway(context)) return [];
  const { state, balance } = planOf(context, facts, now);
  if (state === "ended") return [];
  const { lastFactAt } = context.application;
  return [rowOf("balance", context, { of: "now", series: state, group: balance.label, title: balance.because, from: lastFactAt, to: null, value: balance.score })];
}
