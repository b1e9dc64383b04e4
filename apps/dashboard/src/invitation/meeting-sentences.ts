import type { InvitedMeeting, ProposedMeeting } from "@tact/api/views";
import { clock, dateAndClock, longDate, placeOf, shortDate, span } from "../time/format.ts";
import { epoch, offsetMinutes, wallClock } from "../time/zoned.ts";
import { reviewWords } from "../words/en-review.ts";

/** When a meeting is, on the reader's clocks first and then on those it was written on. */
export interface MeetingWhen {
  /** The reader's day, in words. */
  date: string;
  /** `15:00 – 16:00`; that no hours are given, where it is a whole day. */
  hours: string;
  /** `your time (London), 10:00 – 11:00 in New York`. */
  zones: string | null;
}

/**
 * @param reader the reader's zone (IANA)
 * @param employer the employer's zone, where one is known: it stands in for UTC, on whose clocks nobody lives
 */
export function meetingWhen(meeting: InvitedMeeting, reader: string, employer: string | null): MeetingWhen {
  const [starts, ends] = [epoch(meeting.starts), epoch(meeting.ends)];
  if (meeting.wholeDay) {
    return { date: longDate(wallClock(starts, meeting.timeZone).date), hours: reviewWords.wholeDay, zones: null };
  }
  const other = meeting.zoneBasis === "utc" ? (employer ?? reader) : meeting.timeZone;
  return { date: longDate(wallClock(starts, reader).date), hours: span(starts, ends, reader), zones: zonesOf(starts, ends, reader, other) };
}

function zonesOf(starts: number, ends: number, reader: string, other: string): string {
  const mine = reviewWords.inYours(placeOf(reader));
  if (other === reader) return mine;
  const place = placeOf(other);
  if (offsetMinutes(starts, reader) === offsetMinutes(starts, other)) return `${mine}, ${reviewWords.alsoYours(place)}`;
  const hours = span(starts, ends, other);
  const theirDate = wallClock(starts, other).date;
  const theirs = theirDate === wallClock(starts, reader).date || hours.includes(",") ? hours : `${shortDate(theirDate)}, ${hours}`;
  return `${mine}, ${reviewWords.otherIn(theirs, place)}`;
}

/** Where the interview stood before, `Tue 1 Dec, 15:00`; only its hour where the day stays. Null unless it moves. */
export function movedFrom({ effect, known, meeting }: ProposedMeeting, reader: string): string | null {
  if (effect !== "reschedule" || known === null) return null;
  const [before, after] = [epoch(known.starts), epoch(meeting.starts)];
  if (before === after) return null;
  const sameDay = wallClock(before, reader).date === wallClock(after, reader).date;
  return sameDay ? clock(before, reader) : dateAndClock(before, reader);
}

/** How its zone was found, where it was not named plainly; null where it was, and where it is among what is to be checked. */
export function zoneSentence({ zoneBasis, timeZone, wholeDay }: InvitedMeeting): string | null {
  if (wholeDay || (zoneBasis !== "windows-name" && zoneBasis !== "described")) return null;
  return reviewWords.zone[zoneBasis](placeOf(timeZone));
}

/** `Tue 1 Dec, 15:00. Interview: Designer`: one of several meetings in a line. */
export function meetingLine(meeting: InvitedMeeting, reader: string): string {
  const starts = epoch(meeting.starts);
  const when = meeting.wholeDay ? shortDate(wallClock(starts, meeting.timeZone).date) : dateAndClock(starts, reader);
  return `${when}. ${meeting.summary ?? reviewWords.untitled}`;
}
