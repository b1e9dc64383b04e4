import type { RevisionView } from "@tact/api/views";
import { relativeDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";

const shownFor = 3 * 86_400_000;

/**
 * The day on which steps stood three days ago, by lineage, where it is another than now: what moved and came back says
 * nothing, nor does a step of which only the hours changed.
 * @param now epoch milliseconds
 */
export function movedFrom(revisions: readonly RevisionView[], now: number, zone: string): Map<string, string> {
  const today = wallClock(now, zone).date;
  const dayOf = (ideal: string) => wallClock(epoch(ideal), zone).date;
  const days = new Map<string, { was: string; is: string }>();
  // The newest first: what an older one says of the beginning replaces what a newer one did.
  for (const revision of revisions) {
    if (now - epoch(revision.madeAt) > shownFor) break;
    for (const { before, after } of revision.diff.moved) {
      const is = days.get(after.lineage)?.is ?? dayOf(after.window.ideal);
      days.set(after.lineage, { was: dayOf(before.window.ideal), is });
    }
  }
  return new Map([...days].filter(([, { was, is }]) => was !== is).map(([lineage, { was }]) => [lineage, relativeDate(was, today)]));
}
