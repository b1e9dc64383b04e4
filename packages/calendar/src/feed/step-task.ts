import { alarmLines } from "./alarm-lines.ts";
import { stepUid } from "./entry-uid.ts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { utcStamp } from "./feed-instant.ts";
import { feedUrl } from "./feed-url.ts";
import { escapedText } from "./plain-text.ts";
import { rings, stepStamps, wholeDayKinds } from "./step-event.ts";
import { stepDescription, stepSummary } from "./step-text.ts";
import type { WindowInstants } from "./window-in-words.ts";
import { instantsOf } from "./window-in-words.ts";

/** RFC 5545 section 3.8.1.9: 1 is the highest, 9 the lowest. */
const priorities = { late: 1, firm: 5, "if-no-answer": 9 };

/**
 * One open step as a task: it may be started where its window opens and is due where it grows late. It rings at its
 * ideal moment, which lies between the two, so the trigger is an instant.
 */
export function stepTask(document: FeedDocument, event: FeedEvent): FeedEntry {
  const { step } = event;
  const privacy = event.privacy ?? document.privacy ?? "full";
  const window = instantsOf(step.window);
  const url = feedUrl(event.url);
  const uid = stepUid(event, "tasks");
  const summary = stepSummary(event, privacy, "tasks");
  const description = stepDescription(event, privacy, document.readerTimeZone, window, url === undefined ? document.goOn : { raw: url });
  const lines = [
    "BEGIN:VTODO",
    `UID:${uid}`,
    ...spanLines(event, window),
    `SUMMARY:${escapedText(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    ...(privacy === "busy" || url === undefined ? [] : [`URL;VALUE=URI:${url}`]),
    "STATUS:NEEDS-ACTION",
    `PRIORITY:${step.status === "late" ? priorities.late : priorities[step.firmness]}`,
    "CLASS:PRIVATE",
    ...(rings(event) ? alarmLines(uid, summary, { at: window.ideal }) : []),
    "END:VTODO",
  ];
  return { uid, text: lines.join("\r\n"), ...stepStamps(event, window) };
}

/** RFC 5545 section 3.8.2.3: DUE is of the type of DTSTART and later; where it could not be, it stands alone. */
function spanLines({ step }: FeedEvent, window: WindowInstants): string[] {
  const wholeDay = wholeDayKinds.has(step.kind);
  const { opens, by } = step.window;
  const start = wholeDay ? dateOf(opens) : utcStamp(window.opens);
  const due = wholeDay ? dateOf(by) : utcStamp(window.by);
  const type = wholeDay ? ";VALUE=DATE" : "";
  return [...(start < due ? [`DTSTART${type}:${start}`] : []), `DUE${type}:${due}`];
}

function dateOf(time: string): string {
  return time.slice(0, 10).replaceAll("-", "");
}
