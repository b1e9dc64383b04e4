import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-text.ts";
import { codes, meetingIn, reading } from "./read-meeting.ts";

const start = (line: string) => calendarOf([line, "DURATION:PT1H"]);
const berlin = "2026-11-24T10:00:00+01:00[Europe/Berlin]";
const utc = "2026-11-24T10:00:00+00:00[UTC]";

/** Each row: what is broken, as it stands, the repairs told, and when the meeting is read to begin. */
const brokenStarts: readonly (readonly [string, string, string[], string])[] = [
  ["a date announced as a time", "DTSTART;VALUE=DATE-TIME:20261124", ["value-type"], "2026-11-24T00:00:00+00:00[Europe/London]"],
  ["a time announced as a date", "DTSTART;VALUE=DATE:20261124T100000Z", ["value-type"], utc],
  ["a quotation mark that is not closed", 'DTSTART;TZID="Europe/Berlin:20261124T100000', ["unbalanced-quote"], berlin],
  ["a quotation mark that is not opened", 'DTSTART;TZID=Europe/Berlin":20261124T100000', ["unbalanced-quote"], berlin],
  ["a zone with a colon and no quotation marks", "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna:20261124T100000", ["unquoted-zone"], berlin],
  ["two semicolons in a row", "DTSTART;;TZID=Europe/Berlin:20261124T100000", ["empty-parameter"], berlin],
  ["a semicolon before the colon", "DTSTART;TZID=Europe/Berlin;:20261124T100000", ["empty-parameter"], berlin],
  ["spaces around a parameter", "DTSTART; TZID = Europe/Berlin:20261124T100000", ["spaces-around"], berlin],
  ["a space after the colon", "DTSTART;TZID=Europe/Berlin: 20261124T100000 ", ["spaces-around"], berlin],
  ["a space before the colon", "DTSTART :20261124T100000Z", ["spaces-around"], utc],
  ["a name in small letters", "dtstart;tzid=Europe/Berlin:20261124T100000", [], berlin],
  ["ISO 8601 with hyphens and colons", "DTSTART:2026-11-24T10:00:00Z", ["time-form"], utc],
  ["ISO 8601 with a fraction", "DTSTART:2026-11-24T10:00:00.000Z", ["time-form"], utc],
  ["an offset", "DTSTART:20261124T110000+0100", ["time-form"], utc],
  ["an offset with a colon", "DTSTART:2026-11-24T11:00:00+01:00", ["time-form"], utc],
  ["a time without seconds", "DTSTART:20261124T1000Z", ["time-form"], utc],
  ["a space between date and time", "DTSTART;TZID=Europe/Berlin:2026-11-24 10:00", ["spaces-around", "time-form"], berlin],
  ["UTC with a zone's name", "DTSTART;TZID=Europe/Berlin:20261124T090000Z", ["utc-with-zone"], berlin],
  ["a program's prefix", "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261124T100000", ["zone-prefix"], berlin],
  ["a program's prefix with a version", "DTSTART;TZID=/mozilla.org/20250101_1/Europe/Berlin:20261124T100000", ["zone-prefix"], berlin],
  ["a prefix before a name of three parts", "DTSTART;TZID=/citadel.org/2026/America/Indiana/Knox:20261124T100000", ["zone-prefix"], "2026-11-24T10:00:00-06:00[America/Indiana/Knox]"],
  ["a zone in small letters", "DTSTART;TZID=europe/berlin:20261124T100000", ["zone-spelling"], berlin],
  ["a zone with a space", "DTSTART;TZID=America/New York:20261124T100000", ["zone-spelling"], "2026-11-24T10:00:00-05:00[America/New_York]"],
  ["an hour that clocks skip", "DTSTART;TZID=Europe/Berlin:20270328T023000", ["no-such-hour"], "2027-03-28T03:30:00+02:00[Europe/Berlin]"],
  ["an hour that clocks show twice", "DTSTART;TZID=Europe/Berlin:20271031T023000", [], "2027-10-31T02:30:00+02:00[Europe/Berlin]"],
  ["hour 24", "DTSTART;TZID=Europe/Berlin:20261123T240000", [], "2026-11-24T00:00:00+01:00[Europe/Berlin]"],
  ["a leap second", "DTSTART:20261124T095960Z", [], "2026-11-24T09:59:59+00:00[UTC]"],
  ["a parameter without a value", "DTSTART;X:20261124T100000Z", ["parameter-unreadable"], utc],
  ["a parameter without a name", "DTSTART;=x;TZID=Europe/Berlin:20261124T100000", ["parameter-unreadable"], berlin],
];

describe("when it begins is read through", () => {
  test.each(brokenStarts)("%s", async (_, line, repairs, starts) => {
    const read = await reading(start(line));
    expect([read.meetings[0]?.starts, codes(read.repairs), codes(read.unread)]).toEqual([starts, repairs, []]);
  });

  test("a repair names the line", async () => {
    const { repairs } = await reading(start("DTSTART;;TZID=Europe/Berlin:20261124T100000"));
    expect(repairs).toEqual([{ code: "empty-parameter", detail: expect.any(String), where: "line 8" }]);
  });
});

const plain = calendarOf(["SUMMARY:Panel interview"]);

