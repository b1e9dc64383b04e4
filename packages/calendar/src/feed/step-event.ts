import type { StepKind } from "@tact/facts";
import type { EventSpan } from "./calendar-event.ts";
import { calendarEventText, wholeDayOf } from "./calendar-event.ts";
import { stepUid } from "./entry-uid.ts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { epochMillisecondsOf } from "./feed-instant.ts";
import { feedUrl } from "./feed-url.ts";
import { stepDescription, stepSummary } from "./step-text.ts";
import { whenWindowShown } from "./when-shown.ts";
import type { WindowInstants } from "./window-in-words.ts";
import { instantsOf } from "./window-in-words.ts";

const blockMilliseconds = 30 * 60_000;
/** A whole day's alarm rings in the morning, not at midnight. */
const morningSeconds = 9 * 3600;

/** Steps without an hour that matters to anybody: they stand above the day. */
export const wholeDayKinds: ReadonlySet<StepKind> = new Set(["keep-options-open", "let-go"]);

/** The event of one open step. It blocks no time: when the step is done within its window is its owner's affair. */
export function stepEvent(document: FeedDocument, event: FeedEvent): FeedEntry {
  const { step } = event;
  const privacy = event.privacy ?? document.privacy ?? "full";
  const window = instantsOf(step.window);
  const url = feedUrl(event.url);
  const uid = stepUid(event, "events");
  const span = spanOf(event, window);
  const text = calendarEventText({
    uid,
    span,
    summary: stepSummary(event, privacy, "events"),
    description: stepDescription(event, privacy, document.readerTimeZone, window, url === undefined ? document.goOn : { raw: url }),
    url: privacy === "busy" ? undefined : url,
    busy: false,
    status: step.firmness === "if-no-answer" ? "tentative" : "confirmed",
    alarmBeforeSeconds: rings(event) ? (span.wholeDay ? -morningSeconds : 0) : undefined,
  });
  return { uid, text, ...stepStamps(event, window) };
}

/** What is late rings no more. */
export function rings({ step }: FeedEvent): boolean {
  return step.status === "planned" || step.status === "due";
}

/** What is known of a step's changes: those of its row, and that its window passed. */
export function stepStamps(event: FeedEvent, window: WindowInstants): Omit<FeedEntry, "text" | "uid"> {
  const { ideal, by } = window;
  const createdAt = epochMillisecondsOf(event.createdAt);
  const { until, expires } = whenWindowShown(window);
  return {
    start: ideal,
    sequence: event.sequence,
    createdAt,
    changedAt: Math.max(createdAt, epochMillisecondsOf(event.lastModified), event.step.status === "late" ? by : createdAt),
    leavesAt: Math.min(until, expires),
  };
}

/** From the ideal moment, half an hour, but not beyond the window; or the employer-local day of the ideal moment. */
function spanOf({ step }: FeedEvent, { ideal, closes }: WindowInstants): EventSpan {
  if (wholeDayKinds.has(step.kind)) return wholeDayOf(step.window.ideal);
  const block = ideal + blockMilliseconds;
  return { wholeDay: false, start: ideal, end: closes > ideal ? Math.min(block, closes) : block };
}
