import ical from "ical-generator";
import { eventLines, lastModifiedOf, placeholderLines } from "./event-lines.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedFormatVersion } from "./feed-format.ts";
import { mostFeedEvents, mostFeedOctets } from "./feed-limits.ts";
import { foldLine } from "./fold-line.ts";
import { escapedText, plainText } from "./plain-text.ts";
import { epochMillisecondsOf } from "./window-in-words.ts";

const refreshSeconds = 3600;

/**
 * A feed as iCalendar text (RFC 5545, RFC 7986). Pure: the same document gives the same bytes, whatever the clock,
 * the process's zone or its locale. What exceeds the size that calendar services take is cut from the far end.
 * Check it with `checkFeed` before it is stored.
 *
 * @throws RangeError if a stamp or an edge of a window is no instant
 */
export function renderFeed(document: FeedDocument): string {
  const calendar = ical({
    prodId: { company: "Tact", product: `Follow-ups ${feedFormatVersion}`, language: "EN" },
    scale: "GREGORIAN",
    ttl: refreshSeconds,
  });
  const head = headLines(calendar.toString().split("\r\n"), document).map(foldLine).join("\r\n");
  const events = document.events.slice(0, mostFeedEvents).map((event) => fold(eventLines(calendar, document, event)));
  if (events.length === 0) events.push(fold(placeholderLines(calendar, document)));
  return `${[head, ...withinSize(events, head), "END:VCALENDAR"].join("\r\n")}\r\n`;
}

/** Of the calendar's own properties ical-generator escapes none and omits some: only those it gets right are its. */
function headLines(written: string[], document: FeedDocument): string[] {
  const refresh = written.filter((line) => line.startsWith("REFRESH-INTERVAL") || line.startsWith("X-PUBLISHED-TTL"));
  const identity = written.filter((line) => /^(?:BEGIN|VERSION|PRODID|CALSCALE):/.test(line));
  const name = escapedText(plainText(document.name) || "Follow-ups");
  const description = escapedText(plainText(document.description) || "Follow-ups after interviews");
  return [
    ...identity,
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${description}`,
    `X-WR-CALDESC:${description}`,
    `LAST-MODIFIED:${stamp(lastChangeOf(document))}`,
    ...refresh,
    ...colourLines(document.color),
  ];
}

/** COLOR takes a CSS3 name alone, so a hexadecimal colour goes to Apple's property, beside a name of ours. */
function colourLines(color: string | undefined): string[] {
  if (color === undefined) return [];
  if (/^[a-z]{3,20}$/i.test(color)) return [`COLOR:${color.toLowerCase()}`];
  return /^#[0-9a-f]{6}$/i.test(color) ? ["COLOR:teal", `X-APPLE-CALENDAR-COLOR:${color.toUpperCase()}`] : [];
}

/** The newest event, or the last time that one came or went. */
function lastChangeOf(document: FeedDocument): number {
  return document.events.map(lastModifiedOf).reduce((a, b) => Math.max(a, b), epochMillisecondsOf(document.changedAt));
}

function stamp(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$/, "Z").replace(/[-:]/g, "");
}

function fold(lines: string[]): string {
  return lines.map(foldLine).join("\r\n");
}

function withinSize(events: string[], head: string): string[] {
  let octets = Buffer.byteLength(head) + "\r\nEND:VCALENDAR\r\n".length;
  return events.filter((event) => {
    octets += Buffer.byteLength(event) + "\r\n".length;
    return octets <= mostFeedOctets;
  });
}
