import { entriesOf } from "./entries-of.ts";
import type { FeedDocument } from "./feed-document.ts";
import { shownHash } from "./feed-entry.ts";
import { headText } from "./feed-head.ts";
import { epochMillisecondsOf, instantInSeconds, utcStamp, wholeSecond } from "./feed-instant.ts";
import { mostFeedOctets } from "./feed-limits.ts";
import type { CalendarMemory, EntryMemory, FeedMemory } from "./feed-memory.ts";
import { foldLines } from "./fold-line.ts";
import type { GoneEntry } from "./remember-gone.ts";
import { goneEntries } from "./remember-gone.ts";
import { newerThan, stampedText, toldOf } from "./stamp-entry.ts";

/** A feed as it goes out, and what to remember of it for the next time. */
export interface FeedRendering {
  /** Check it with `checkFeed` before it is stored. */
  text: string;
  memory: FeedMemory;
  /** Instant: LAST-MODIFIED of the calendar, in whole seconds. */
  lastModified: string;
  /** How many entries stand in it, a placeholder included. */
  entries: number;
}

/** An entry with its stamps, as text. */
interface ToldEntry {
  uid: string;
  told: EntryMemory;
  text: string;
}

/**
 * A feed as iCalendar text (RFC 5545, RFC 7986), stamped by what its subscribers were told before: an entry that shows
 * the same keeps its stamps, one that shows something else, or comes back, is raised. Pure: the same document and memory
 * give the same bytes, whatever the process's zone or its locale, and rendering again with the memory that it gives
 * changes nothing. What exceeds the size that calendar services take is cut from the far end.
 *
 * @param at instant with which a change is stamped of which nothing in the document says when it came about
 * @throws RangeError if a stamp or an edge of a window is no instant
 */
export function rerenderFeed(document: FeedDocument, memory: FeedMemory, at: string): FeedRendering {
  const now = wholeSecond(epochMillisecondsOf(at));
  const head = headText(document);
  const all = entriesOf(document, memory, now).map((entry): ToldEntry => {
    const told = toldOf(entry, memory.entries?.[entry.uid], now);
    return { uid: entry.uid, told, text: foldLines(stampedText(entry, told)) };
  });
  const shown = withinSize(all, Buffer.byteLength(foldLines(withStamp(head, now))));
  const gone = goneEntries(memory, new Set(shown.map(({ uid }) => uid)), document, now);
  const calendar = calendarTold(document, shownHash(head), shown, gone, memory, now);
  const parts = [foldLines(withStamp(head, calendar.lastModified)), ...shown.map(({ text }) => text), "END:VCALENDAR"];
  const remembered = gone.map(({ uid, isNews: _news, ...told }): [string, EntryMemory] => [uid, told]);
  return {
    text: `${parts.join("\r\n")}\r\n`,
    memory: { calendar, entries: Object.fromEntries([...shown.map(({ uid, told }): [string, EntryMemory] => [uid, told]), ...remembered]) },
    lastModified: calendar.lastModified,
    entries: shown.length,
  };
}

/** The calendar was last modified when it, or what stands in it, last changed, or when something came or went. */
function calendarTold(
  document: FeedDocument,
  shownOfHead: string,
  shown: readonly ToldEntry[],
  gone: readonly GoneEntry[],
  memory: FeedMemory,
  at: number,
): CalendarMemory {
  const before = memory.calendar;
  const isNews = ({ uid, told }: ToldEntry) => {
    const earlier = memory.entries?.[uid];
    return earlier === undefined || earlier.goneAt !== undefined || earlier.shown !== told.shown;
  };
  const news = [...shown.filter(isNews).map(({ told }) => told.lastModified), ...gone.filter((entry) => entry.isNews).map(({ goneAt }) => goneAt)];
  if (before === undefined) {
    const lastModified = Math.max(newest([document.changedAt]), newest(shown.map(({ told }) => told.lastModified)));
    return { lastModified: instantInSeconds(lastModified), shown: shownOfHead };
  }
  if (news.length === 0 && before.shown === shownOfHead) return before;
  return { lastModified: instantInSeconds(newerThan(before.lastModified, newest(news), at)), shown: shownOfHead };
}

function newest(instants: readonly string[]): number {
  return instants.reduce((latest, instant) => Math.max(latest, epochMillisecondsOf(instant)), 0);
}

/** Every program reads the calendar's own properties before the first component. */
function withStamp(head: string, at: number | string): string {
  return `${head}\r\nLAST-MODIFIED:${utcStamp(at)}`;
}

function withinSize(entries: readonly ToldEntry[], headOctets: number): ToldEntry[] {
  let octets = headOctets + "\r\nEND:VCALENDAR\r\n".length;
  const beyond = entries.findIndex(({ text }) => {
    octets += Buffer.byteLength(text) + "\r\n".length;
    return octets > mostFeedOctets;
  });
  return beyond < 0 ? [...entries] : entries.slice(0, beyond);
}
