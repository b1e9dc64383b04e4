import type { PlanDiff } from "@tact/facts";
import { relativeDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";

/** What a trial would do to a step that stands in the plan. */
export type TriedStep = { kind: "moved"; date: string; text: string } | { kind: "stops" };

/**
 * What a trial would do to each step of the plan, by the id that it has now.
 * @param now epoch milliseconds
 * @param zone the reader's (IANA): the days are theirs
 */
export function triedSteps(diff: PlanDiff, now: number, zone: string): Map<string, TriedStep> {
  const today = wallClock(now, zone).date;
  const found = new Map<string, TriedStep>();
  for (const { before, after } of diff.moved) {
    const [was, is] = [before, after].map((step) => wallClock(epoch(step.window.ideal), zone).date) as [string, string];
    if (was !== is) found.set(before.id, { kind: "moved", date: is, text: relativeDate(is, today) });
  }
  for (const { step } of diff.dropped) found.set(step.id, { kind: "stops" });
  return found;
}
