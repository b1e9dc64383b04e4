import { calendarEventText, wholeDayOf } from "./calendar-event.ts";
import { placeholderUid } from "./entry-uid.ts";
import type { FeedDocument } from "./feed-document.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { epochMillisecondsOf, utcStamp } from "./feed-instant.ts";
import { escapedText } from "./plain-text.ts";
import { localDateAt } from "./window-in-words.ts";

const summary = "Nothing planned";
const description = "No follow-up is open. This entry gives way to the plan as soon as there is one.";

/**
 * The entry that stands in a feed with nothing planned, since calendar programs keep the old entries of an empty one.
 *
 * @param since instant at which the feed became empty, in whole seconds: the entry stands on that day of its reader
 */
export function placeholderEntry(document: FeedDocument, since: string): FeedEntry {
  const at = epochMillisecondsOf(since);
  const uid = placeholderUid(document, since);
  const text = document.form === "tasks" ? taskText(uid, at) : eventText(uid, localDateAt(at, document.readerTimeZone));
  return { uid, text, start: at, sequence: 0, createdAt: at, changedAt: at };
}

/** A whole day that blocks no time and does not ring. */
function eventText(uid: string, date: string): string {
  return calendarEventText({ uid, span: wholeDayOf(date), summary, description, busy: false, status: "confirmed" });
}

/**
 * A task that is done: a list of tasks takes no event, so an event would leave it as empty as nothing does; and what
 * is done stands in nobody's way, where an open task called "Nothing planned" would ask to be ticked off.
 */
function taskText(uid: string, at: number): string {
  return [
    "BEGIN:VTODO",
    `UID:${uid}`,
    `DUE:${utcStamp(at)}`,
    `SUMMARY:${escapedText(summary)}`,
    `DESCRIPTION:${escapedText(description)}`,
    "STATUS:COMPLETED",
    `COMPLETED:${utcStamp(at)}`,
    "PERCENT-COMPLETE:100",
    "CLASS:PRIVATE",
    "END:VTODO",
  ].join("\r\n");
}
