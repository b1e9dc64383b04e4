import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { invitationLimits, readInvitation } from "../../src/index.ts";
import { calendarOf, codes, meetingIn, reading } from "./calendar-of.ts";

const refusal = async (content: Uint8Array | string) => (await readInvitation(content, { defaultTimeZone: "Europe/London" })).error;
const plain = calendarOf(["SUMMARY:Panel interview"]);
const mail = (type: string, body: string, more = "") => `From: a@northwind.example\r\nContent-Type: ${type}\r\n${more}\r\n${body}`;
const mixed = (...parts: string[]) => mail("multipart/mixed; boundary=b", `${parts.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`);
const nested = (depth: number) =>
  `From: a@northwind.example\r\n${Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("")}Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(plain).toString("base64")}`;

/** Each row: what is given, and the code of the refusal. */
const refused: readonly (readonly [string, Uint8Array | string, string])[] = [
  ["nothing", "", "not-an-invitation"],
  ["blanks", " \r\n\t\r\n", "not-an-invitation"],
  ["NULs", "\u0000".repeat(1_000), "not-an-invitation"],
  ["a sentence", "The interview is on Tuesday at ten.", "not-an-invitation"],
  ["a web page", "<!doctype html><p>Interview on Tuesday</p>", "not-an-invitation"],
  ["a mail without a calendar", mail("text/plain", "The interview is on Tuesday at ten."), "not-an-invitation"],
  ["a mail with a winmail.dat", mixed("Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig=="), "not-an-invitation"],
  ["a winmail.dat", Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0]), "not-an-invitation"],
  ["a message of Outlook's own format", Buffer.from("d0cf11e0a1b11ae100000000", "hex"), "not-an-invitation"],
  ["something packed", gzipSync(plain), "not-an-invitation"],
  ["an archive", Buffer.from("504b030414000000", "hex"), "not-an-invitation"],
  ["a PDF", "%PDF-1.7\n%âãÏÓ", "not-an-invitation"],
  ["a contact", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dana Cho\r\nEND:VCARD\r\n", "not-an-invitation"],
  ["a calendar without anything", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "not-an-invitation"],
  ["a task", plain.replaceAll("VEVENT", "VTODO"), "not-an-invitation"],
  ["a meeting without a start", plain.replace(/DTSTART.*\r\n/, ""), "unreadable"],
  ["a meeting on no day", plain.replace("20261124T150000Z", "20261331T150000Z"), "unreadable"],
  ["a meeting at no hour", plain.replace("20261124T150000Z", "20261124T250000Z"), "unreadable"],
  ["a meeting on some day", plain.replace("20261124T150000Z", "next Tuesday"), "unreadable"],
  ["a meeting before the years", plain.replace("20261124T150000Z", "18991231T150000Z"), "unreadable"],
  ["a meeting after the years", plain.replace("20261124T150000Z", "99991231T150000Z"), "unreadable"],
  ["parts within parts without end", nested(2_000), "unreadable"],
  ["thousands of parts", mixed(...Array.from({ length: 20_000 }, () => "\r\nx")), "unreadable"],
  ["a megabyte and more", plain + " ".repeat(invitationLimits.bytes), "too-large"],
  ["five megabytes", Buffer.alloc(5_000_000, 0x20), "too-large"],
];

describe("what holds no invitation is refused", () => {
  test.each(refused)("%s", async (_, content, code) => {
    expect(await refusal(content)).toMatchObject({ code, detail: expect.stringMatching(/^[A-Z].*[.]$/) });
  });

  test("and the refusal says what was found and could not be read", async () => {
    expect(await refusal(plain.replace(/DTSTART.*\r\n/, ""))).toMatchObject({ notes: [{ code: "no-start", where: "line 5" }] });
    expect(codes((await refusal(mixed("Content-Type: application/ms-tnef\r\n\r\nx")))?.notes ?? [])).toEqual(["outlook-only"]);
  });

  test("a default zone that is none", async () => {
    expect(await readInvitation(plain, { defaultTimeZone: "Mars/Olympus" })).toMatchObject({ error: { code: "unknown-zone" } });
  });

  test("a caller's own bound", async () => {
    expect(await readInvitation(plain, { defaultTimeZone: "UTC", mostBytes: 10 })).toMatchObject({ error: { code: "too-large" } });
  });
});

