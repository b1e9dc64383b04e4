import { setImmediate as othersFirst } from "node:timers/promises";
import { speltZone } from "../zones/spelt-zone.ts";
import { calendarParts, type CalendarPart } from "./calendar-parts.ts";
import { decodedText, unmarkedText } from "./decoded-text.ts";
import { describedZone } from "./described-zone.ts";
import { foreignContent } from "./foreign-content.ts";
import { invitationLimits } from "./invitation-limits.ts";
import type { InvitationAnswer, InvitationMethod, InvitationRefusal, InvitedMeeting, ReadInvitationOptions } from "./invitation-reading.ts";
import { type CalendarText, holdsCalendar, mailCalendars } from "./mail-calendars.ts";
import { type MeetingSurroundings, meetingOfPart } from "./meeting-of-part.ts";
import { newestWords } from "./newest-words.ts";
import { ReadingNotes } from "./reading-notes.ts";
import { firstOf, type StatedProperty, statedProperties } from "./stated-property.ts";
import { ZonePlacer } from "./zone-placer.ts";

/**
 * What a file or a mail says of the meetings that somebody is invited to: an `.ics` as it stands, or a mail with a
 * calendar anywhere in it. What is commonly broken is mended, what cannot be read is left out, and both are told. The
 * work is bounded by `invitationLimits` whatever the content holds; the answer is plain data.
 *
 * Never throws. A refusal says why nothing was read: `too-large`, `not-an-invitation`, `unreadable` or `unknown-zone`.
 *
 * @example await readInvitation(bytes, { defaultTimeZone: "Europe/London" })
 */
export async function readInvitation(
  content: Uint8Array | string,
  { defaultTimeZone, mostBytes = invitationLimits.bytes }: ReadInvitationOptions,
): Promise<InvitationAnswer> {
  const notes = new ReadingNotes();
  const zone = speltZone(defaultTimeZone);
  if (zone === undefined) return refused("unknown-zone", "The default time zone is not known: use an IANA name, such as Europe/London.", notes);
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
  if (size > mostBytes) {
    return refused("too-large", `It has ${size} bytes, and at most ${mostBytes} are read: give the invitation alone, without other attachments.`, notes);
  }
  const calendars = await calendarsOf(content, notes);
  if ("error" in calendars) return calendars;
  const parts = calendars.texts.flatMap(({ text, method }) => calendarParts(text, notes).map((part) => ({ part, method })));
  const budget = { series: invitationLimits.series };
  const meetings: InvitedMeeting[] = [];
  for (const { part, method } of parts) meetings.push(...(await meetingsOf(part, method, { defaultTimeZone: zone, notes, budget })));
  return answerOf(meetings, notes);
}

/** The calendars of a content, be it one itself, a mail, or a calendar behind something else. */
async function calendarsOf(content: Uint8Array | string, notes: ReadingNotes): Promise<{ texts: CalendarText[] } | { error: InvitationRefusal }> {
  const foreign = typeof content === "string" ? undefined : foreignContent(content);
  if (foreign !== undefined) return refused("not-an-invitation", foreign, notes);
  const text = typeof content === "string" ? unmarkedText(content, notes) : decodedText(content, notes);
  if (/^\s*BEGIN[ \t]*:/i.test(text)) return holdsCalendar(text) ? { texts: [{ text }] } : noCalendar(notes);
  if (/^\s*[!-9;-~]{1,76}:/.test(text)) {
    const found = await mailCalendars(Buffer.from(typeof content === "string" ? text.trimStart() : content), notes);
    if (found === "unreadable" && !holdsCalendar(text)) {
      return refused("unreadable", "It looks like a mail and could not be taken apart: it has too many parts, or parts within parts. Give the .ics file that is attached to it.", notes);
    }
    if (found !== "unreadable" && found.calendars.length > 0) return { texts: found.calendars };
    if (found !== "unreadable" && found.hasForeign) {
      return refused("not-an-invitation", "Its invitation stands in a winmail.dat, which Outlook alone reads: ask for it as an .ics file, or record the interview by hand.", notes);
    }
  }
  if (!holdsCalendar(text)) return noCalendar(notes);
  notes.mended("text-in-front");
  return { texts: [{ text: text.slice(text.search(/^[ \t]*BEGIN[ \t]*:/im)) }] };
}

