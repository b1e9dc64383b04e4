import type { InsightMeasure } from "@tact/api/views";
import { insightWords as w } from "../words/en-insights.ts";

/** What a series of a measure is called: a kind of step, weeks of waiting, a state, an employer. */
export function seriesName(measure: InsightMeasure, { series, label }: { series: string; label: string | null }): string {
  if (label !== null) return label;
  const names = measure === "waiting" ? w.measures.waiting.weeks : measure === "balance" ? w.states : w.kinds;
  return names[series] ?? series;
}
