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
  const shown = shownHash(entry.text);
  const leaves = entry.leavesAt === undefined ? {} : { leavesAt: instantInSeconds(entry.leavesAt) };
  if (before !== undefined && before.shown === shown && before.goneAt === undefined) {
    const { sequence, createdAt, lastModified } = before;
    return { sequence, createdAt, lastModified, shown, ...leaves };
  }
  const least = Math.min(highestSequence, Math.max(0, Math.trunc(entry.sequence)));
  const known = wholeSecond(entry.changedAt);
  if (before === undefined) {
    return { sequence: least, createdAt: instantInSeconds(entry.createdAt), lastModified: instantInSeconds(known), shown, ...leaves };
  }
  const sequence = Math.min(highestSequence, Math.max(before.sequence + 1, least));
  const lastModified = instantInSeconds(newerThan(before.lastModified, known, at));
  return { sequence, createdAt: before.createdAt, lastModified, shown, ...leaves };
}

/** When something changed that was told before: the known instant if it is newer than that, else the present, never earlier. */
export function newerThan(told: string, known: number, at: number): number {
  const before = epochMillisecondsOf(told);
  return known > before ? known : Math.max(at, before);
}

/** An entry's content lines with its stamps after its UID, joined by CRLF, not folded. */
export function stampedText({ text }: FeedEntry, { sequence, createdAt, lastModified }: EntryMemory): string {
  const modified = utcStamp(lastModified);
  const created = createdAt === lastModified ? modified : utcStamp(createdAt);
  const afterUid = text.indexOf("\r\n", text.indexOf("\r\n") + 1);
  const stamps = `\r\nSEQUENCE:${sequence}\r\nDTSTAMP:${modified}\r\nCREATED:${created}\r\nLAST-MODIFIED:${modified}`;
  return text.slice(0, afterUid) + stamps + text.slice(afterUid);
}
