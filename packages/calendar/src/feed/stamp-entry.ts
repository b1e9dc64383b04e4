import type { FeedEntry } from "./feed-entry.ts";
import { shownHash } from "./feed-entry.ts";
import { epochMillisecondsOf, instantInSeconds, utcStamp, wholeSecond } from "./feed-instant.ts";
import type { EntryMemory } from "./feed-memory.ts";

/** RFC 5545 section 3.8.7.4 takes an integer of 31 bits. */
const highestSequence = 2_147_483_647;

/**
 * What is told of an entry now, by what was told of it before: the same stamps while it shows the same, higher ones
 * where it shows something else or was away. Never lower ones.
 *
 * @param at epoch milliseconds: stamps a change of which nothing says when it came about
 */
export function toldOf(entry: FeedEntry, before: EntryMemory | undefined, at: number): EntryMemory {
  const shown = shownHash(entry.lines);
  const leaves = entry.leavesAt === undefined ? {} : { leavesAt: instantInSeconds(entry.leavesAt) };
  const known = wholeSecond(entry.changedAt);
  const least = Math.min(highestSequence, Math.max(0, Math.trunc(entry.sequence)));
  if (before === undefined) {
    return { sequence: least, createdAt: instantInSeconds(entry.createdAt), lastModified: instantInSeconds(known), shown, ...leaves };
  }
  const { createdAt, sequence, lastModified } = before;
  if (before.shown === shown && before.goneAt === undefined) return { sequence, createdAt, lastModified, shown, ...leaves };
  const risen = Math.min(highestSequence, Math.max(sequence + 1, least));
  return { sequence: risen, createdAt, lastModified: instantInSeconds(newerThan(lastModified, known, at)), shown, ...leaves };
}

/** When something changed that was told before: the known instant if it is newer than that, else the present, never earlier. */
export function newerThan(told: string, known: number, at: number): number {
  const before = epochMillisecondsOf(told);
  return known > before ? known : Math.max(at, before);
}

/** An entry's content lines with its stamps, not folded. */
export function stampedLines({ lines }: FeedEntry, { sequence, createdAt, lastModified }: EntryMemory): string[] {
  const [begin = "", uid = "", ...rest] = lines;
  const modified = utcStamp(epochMillisecondsOf(lastModified));
  return [
    begin,
    uid,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${modified}`,
    `CREATED:${utcStamp(epochMillisecondsOf(createdAt))}`,
    `LAST-MODIFIED:${modified}`,
    ...rest,
  ];
}
