import type { StepKind } from "@tact/facts";
import type { ICalCalendar, ICalEventData } from "ical-generator";
import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { descriptionOf, summaryOf } from "./event-text.ts";
import { alarmUid, eventUid } from "./event-uid.ts";
import { eventUrl } from "./event-url.ts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import { feedFormatChangedAt, feedFormatVersion } from "./feed-format.ts";
import type { WindowInstants } from "./window-in-words.ts";
import { epochMillisecondsOf, instantsOf, localDateAt } from "./window-in-words.ts";

const formatChangedAt = epochMillisecondsOf(feedFormatChangedAt);
const blockMilliseconds = 30 * 60_000;
const dayMilliseconds = 86_400_000;
/** A whole day's alarm rings in the morning, not at midnight. */
const morningSeconds = 9 * 3600;

/** Steps without an hour that matters to anybody: they stand above the day. */
const wholeDayKinds: ReadonlySet<StepKind> = new Set(["keep-options-open", "let-go"]);

type Span = Required<Pick<ICalEventData, "allDay" | "end" | "start">>;

/** When an event last changed as a calendar shows it (epoch milliseconds): with its step, or with our format. */
export function lastModifiedOf(event: FeedEvent): number {
  const own = Math.max(epochMillisecondsOf(event.lastModified), epochMillisecondsOf(event.createdAt));
  return Math.max(own, formatChangedAt);
}

/** The content lines of one step's event, not folded. */
export function eventLines(calendar: ICalCalendar, document: FeedDocument, event: FeedEvent): string[] {
  const { step } = event;
  const privacy = event.privacy ?? document.privacy ?? "full";
  const summary = summaryOf(event, privacy);
  const url = eventUrl(event.url);
  const modified = at(lastModifiedOf(event));
  const window = instantsOf(step.window);
  const span = spanOf(event, window);
  const uid = eventUid(event.organisation, step.lineage);
  const written = calendar.createEvent({
    id: uid,
    ...span,
    stamp: modified,
    created: at(epochMillisecondsOf(event.createdAt)),
    lastModified: modified,
    sequence: event.sequence + feedFormatVersion - 1,
    summary,
    description: descriptionOf(event, privacy, document.readerTimeZone, window, url) ?? null,
    url: privacy === "busy" ? null : (url ?? null),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    status: step.firmness === "if-no-answer" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
  });
  if (!rings(event)) return linesOf(written.toString());
  // relatesTo is ignored among the options, and without it a trigger after the start counts from the end.
  written
    .createAlarm({ type: ICalAlarmType.display, description: summary, trigger: span.allDay ? -morningSeconds : 0 })
    .relatesTo(ICalAlarmRelatesTo.start);
  return alarmLast(linesOf(written.toString()), alarmUid(uid));
}

/** The content lines of the event that stands in a feed with nothing planned: calendar programs keep the old events of an empty one. */
export function placeholderLines(calendar: ICalCalendar, document: FeedDocument): string[] {
  const changed = epochMillisecondsOf(document.changedAt);
  const day = epochMillisecondsOf(`${localDateAt(changed, document.readerTimeZone)}T00:00:00Z`);
  const modified = at(Math.max(changed, formatChangedAt));
  const event = calendar.createEvent({
    id: eventUid(document.id, "nothing-planned"),
    ...wholeDay(day),
    stamp: modified,
    lastModified: modified,
    // Rises whenever the day of the placeholder may have moved: minutes since 1970.
    sequence: Math.max(0, Math.floor(changed / 60_000)) + feedFormatVersion - 1,
    summary: "Nothing planned",
    description: "No follow-up is open. This entry gives way to the plan as soon as there is one.",
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    status: ICalEventStatus.CONFIRMED,
  });
  return linesOf(event.toString());
}

/** From the ideal moment, half an hour, but not beyond the window; or the employer-local day of the ideal moment. */
function spanOf({ step }: FeedEvent, { ideal, closes }: WindowInstants): Span {
  if (wholeDayKinds.has(step.kind)) return wholeDay(epochMillisecondsOf(`${step.window.ideal.slice(0, 10)}T00:00:00Z`));
  const block = ideal + blockMilliseconds;
  return { allDay: false, start: at(ideal), end: at(closes > ideal ? Math.min(block, closes) : block) };
}

function wholeDay(day: number): Span {
  return { allDay: true, start: at(day), end: at(day + dayMilliseconds) };
}

/** What is over rings no more, and what should have been done needs no bell. */
function rings({ step }: FeedEvent): boolean {
  return step.status === "planned" || step.status === "due";
}

/** ical-generator writes alarms amid the event's properties and without UID; the grammar wants them last. */
function alarmLast(lines: string[], uid: string): string[] {
  const begin = lines.indexOf("BEGIN:VALARM");
  const end = lines.indexOf("END:VALARM");
  const alarm = ["BEGIN:VALARM", `UID:${uid}`, ...lines.slice(begin + 1, end + 1)];
  return [...lines.slice(0, begin), ...lines.slice(end + 1, -1), ...alarm, "END:VEVENT"];
}

function linesOf(text: string): string[] {
  return text.split("\r\n").filter((line) => line !== "");
}

/** What ical-generator takes: the one place where an instant becomes a Date. */
function at(epochMilliseconds: number): Date {
  return new Date(epochMilliseconds);
}
