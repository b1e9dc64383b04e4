import type { ICalEventData } from "ical-generator";
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEvent,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { alarmUid } from "./entry-uid.ts";
import { isStamp } from "./feed-entry.ts";

/** An event as a calendar shows it. Texts are plain, instants epoch milliseconds. */
export interface CalendarEvent {
  uid: string;
  span: EventSpan;
  summary: string;
  description?: string | undefined;
  location?: string | undefined;
  /** As `feedUrl` writes it. */
  url?: string | undefined;
  /** Whether it takes the time of whom it concerns. */
  busy: boolean;
  status: "confirmed" | "tentative" | "cancelled";
  /** Seconds before its start, after it where negative; nothing rings without. */
  alarmBeforeSeconds?: number | undefined;
}

/** Instants, or the UTC midnights of two dates. */
export interface EventSpan {
  wholeDay: boolean;
  start: number;
  end: number;
}

export const dayMilliseconds = 86_400_000;
const epoch = new Date(0);
/** An event needs one to be written; it takes neither a name nor a zone from it. */
const calendar = ical();
const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The whole day of a date such as `2026-11-23`, or of the date that a time begins with. */
export function wholeDayOf(date: string): EventSpan {
  const start = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return { wholeDay: true, start, end: start + dayMilliseconds };
}

/** The content lines of an event, neither folded nor stamped. */
export function calendarEventLines(event: CalendarEvent): string[] {
  const written = new ICalEvent(dataOf(event), calendar);
  if (event.alarmBeforeSeconds === undefined) return linesOf(written);
  // relatesTo is ignored among the options, and without it a trigger after the start counts from the end.
  written
    .createAlarm({ type: ICalAlarmType.display, description: event.summary, trigger: event.alarmBeforeSeconds })
    .relatesTo(ICalAlarmRelatesTo.start);
  return alarmLast(linesOf(written), alarmUid(event.uid));
}

/** ical-generator writes the present wherever it is given no stamp, so it is given one that is then taken away. */
function dataOf({ uid, span, summary, description, location, url, busy, status }: CalendarEvent): ICalEventData {
  return {
    id: uid,
    sequence: 0,
    stamp: epoch,
    allDay: span.wholeDay,
    start: new Date(span.start),
    end: new Date(span.end),
    summary,
    description: description ?? null,
    location: location ?? null,
    url: url ?? null,
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    status: statuses[status],
  };
}

/** ical-generator writes alarms amid the event's properties and without UID; the grammar wants them last. */
function alarmLast(lines: string[], uid: string): string[] {
  const begin = lines.indexOf("BEGIN:VALARM");
  const end = lines.indexOf("END:VALARM");
  const alarm = ["BEGIN:VALARM", `UID:${uid}`, ...lines.slice(begin + 1, end + 1)];
  return [...lines.slice(0, begin), ...lines.slice(end + 1, -1), ...alarm, "END:VEVENT"];
}

function linesOf(event: ICalEvent): string[] {
  return event
    .toString()
    .split("\r\n")
    .filter((line) => line !== "" && !isStamp(line));
}