describe("a mail gives its calendars", () => {
  const base64 = Buffer.from(plain).toString("base64");
  const quoted = plain.replaceAll("=", "=3D");
  const calendar = (header: string, body: string) => `${header}\r\n\r\n${body}`;
  const forwarded = mixed(calendar("Content-Type: text/calendar", plain));

  test.each<[string, string]>([
    ["as it stands", mail("text/calendar; method=REQUEST", plain)],
    ["in base64", mail("text/calendar", base64, "Content-Transfer-Encoding: base64\r\n")],
    ["in quoted-printable", mail("text/calendar", quoted, "Content-Transfer-Encoding: quoted-printable\r\n")],
    ["with two semicolons in its type", mail("text/calendar;; charset=utf-8; method=REQUEST", plain)],
    ["as an attachment of any type, by its name", mixed(calendar('Content-Type: application/octet-stream; name="invite.ics"\r\nContent-Disposition: attachment; filename="invite.ics"\r\nContent-Transfer-Encoding: base64', base64))],
    ["as an attachment without a name, by how it begins", mixed(calendar("Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64", base64))],
    ["in a mail within it", mixed(calendar("Content-Type: message/rfc822", forwarded))],
    ["in an attached mail", mixed(calendar("Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml", forwarded))],
    ["in an attached mail within an attached mail", mixed(calendar("Content-Type: message/rfc822\r\nContent-Disposition: attachment", mixed(calendar("Content-Type: message/rfc822\r\nContent-Disposition: attachment", forwarded.replaceAll("--b", "--c").replace("=b", "=c")).replaceAll("--b", "--d").replace("=b", "=d"))))],
    ["beside a winmail.dat", mixed("Content-Type: application/ms-tnef\r\n\r\nx", calendar("Content-Type: text/calendar", plain))],
    ["pasted into its text", mail("text/plain", `Here it is:\r\n\r\n${plain}`)],
    ["once where it stands there twice", mixed(calendar("Content-Type: text/calendar", plain), calendar("Content-Type: application/ics; name=invite.ics", plain))],
    ["with lines that end in LF", mail("text/calendar", plain).replaceAll("\r\n", "\n")],
    ["after blank lines", `\r\n\r\n${mail("text/calendar", plain)}`],
  ])("%s", async (_, content) => {
    for (const given of [content, Buffer.from(content)]) {
      expect(await meetingIn(given)).toMatchObject({ summary: "Panel interview", starts: "2026-11-24T15:00:00+00:00[UTC]", method: "request" });
    }
  });

  test("in the charset that it names", async () => {
    const content = Buffer.from(mail("text/calendar; charset=iso-8859-1", calendarOf(["SUMMARY:Gespräch"])), "latin1");
    expect(await meetingIn(content)).toMatchObject({ summary: "Gespräch" });
  });

  test("with the method of its type where the calendar names none", async () => {
    const content = mail("text/calendar; method=CANCEL", plain.replace("METHOD:REQUEST\r\n", ""));
    expect(await meetingIn(content)).toMatchObject({ method: "cancel", cancelled: true });
  });

  test("and tells of the part that only Outlook reads", async () => {
    const read = await reading(mixed("Content-Type: application/ms-tnef\r\n\r\nx", calendar("Content-Type: text/calendar", plain)));
    expect(codes(read.unread)).toEqual(["outlook-only"]);
  });
});

