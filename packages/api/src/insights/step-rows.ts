import type { StepRow } from "@tact/db";
import type { InsightRow } from "../views/insights.ts";
import { hoursBetween, inUtc, isIn, type LookedAtApplication, type Period, rowOf } from "./looked-at.ts";

/** Steps that were done within the period, or closed in it with nobody having done them. What was dismissed or withheld is no miss. */
export function stepRows(looked: LookedAtApplication, period: Period): InsightRow[] {
  const at = new Map(looked.facts.map((fact) => [fact.id, inUtc(fact.at)]));
  return looked.steps.flatMap((step): InsightRow[] => {
    const found = step.fixedStatus === "done" ? done(step, at.get(step.body.doneBy ?? ""), period) : missed(step, period);
    if (found === null) return [];
    const { kind, lineage, body } = step;
    return [rowOf("steps", looked.context, { of: lineage, series: kind, title: body.title, ...found })];
  });
}

type Outcome = Pick<InsightRow, "group" | "from" | "to" | "value">;

function done({ kind, opens, by }: StepRow, at: string | undefined, period: Period): Outcome | null {
  if (at === undefined || !isIn(at, period)) return null;
  // What was asked in the interview is known once the interview is written up.
  if (kind === "prepare-questions") return { group: "in-window", from: by, to: at, value: null };
  const group = at < opens ? "early" : at <= by ? "in-window" : "late";
  return { group, from: by, to: at, value: Math.round(hoursBetween(by, at) * 100) / 100 };
}

function missed({ fixedStatus, by, closes, droppedAt }: StepRow, period: Period): Outcome | null {
  if (fixedStatus !== null || !isIn(closes, period)) return null;
  // What left the plan while it could still be done was overtaken, not missed.
  if (droppedAt !== null && droppedAt <= closes) return null;
  return { group: "missed", from: by, to: null, value: null };
}
