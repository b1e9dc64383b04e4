import type { Problem } from "@tact/facts";
import type { ContentLine } from "./content-lines.ts";
import { epochMillisecondsOf } from "./feed-instant.ts";
import type { EntryMemory, FeedMemory } from "./feed-memory.ts";
import { memoryOfLines } from "./memory-of-feed.ts";

/**
 * What a feed tells otherwise than it must by what was told before: no stamp falls, SEQUENCE rises where an entry shows
 * something else or comes back, and where it shows the same its stamps stay.
 *
 * @param begins line of each entry's BEGIN, by UID
 */
export function toldProblems(lines: readonly ContentLine[], begins: ReadonlyMap<string, number>, before: FeedMemory): Problem[] {
  const now = memoryOfLines(lines);
  const problems: Problem[] = [];
  for (const [uid, told] of Object.entries(now.entries ?? {})) {
    const earlier = before.entries?.[uid];
    const problem = earlier === undefined ? undefined : problemBetween(earlier, told);
    if (problem !== undefined) problems.push({ pointer: `/lines/${begins.get(uid) ?? 0}`, ...problem });
  }
  if (now.calendar !== undefined && before.calendar !== undefined && isEarlier(now.calendar.lastModified, before.calendar.lastModified)) {
    problems.push({ pointer: "/lines/0", detail: "was last modified earlier than in the rendering before", code: "stamp-fell" });
  }
  return problems;
}

function problemBetween(before: EntryMemory, now: EntryMemory): Omit<Problem, "pointer"> | undefined {
  if (now.sequence < before.sequence || isEarlier(now.lastModified, before.lastModified)) {
    return { detail: "has a lower SEQUENCE or DTSTAMP than it had before", code: "stamp-fell" };
  }
  if (now.createdAt !== before.createdAt) return { detail: "has another CREATED than it had before", code: "created-moved" };
  const same = before.shown === now.shown && before.goneAt === undefined;
  if (!same && now.sequence === before.sequence) {
    return { detail: "shows something else, or comes back, with the SEQUENCE it had before", code: "stamp-stayed" };
  }
  if (same && (now.sequence !== before.sequence || isEarlier(before.lastModified, now.lastModified))) {
    return { detail: "shows the same as before with other stamps", code: "stamp-moved" };
  }
  return undefined;
}

function isEarlier(a: string, b: string): boolean {
  return epochMillisecondsOf(a) < epochMillisecondsOf(b);
}