describe("however much there is, a bound is kept and told", () => {
  const events = (count: number, lines: (at: number) => string) =>
    `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, at) => `BEGIN:VEVENT\r\n${lines(at)}\r\nEND:VEVENT\r\n`).join("")}END:VCALENDAR\r\n`;

  test("100,000 meetings", async () => {
    const { value } = await readInvitation(events(100_000, (at) => `UID:${at}\r\nDTSTART:20261124T150000Z`), { defaultTimeZone: "UTC", mostBytes: 20_000_000 });
    expect(value?.meetings).toHaveLength(invitationLimits.meetings);
    expect(codes(value?.unread ?? [])).toEqual(["too-many-components", "too-many-meetings"]);
  });

  test("100,000 meetings are more than the bytes that are read by default", async () => {
    expect(await refusal(events(100_000, (at) => `UID:${at}\r\nDTSTART:20261124T150000Z`))).toMatchObject({ code: "too-large" });
  });

  test("parts within parts", async () => {
    const content = plain.replace("END:VEVENT", `${"BEGIN:X-A\r\n".repeat(500)}${"END:X-A\r\n".repeat(500)}END:VEVENT`);
    const read = await reading(content);
    expect([read.meetings.length, codes(read.unread)[0]]).toEqual([1, "too-deep"]);
  });

  test("a line without end", async () => {
    const read = await reading(calendarOf([`DESCRIPTION:${"x".repeat(500_000)}`, "SUMMARY:Panel"]));
    expect([read.meetings[0]?.summary, codes(read.unread)]).toEqual(["Panel", []]);
    const folded = await reading(calendarOf([`DESCRIPTION:${"x\r\n ".repeat(100_000)}`, "SUMMARY:Panel"]));
    expect([folded.meetings[0]?.summary, codes(folded.unread)]).toEqual(["Panel", ["line-cut"]]);
  });

  test("lines without end", async () => {
    const read = await reading(calendarOf(["SUMMARY:Panel", ...Array.from({ length: 5_000 }, (_, at) => `X-${at}:y`)]));
    expect([read.meetings[0]?.summary, codes(read.unread)]).toEqual(["Panel", ["too-many-lines"]]);
  });

  test("people", async () => {
    const read = await reading(calendarOf(Array.from({ length: 500 }, (_, at) => `ATTENDEE;CN=Person ${at}:mailto:p${at}@northwind.example`)));
    expect([read.meetings[0]?.attendees.length, codes(read.unread)]).toEqual([invitationLimits.people, ["too-many-people"]]);
  });

  test("links", async () => {
    const description = Array.from({ length: 300 }, (_, at) => `https://northwind.zoom.us/j/${at}`).join(" ");
    expect((await meetingIn(calendarOf([`DESCRIPTION:${description}`]))).joinLinks).toHaveLength(invitationLimits.joinLinks);
  });

  test("notes", async () => {
    const read = await reading(calendarOf(Array.from({ length: 900 }, () => "ATTENDEE;;CN=x:mailto:x")));
    expect([read.repairs.length, read.repairs.at(-1)]).toEqual([invitationLimits.notes, { code: "more-notes", detail: "And 801 more of the kind." }]);
  });

  test.each([
    "FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=HOURLY;COUNT=999999999", "FREQ=DAILY;BYHOUR=0,1,2;BYMINUTE=0,1,2;BYSECOND=0,1,2",
    "FREQ=DAILY;INTERVAL=0", "FREQ=FORTNIGHTLY", "COUNT=3", "FREQ=WEEKLY;UNTIL=whenever", `FREQ=WEEKLY;BYDAY=${"MO,".repeat(5_000)}MO`,
  ])("a series that is none: %s", async (rule) => {
    const read = await reading(calendarOf([`RRULE:${rule}`]));
    expect([read.meetings[0]?.furtherOccurrences, codes(read.unread)]).toEqual([0, ["series-uncounted"]]);
  });

  test.each([
    ["FREQ=DAILY", 365], ["FREQ=WEEKLY;COUNT=4", 3], ["FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261210T235959Z", 5],
    ["FREQ=MONTHLY;BYDAY=2TU", 12], ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 0], ["FREQ=YEARLY;INTERVAL=99999", 0], ["FREQ=DAILY;COUNT=999999999", 365],
  ])("a series is counted for a year, and no further: %s", async (rule, further) => {
    const read = await reading(calendarOf([`RRULE:${rule}`]));
    expect([read.meetings[0]?.furtherOccurrences, codes(read.unread)]).toEqual([further, []]);
  });
});

describe("what is not proposed is said", () => {
  test.each([["REPLY", "answer-not-invitation"], ["COUNTER", "answer-not-invitation"], ["REFRESH", "answer-not-invitation"], ["ADD", "addition-to-series"], ["X-WHATEVER", "answer-not-invitation"]])("METHOD:%s", async (method, code) => {
    const read = await reading(calendarOf([], { method }));
    expect([read.meetings[0]?.method, codes(read.unread)]).toEqual(["other", [code]]);
  });

  test.each<[string, string[], string]>([
    ["no end that can be read", ["DTSTART:20261124T150000Z", "DTEND:soon"], "end-unreadable"],
    ["an end before the start", ["DTSTART:20261124T150000Z", "DTEND:20261124T140000Z"], "end-before-start"],
    ["a length below nothing", ["DTSTART:20261124T150000Z", "DURATION:-PT1H"], "end-before-start"],
    ["a length that is none", ["DTSTART:20261124T150000Z", "DURATION:PT9999999999999H"], "end-unreadable"],
    ["a zone that is not known", ["DTSTART;TZID=Mars/Olympus:20261124T150000", "DTEND;TZID=Mars/Olympus:20261124T160000"], "zone-unknown"],
    ["an abbreviation of many zones", ["DTSTART;TZID=IST:20261124T150000", "DTEND;TZID=IST:20261124T160000"], "zone-unknown"],
    ["a guest without name and address", ["ATTENDEE:invalid:nomail"], "person-unreadable"],
    ["a group", ["ATTENDEE;CUTYPE=GROUP;CN=Panel:mailto:panel@northwind.example"], "group-invited"],
    ["no identifier", ["UID:  "], "no-uid"],
    ["an identifier without end", [`UID:${"x".repeat(5_000)}`], "uid-cut"],
  ])("%s", async (_, lines, code) => {
    expect(codes((await reading(calendarOf(lines))).unread)).toContain(code);
  });

  test("a task beside the meeting", async () => {
    const read = await reading(plain.replace("END:VCALENDAR", "BEGIN:VTODO\r\nSUMMARY:Prepare\r\nEND:VTODO\r\nEND:VCALENDAR"));
    expect([read.meetings.length, codes(read.unread)]).toEqual([1, ["not-a-meeting"]]);
  });

  test("a file that is cut short", async () => {
    const read = await reading(plain.slice(0, plain.indexOf("END:VEVENT")));
    expect([read.meetings.length, codes(read.unread)]).toEqual([1, ["cut-short"]]);
  });
});
