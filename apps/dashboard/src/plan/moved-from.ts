import type { RevisionView } from "@tact/api/views";
import { relativeDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";

const shownFor = 3 * 86_400_000;

/**
 * The day on which a step stood before it moved last, by step id: shown for three days, once, and not where only its
 * hours changed.
 * @param now epoch milliseconds
 */
export function movedFrom(revisions: readonly RevisionView[], now: number, zone: string): Map<string, string> {
  const found = new Map<string, string>();
  const today = wallClock(now, zone).date;
  const dayOf = (ideal: string) => wallClock(epoch(ideal), zone).date;
  // The newest first: a step that moved twice says where it stood last.
  for (const revision of revisions) {
    if (now - epoch(revision.madeAt) > shownFor) break;
    for (const { before, after } of revision.diff.moved) {
      const [was, is] = [dayOf(before.window.ideal), dayOf(after.window.ideal)];
      if (was !== is && !found.has(after.id)) found.set(after.id, relativeDate(was, today));
    }
  }
  return found;
}