function noCalendar(notes: ReadingNotes): { error: InvitationRefusal } {
  return refused("not-an-invitation", "No calendar was found in it. Give the .ics file of the invitation, or the mail that it came with, as it was received.", notes);
}

const methods: ReadonlyMap<string, InvitationMethod> = new Map([
  ["", "publish"],
  ["PUBLISH", "publish"],
  ["REQUEST", "request"],
  ["CANCEL", "cancel"],
]);

/** The meetings of one calendar, in its zones. */
async function meetingsOf(
  calendar: CalendarPart,
  ofMail: string | undefined,
  { defaultTimeZone, notes, budget }: { defaultTimeZone: string } & Pick<MeetingSurroundings, "notes" | "budget">,
): Promise<InvitedMeeting[]> {
  const properties = statedProperties(calendar, notes);
  const stated = (firstOf(properties, "METHOD")?.value ?? ofMail ?? "").trim().toUpperCase();
  const method = methods.get(stated) ?? "other";
  if (method === "other") notes.left(stated === "ADD" ? "addition-to-series" : "answer-not-invitation", calendar.line);
  const zones = calendar.parts.filter(({ kind }) => kind === "vtimezone");
  if (zones.length > invitationLimits.describedZones) notes.left("too-many-zones", calendar.line);
  const described = zones.slice(0, invitationLimits.describedZones).flatMap((part) => describedZone(part, notes) ?? []);
  const placer = new ZonePlacer({ described, ofCalendar: firstOf(properties, "X-WR-TIMEZONE")?.value, defaultTimeZone }, notes);
  const others = calendar.parts.find(({ kind }) => ["vtodo", "vjournal", "vfreebusy"].includes(kind));
  if (others !== undefined) notes.left("not-a-meeting", others.line);
  const events = calendar.parts.filter(({ kind }) => kind === "vevent");
  const ownWords = ownWordsIn(events);
  const meetings: InvitedMeeting[] = [];
  for (const [index, part] of events.entries()) {
    if (index % meetingsAtOnce === meetingsAtOnce - 1) await othersFirst();
    const meeting = meetingOfPart(part, { method, placer, notes, ownWords, budget });
    if (meeting !== undefined) meetings.push(meeting);
  }
  return meetings;
}

/** After so many meetings whatever else waits in the process is let go first: a whole calendar holds nobody up. */
const meetingsAtOnce = 20;

/** The RECURRENCE-IDs of a calendar's meetings, by UID. What is mended in them is told where the meeting itself is read. */
function ownWordsIn(events: readonly CalendarPart[]): Map<string, StatedProperty[]> {
  const found = new Map<string, StatedProperty[]>();
  for (const event of events) {
    if (!event.lines.some(({ text }) => /^RECURRENCE-ID/i.test(text))) continue;
    const properties = statedProperties(event, new ReadingNotes());
    const [uid, recurrence] = [firstOf(properties, "UID")?.raw, firstOf(properties, "RECURRENCE-ID")];
    if (uid === undefined || recurrence === undefined) continue;
    found.set(uid, [...(found.get(uid) ?? []), recurrence].slice(0, 100));
  }
  return found;
}

function answerOf(meetings: readonly InvitedMeeting[], notes: ReadingNotes): InvitationAnswer {
  const newest = newestWords(meetings, notes).sort((a, b) => Date.parse(instantOf(a.starts)) - Date.parse(instantOf(b.starts)));
  if (newest.length > invitationLimits.meetings) notes.left("too-many-meetings");
  const kept = newest.slice(0, invitationLimits.meetings);
  if (kept.length > 0) return { value: { meetings: kept, repairs: notes.repairs, unread: notes.unread } };
  const isOther = notes.unread.some(({ code }) => code === "not-a-meeting") && notes.unread.length === 1;
  if (isOther || notes.unread.length === 0) return refused("not-an-invitation", "It holds a calendar without a meeting in it.", notes);
  return refused("unreadable", "It holds a calendar, and no meeting in it that can be read. Ask for the invitation again, or record the interview by hand.", notes);
}

function instantOf(zoned: string): string {
  return zoned.slice(0, zoned.indexOf("["));
}

function refused(code: InvitationRefusal["code"], detail: string, notes: ReadingNotes): { error: InvitationRefusal } {
  return { error: { code, detail, notes: [...notes.unread] } };
}
