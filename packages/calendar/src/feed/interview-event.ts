import type { EventSpan } from "./calendar-event.ts";
import { calendarEventText } from "./calendar-event.ts";
import { interviewUid } from "./entry-uid.ts";
import type { FeedDocument, FeedInterview } from "./feed-document.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { epochMillisecondsOf, wholeSecond } from "./feed-instant.ts";
import { feedUrl } from "./feed-url.ts";
import { interviewDescription, interviewSummary } from "./interview-text.ts";
import { briefText } from "./plain-text.ts";
import { whenInterviewShown } from "./when-shown.ts";

const blockMilliseconds = 30 * 60_000;
/** Time to find the room, or the headphones. */
const alarmBeforeSeconds = 15 * 60;

/** The event of one interview: it takes the time, unless it was called off. */
export function interviewEvent(document: FeedDocument, interview: FeedInterview): FeedEntry {
  const privacy = interview.privacy ?? document.privacy ?? "full";
  const span = spanOf(interview);
  const uid = interviewUid(interview);
  const url = feedUrl(interview.url);
  const cancelled = interview.cancelledAt !== undefined;
  const joinUrl = privacy === "full" && !cancelled ? feedUrl(interview.joinUrl) : undefined;
  const text = calendarEventText({
    uid,
    span,
    summary: interviewSummary(interview, privacy),
    description: interviewDescription(interview, privacy, document.readerTimeZone, span, { url, joinUrl }),
    location: privacy === "full" ? briefText(interview.place ?? "", 500) || joinUrl : undefined,
    url: privacy === "busy" ? undefined : url,
    conference: joinUrl === undefined ? undefined : { url: joinUrl, feature: interview.format === "phone" ? "AUDIO" : "VIDEO" },
    busy: !cancelled,
    status: cancelled ? "cancelled" : "confirmed",
    alarmBeforeSeconds: cancelled || interview.ended === true ? undefined : alarmBeforeSeconds,
  });
  return { uid, text, ...stampsOf(interview, span) };
}

function stampsOf(interview: FeedInterview, { start, end }: EventSpan): Omit<FeedEntry, "text" | "uid"> {
  const createdAt = epochMillisecondsOf(interview.createdAt);
  const factAt = Math.max(createdAt, epochMillisecondsOf(interview.lastModified));
  return {
    start,
    // No row counts its changes: the seconds up to its newest fact rise with each of them.
    sequence: (wholeSecond(factAt) - wholeSecond(createdAt)) / 1000,
    createdAt,
    changedAt: interview.ended === true && interview.cancelledAt === undefined ? Math.max(factAt, end) : factAt,
    leavesAt: whenInterviewShown(interview)?.until,
  };
}

/** An invitation may say that it ends when it begins, or before. */
function spanOf({ starts, ends }: FeedInterview): EventSpan {
  const start = epochMillisecondsOf(starts);
  const end = epochMillisecondsOf(ends);
  return { wholeDay: false, start, end: wholeSecond(end) > wholeSecond(start) ? end : start + blockMilliseconds };
}