/** Each row: what is broken around the meeting, the bytes, and the repairs told. */
const brokenAround: readonly (readonly [string, string | Uint8Array, string[]])[] = [
  ["nothing", plain, []],
  ["a byte-order mark", `\ufeff${plain}`, ["byte-order-mark"]],
  ["a byte-order mark as bytes", Buffer.from(`\ufeff${plain}`), ["byte-order-mark"]],
  ["UTF-16 with its mark", Buffer.from(`\ufeff${plain}`, "utf16le"), ["byte-order-mark"]],
  ["lines that end in LF", plain.replaceAll("\r\n", "\n"), ["line-ends"]],
  ["lines that end in CR", plain.replaceAll("\r\n", "\r"), ["line-ends"]],
  ["blank lines", plain.replaceAll("\r\n", "\r\n\r\n"), []],
  ["mail headers in front", `Content-Type: text/calendar; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${plain}`, []],
  ["headers in front without a blank line", `X-Note: see below\r\n${plain}`, ["text-in-front"]],
  ["a sentence in front", `Please find the invitation below.\r\n\r\n${plain}`, ["text-in-front"]],
  ["a meeting without a calendar", plain.slice(plain.indexOf("BEGIN:VEVENT"), plain.indexOf("END:VCALENDAR")), ["no-calendar-around"]],
  ["no END:VCALENDAR", plain.replace("END:VCALENDAR\r\n", ""), ["not-closed"]],
  ["no END of an alarm", plain.replace("END:VEVENT", "BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VEVENT"), ["not-closed"]],
  ["an END too many", plain.replace("END:VCALENDAR", "END:VEVENT\r\nEND:VCALENDAR"), ["stray-end"]],
  ["two calendars", plain + plain.replace("UID:made-up-1", "UID:made-up-0").replace("BEGIN:VEVENT", "BEGIN:VTODO").replace("END:VEVENT", "END:VTODO"), []],
  ["markers in small letters", plain.replaceAll("BEGIN:VEVENT", "begin:vevent").replaceAll("END:VEVENT", "end:vevent"), []],
  ["indented markers", plain.replaceAll("BEGIN:VEVENT", "  BEGIN:VEVENT").replaceAll("END:VEVENT", "  END:VEVENT"), []],
  ["no METHOD", plain.replace("METHOD:REQUEST\r\n", ""), []],
];

describe("a meeting is read through", () => {
  test.each(brokenAround)("%s", async (_, content, repairs) => {
    const read = await reading(content);
    expect(read.meetings.map(({ summary, starts }) => [summary, starts])).toEqual([["Panel interview", "2026-11-24T15:00:00+00:00[UTC]"]]);
    expect(codes(read.repairs)).toEqual(repairs);
  });

  test("the bytes of Windows-1252, and says that it guessed", async () => {
    const { meetings, repairs } = await reading(Buffer.from(calendarOf(["SUMMARY:Gespräch mit José"]), "latin1"));
    expect([meetings[0]?.summary, codes(repairs)]).toEqual(["Gespräch mit José", ["charset-guessed"]]);
  });

  test("a folded text in which a marker begins a line", async () => {
    const { meetings, repairs } = await reading(calendarOf([`DESCRIPTION:${"x".repeat(63)}`, " END:VEVENT", "SUMMARY:Panel interview"]));
    expect([meetings.map(({ summary }) => summary), codes(repairs)]).toEqual([["Panel interview"], []]);
  });

  test("several calendars, each with its own method", async () => {
    const second = plain.replace("UID:made-up-1", "UID:made-up-2").replace("METHOD:REQUEST", "METHOD:CANCEL").replaceAll("20261124", "20261123");
    const { meetings, repairs } = await reading(plain + second);
    expect([meetings.map(({ uid, method }) => [uid.slice(0, 9), method]), repairs]).toEqual([[["made-up-2", "cancel"], ["made-up-1", "request"]], []]);
  });

  test("a text that runs over several lines, and keeps its link", async () => {
    const read = await reading(calendarOf(["DESCRIPTION:Join here", "https://meet.google.com/abc-defg-hij", "see you there"]));
    expect([read.meetings[0]?.joinLinks.map(({ url }) => url), codes(read.repairs)]).toEqual([["https://meet.google.com/abc-defg-hij"], ["unfolded-text", "unfolded-text"]]);
  });

  test("spaces in BYDAY", async () => {
    const read = await reading(calendarOf(["DTSTART;TZID=Europe/Berlin:20261124T100000", "RRULE:FREQ=WEEKLY; BYDAY=TU, TH; COUNT=5"]));
    expect([read.meetings[0]?.furtherOccurrences, codes(read.repairs)]).toEqual([4, ["spaces-around"]]);
  });

  test("a name with a quotation mark that is not closed", async () => {
    const meeting = await meetingIn(calendarOf(['ATTENDEE;CN="Dana Cho;ROLE=REQ-PARTICIPANT:mailto:dana@northwind.example']));
    expect(meeting.attendees).toEqual([{ name: "Dana Cho", email: "dana@northwind.example", robot: false, role: "req-participant", answer: null }]);
  });

  test("the same meeting twice, of which the newest word counts", async () => {
    const older = calendarOf(["SEQUENCE:1", "DTSTAMP:20261120T100000Z", "DTSTART:20261124T100000Z"]);
    const newer = calendarOf(["SEQUENCE:2", "DTSTAMP:20261119T100000Z", "DTSTART:20261125T100000Z"]);
    const sameSequence = calendarOf(["SEQUENCE:2", "DTSTAMP:20261119T090000Z", "DTSTART:20261126T100000Z"]);
    for (const content of [older + newer + sameSequence, newer + sameSequence + older]) {
      const read = await reading(content);
      expect([read.meetings.map(({ starts }) => starts.slice(0, 10)), codes(read.repairs)]).toEqual([["2026-11-25"], ["twice-within"]]);
    }
  });
});
