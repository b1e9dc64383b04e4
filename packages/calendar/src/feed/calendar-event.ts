import type { ICalEventData } from "ical-generator";
import ical, { ICalEvent, ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { alarmLines } from "./alarm-lines.ts";

/** An event as a calendar shows it. Texts are plain, instants epoch milliseconds. */
export interface CalendarEvent {
  uid: string;
  span: EventSpan;
  summary: string;
  description?: string | undefined;
  location?: string | undefined;
  /** As `feedUrl` writes it. */
  url?: string | undefined;
  /** Where to join, as `feedUrl` writes it, and how. */
  conference?: { url: string; feature: "AUDIO" | "VIDEO" } | undefined;
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

const dayMilliseconds = 86_400_000;
const epoch = new Date(0);
const neutralStamps = "SEQUENCE:0\r\nDTSTAMP:19700101T000000Z\r\n";
const end = "END:VEVENT";
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

/** The content lines of an event, joined by CRLF, neither folded nor stamped. */
export function calendarEventText(event: CalendarEvent): string {
  const { uid, summary, conference, alarmBeforeSeconds } = event;
  const written = new ICalEvent(dataOf(event), calendar).toString();
  const own = written.slice(0, written.lastIndexOf(end)).replace(neutralStamps, "");
  // RFC 7986 section 5.11, which ical-generator does not write.
  const join = conference === undefined ? "" : `CONFERENCE;VALUE=URI;FEATURE=${conference.feature};LABEL=Join:${conference.url}\r\n`;
  const alarm = alarmBeforeSeconds === undefined ? "" : `${alarmLines(uid, summary, { beforeSeconds: alarmBeforeSeconds }).join("\r\n")}\r\n`;
  return own + join + alarm + end;
}

/** ical-generator writes the present where it is given no stamp, so it is given one that is then taken away. */
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
