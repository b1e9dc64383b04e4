import { invitationLimits } from "./invitation-limits.ts";
import type { ReadingNote } from "./invitation-reading.ts";

/** What is commonly broken and was mended, by its code. No sentence repeats text of the file. */
export const repairSentences = {
  "byte-order-mark": "The file began with a byte-order mark, which was skipped.",
  "charset-guessed": "The text is not UTF-8 as it should be; it was read as Windows-1252, so check letters with accents.",
  "text-in-front": "Other text stood in front of the calendar and was skipped.",
  "no-calendar-around": "The meeting stood there without a calendar around it, and was read all the same.",
  "line-ends": "Its lines end in another way than calendars' lines do.",
  "unfolded-text": "A text ran over several lines without saying so; the lines were joined.",
  "not-closed": "A part of the calendar was not closed; it was taken to end where the next begins.",
  "stray-end": "Something ended that had not begun; it was skipped.",
  "spaces-around": "Spaces stood where none belong, and were taken out.",
  "empty-parameter": "Empty parameters (two semicolons in a row) were taken out.",
  "unbalanced-quote": "A quotation mark was not closed; the quotation marks of the line were taken out.",
  "unquoted-zone": "The name of a time zone has a colon in it and lacks its quotation marks; it was read as if they were there.",
  "value-type": "A date was announced as a time, or a time as a date; it was read as what it is.",
  "time-form": "A time was written in another form than calendars use, and was read all the same.",
  "utc-with-zone": "A time in UTC named a zone as well; it was read as UTC and is shown in that zone.",
  "zone-prefix": "The name of a time zone had a program's prefix, which was taken off.",
  "zone-spelling": "The name of a time zone was spelt in another way than the zone data spells it.",
  "no-such-hour": "Clocks skip the stated hour on that day; the hour after the change was taken.",
  "parameter-unreadable": "Something beside a value made no sense and was left out.",
  "twice-within": "The same meeting stood there more than once; its newest version counts.",
} as const;

/** What could not be read, or is no interview's, by its code. */
export const unreadSentences = {
  "too-many-components": `The calendar has more than ${invitationLimits.components} parts: only the first were read.`,
  "too-many-meetings": `More than ${invitationLimits.meetings} meetings stand in it: only the first by their start are shown. An invitation has one or a few; this looks like a whole calendar.`,
  "too-deep": "Parts within parts within parts: the innermost were not read.",
  "too-many-lines": `One part of the calendar has more than ${invitationLimits.lines} lines: the rest of it was not read.`,
  "line-cut": "A line is longer than any that a calendar needs: the rest of it was not read.",
  "line-unreadable": "A line could not be understood and was left out.",
  "cut-short": "The file ends in the middle of a meeting: what follows is missing.",
  "no-start": "A meeting does not say when it begins, so nothing can be proposed for it.",
  "cancelled-without-time": "A meeting is called off without saying when it was: record the cancellation by hand.",
  "start-unreadable": "When a meeting begins could not be understood, so nothing can be proposed for it.",
  "out-of-years": "A meeting lies outside the years 1900 to 2199, so nothing can be proposed for it.",
  "end-unreadable": "When a meeting ends could not be understood.",
  "end-before-start": "A meeting ends before it begins: its end was not taken.",
  "no-uid": "A meeting has no identifier: later changes of it cannot be recognised.",
  "uid-cut": "The identifier of a meeting is longer than any program makes it, and was shortened.",
  "zone-unknown": "A time zone is not known and not described: your own was taken. Check the hours.",
  "zone-unmatched": "A time zone is described in the file and matches none that is known: its hours were converted into your own zone.",
  "too-many-zones": `The file describes more than ${invitationLimits.describedZones} time zones: only the first were read.`,
  "series-uncounted": "How a series repeats could not be understood: only its first meeting is shown.",
  "too-many-people": `A meeting has more than ${invitationLimits.people} people: the rest are left out.`,
  "person-unreadable": "Somebody who is invited has neither a name nor an address that can be read.",
  "group-invited": "A group is invited as a whole; who belongs to it is not in the file.",
  "answer-not-invitation": "It is an answer to an invitation, or a request about one, and no invitation itself.",
  "addition-to-series": "It adds a meeting to a series that is not in the file: record it by hand.",
  "not-a-meeting": "Tasks, journal entries or free and busy times stand in it, which are no meetings.",
  "outlook-only": "A part of the mail (winmail.dat) can be read by Outlook alone. Ask for the invitation as an .ics file.",
  "message-too-deep": "A mail within a mail within a mail: the innermost was not read.",
  "part-unreadable": "A part of the mail that should hold a calendar holds none that can be read.",
} as const;

export type RepairCode = keyof typeof repairSentences;
export type UnreadCode = keyof typeof unreadSentences;

/** Gathers what is to be told, each thing once for each place, and never without bound. */
export class ReadingNotes {
  readonly #repairs = new Map<string, ReadingNote>();
  readonly #unread = new Map<string, ReadingNote>();
  #more = { repairs: 0, unread: 0 };

  /** Something was broken and has been mended. `line` counts from 1. */
  mended(code: RepairCode, line?: number): void {
    if (!add(this.#repairs, { code, detail: repairSentences[code] }, line)) this.#more.repairs += 1;
  }

  /** Something could not be read. */
  left(code: UnreadCode, line?: number): void {
    if (!add(this.#unread, { code, detail: unreadSentences[code] }, line)) this.#more.unread += 1;
  }

  get repairs(): ReadingNote[] {
    return listed(this.#repairs, this.#more.repairs);
  }

  get unread(): ReadingNote[] {
    return listed(this.#unread, this.#more.unread);
  }
}

/** Whether there was room for it. */
function add(notes: Map<string, ReadingNote>, note: ReadingNote, line: number | undefined): boolean {
  const key = `${note.code} ${line ?? ""}`;
  if (notes.has(key)) return true;
  if (notes.size >= invitationLimits.notes - 1) return false;
  notes.set(key, line === undefined ? note : { ...note, where: `line ${line}` });
  return true;
}

function listed(notes: Map<string, ReadingNote>, more: number): ReadingNote[] {
  const all = [...notes.values()];
  return more === 0 ? all : [...all, { code: "more-notes", detail: `And ${more} more of the kind.` }];
}
