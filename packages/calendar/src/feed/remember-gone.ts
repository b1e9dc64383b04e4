import type { FeedDocument } from "./feed-document.ts";
import { epochMillisecondsOf, instantInSeconds, wholeSecond } from "./feed-instant.ts";
import { mostRemembered, rememberedDays } from "./feed-limits.ts";
import type { EntryMemory, FeedMemory } from "./feed-memory.ts";

const dayMilliseconds = 86_400_000;

/** An entry that left a feed. */
export interface GoneEntry extends EntryMemory {
  uid: string;
  goneAt: string;
  /** Whether it still stood in the rendering before. */
  isNews: boolean;
}

/**
 * The entries that no longer stand in a feed, the last to leave first, for as long as their stamps are remembered.
 *
 * @param at epoch milliseconds
 */
export function goneEntries(memory: FeedMemory, standing: ReadonlySet<string>, document: FeedDocument, at: number): GoneEntry[] {
  const horizon = at - rememberedDays * dayMilliseconds;
  const gone = Object.entries(memory.entries ?? {})
    .filter(([uid]) => !standing.has(uid))
    .map(([uid, { leavesAt, ...told }]) => ({
      ...told,
      uid,
      goneAt: told.goneAt ?? whenGone(leavesAt, memory, document, at),
      isNews: told.goneAt === undefined,
    }));
  return gone
    .filter(({ goneAt, isNews }) => isNews || epochMillisecondsOf(goneAt) >= horizon)
    .sort((a, b) => epochMillisecondsOf(b.goneAt) - epochMillisecondsOf(a.goneAt))
    .slice(0, mostRemembered);
}

/** With the clock that took it away, else with the news that the document is dated by, else now. */
function whenGone(leavesAt: string | undefined, { calendar }: FeedMemory, document: FeedDocument, at: number): string {
  if (leavesAt !== undefined && epochMillisecondsOf(leavesAt) <= at) return leavesAt;
  const changedAt = wholeSecond(epochMillisecondsOf(document.changedAt));
  const dated = calendar !== undefined && changedAt > epochMillisecondsOf(calendar.lastModified) && changedAt <= at;
  return instantInSeconds(dated ? changedAt : at);
}
