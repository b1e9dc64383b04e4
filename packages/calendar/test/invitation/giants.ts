import { calendarOf } from "./calendar-text.ts";

const million = 990_000;
const fill = (piece: string, length = million) => piece.repeat(Math.floor(length / piece.length));
const mail = (head: string, body: string) => `From: a@northwind.example\r\n${head}\r\n\r\n${body}`;
const events = (lines: string, count: number) => `BEGIN:VCALENDAR\r\n${`BEGIN:VEVENT\r\nDTSTART:20261124T150000Z\r\n${lines}\r\nEND:VEVENT\r\n`.repeat(count)}END:VCALENDAR\r\n`;
const zone = (observance: string, count: number) =>
  `BEGIN:VTIMEZONE\r\nTZID:Custom\r\n${`BEGIN:STANDARD\r\n${observance}\r\nEND:STANDARD\r\n`.repeat(count)}END:VTIMEZONE`;

/** Shapes of nearly a megabyte that cost a careless reader minutes: one long thing, or very many small ones. */
export const giants: Readonly<Record<string, string>> = {
  "one long line of spaces": fill(" "),
  "one long line of letters": fill("A"),
  "one long line of colons": fill(":"),
  "line ends": fill("\r\n"),
  "folded nothing": calendarOf([`DESCRIPTION:${fill("\r\n ")}`]),
  "folded line ends without folds": calendarOf([`DESCRIPTION:x${fill("\r\nx")}`]),
  "a name of spaces": calendarOf([`DTSTART${fill(" ", 60_000)}:20261124T150000Z`]),
  "spaces among parameters": calendarOf([`DTSTART;TZID${fill(" ", 60_000)}= Europe/Berlin:20261124T150000`]),
  "semicolons among parameters": calendarOf([`DTSTART${fill("; ", 60_000)}TZID=Europe/Berlin:20261124T150000`]),
  "quotation marks": calendarOf(Array.from({ length: 15 }, () => `ATTENDEE;CN=${fill('"', 60_001)}:mailto:a@northwind.example`)),
  "parameters": calendarOf(Array.from({ length: 15 }, (_, at) => `ATTENDEE${fill(";A=b", 60_000)};CN=${at}:mailto:a${at}@northwind.example`)),
  "parameters without a value": calendarOf(Array.from({ length: 15 }, () => `ATTENDEE${fill(";A", 60_000)}:mailto:a@northwind.example`)),
  "values in one parameter": calendarOf(Array.from({ length: 15 }, () => `ATTENDEE;MEMBER=${fill('"a",', 60_000)}"b":mailto:a@northwind.example`)),
  "carets": calendarOf(Array.from({ length: 15 }, () => `ATTENDEE;CN=${fill("^", 60_000)}:mailto:a@northwind.example`)),
  "names of spaces and brackets": calendarOf(Array.from({ length: 15 }, () => `ATTENDEE;CN=${fill(" (", 60_000)}:mailto:a@northwind.example`)),
  "backslashes": calendarOf(Array.from({ length: 15 }, () => `DESCRIPTION:${fill("\\", 60_000)}`)),
  "tags": calendarOf([`SUMMARY:${fill("<a", 60_000)}`, `LOCATION:${fill("<", 60_000)}`]),
  "addresses": calendarOf(Array.from({ length: 15 }, () => `DESCRIPTION:${fill("https://zoom.us/j/1 ", 60_000)}`)),
  "beginnings of addresses": calendarOf(Array.from({ length: 15 }, () => `DESCRIPTION:${fill("https://", 60_000)}`)),
  "one long address": calendarOf(Array.from({ length: 15 }, () => `X-GOOGLE-CONFERENCE:https://meet.google.com/${fill("a)", 60_000)}`)),
  "digits and commas of a place": calendarOf([`LOCATION:${fill("1 ", 60_000)}`, `SUMMARY:${fill("phone ", 60_000)}`]),
  "words of a description": calendarOf([`DESCRIPTION:${fill("call you tel ", 60_000)}`]),
  "dates that are excepted": calendarOf(["RRULE:FREQ=DAILY", ...Array.from({ length: 15 }, () => `EXDATE:${fill("20261124T150000Z,", 60_000)}20261124T150000Z`)]),
  "dates that are added": calendarOf(Array.from({ length: 15 }, () => `RDATE;TZID=Europe/Berlin:${fill("20270328T023000,", 60_000)}20270328T023000`)),
  "a rule of many parts": calendarOf([`RRULE:FREQ=DAILY${fill(";BYDAY=MO", 60_000)}`]),
  "meetings": events("UID:x", 12_000),
  "meetings of series": events("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 10_000),
  "meetings in zones of their own": `BEGIN:VCALENDAR\r\n${Array.from({ length: 9_000 }, (_, at) => `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART;TZID="(UTC+01:00) Zone ${at}":20261124T150000\r\nEND:VEVENT\r\n`).join("")}END:VCALENDAR\r\n`,
  "meetings of one identifier": `BEGIN:VCALENDAR\r\n${Array.from({ length: 9_000 }, (_, at) => `BEGIN:VEVENT\r\nUID:x\r\nRECURRENCE-ID:20260101T${String(at % 24).padStart(2, "0")}0000Z\r\nDTSTART:20261124T150000Z\r\nEND:VEVENT\r\n`).join("")}END:VCALENDAR\r\n`,
  "people": calendarOf(Array.from({ length: 900 }, (_, at) => `ATTENDEE;CN=${fill("x", 900)}:mailto:a${at}@northwind.example`)),
  "calendars": fill("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
  "beginnings": fill("BEGIN:VEVENT\r\n"),
  "beginnings of calendars": fill("BEGIN:VCALENDAR\r\n"),
  "endings": `BEGIN:VCALENDAR\r\n${fill("END:VEVENT\r\n")}`,
  "a described zone of many changes": calendarOf(["DTSTART;TZID=Custom:20261124T150000"], { calendar: [zone("DTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1MO", 900)] }),
  "a described zone of every second": calendarOf(["DTSTART;TZID=Custom:20261124T150000"], { calendar: [zone("DTSTART:00010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+1745\r\nRRULE:FREQ=SECONDLY", 1)] }),
  "described zones": calendarOf(["DTSTART;TZID=Custom:20261124T150000"], { calendar: Array.from({ length: 300 }, () => zone("DTSTART:19700101T000000\r\nTZOFFSETTO:+0545", 1)) }),
  "parts of a mail": mail("Content-Type: multipart/mixed; boundary=b", fill("--b\r\n\r\nx\r\n")),
  "boundaries of hyphens": mail("Content-Type: multipart/mixed; boundary=-", fill("---\r\n")),
  "mails within mails": fill("Content-Type: message/rfc822\r\n\r\n"),
  "attached mails within attached mails": fill("Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"),
  "parts within parts": Array.from({ length: 15_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join(""),
  "headers": mail(fill("X-A: b\r\n"), "x"),
  "one long header": mail(`Content-Type: text/calendar${fill("; a=b")}`, "x"),
  "header words": mail(`Subject: ${fill("=?utf-8?B?AA==?= ")}`, "x"),
  "addresses of a header": mail(`To: ${fill("<a@b.example>,")}`, "x"),
  "brackets of a header": mail(`To: ${fill("(")}`, "x"),
  "a web page of tags": mail("Content-Type: text/html", fill("<a href=")),
  "a web page of ampersands": mail("Content-Type: text/html", fill("&")),
  "quoted-printable of nothing": mail("Content-Type: text/calendar\r\nContent-Transfer-Encoding: quoted-printable", fill("=\r\n")),
  "base64 of nothing": mail("Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64", fill("AAAA\r\n")),
  "a calendar in base64 that is one line of text": mail("Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64", Buffer.from(fill("BEGIN:VEVENT ", 700_000)).toString("base64")),
};
