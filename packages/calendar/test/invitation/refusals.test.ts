import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { invitationLimits, readInvitation } from "../../src/index.ts";
import { calendarOf } from "./calendar-text.ts";
import { mailOf, mixedOf } from "./mail-text.ts";
import { codes, reading } from "./read-meeting.ts";

const refusal = async (content: Uint8Array | string) => (await readInvitation(content, { defaultTimeZone: "Europe/London" })).error;
const plain = calendarOf(["SUMMARY:Panel interview"]);
const nested = (depth: number) =>
  `From: a@northwind.example\r\n${Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("")}Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(plain).toString("base64")}`;

/** Each row: what is given, and the code of the refusal. */
const refused: readonly (readonly [string, Uint8Array | string, string])[] = [
  ["nothing", "", "not-an-invitation"],
  ["blanks", " \r\n\t\r\n", "not-an-invitation"],
  ["NULs", "\u0000".repeat(1_000), "not-an-invitation"],
  ["a sentence", "The interview is on Tuesday at ten.", "not-an-invitation"],
  ["a web page", "<!doctype html><p>Interview on Tuesday</p>", "not-an-invitation"],
  ["a mail without a calendar", mailOf("text/plain", "The interview is on Tuesday at ten."), "not-an-invitation"],
  ["a mail with a winmail.dat", mixedOf("Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig=="), "not-an-invitation"],
  ["a winmail.dat", Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0]), "not-an-invitation"],
  ["a message of Outlook's own format", Buffer.from("d0cf11e0a1b11ae100000000", "hex"), "not-an-invitation"],
  ["something packed", gzipSync(plain), "not-an-invitation"],
  ["an archive", Buffer.from("504b030414000000", "hex"), "not-an-invitation"],
  ["a PDF", "%PDF-1.7\n%âãÏÓ", "not-an-invitation"],
  ["a contact", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dana Cho\r\nEND:VCARD\r\n", "not-an-invitation"],
  ["a calendar without anything", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "not-an-invitation"],
  ["a task", plain.replaceAll("VEVENT", "VTODO"), "not-an-invitation"],
  ["a meeting without a start", plain.replace(/DTSTART.*\r\n/, ""), "unreadable"],
  ["a cancellation without a time", plain.replace(/DTSTART.*\r\nDTEND.*\r\n/, "").replace("REQUEST", "CANCEL"), "unreadable"],
  ["a meeting on no day", plain.replace("20261124T150000Z", "20261331T150000Z"), "unreadable"],
  ["a meeting at no hour", plain.replace("20261124T150000Z", "20261124T250000Z"), "unreadable"],
  ["a meeting on some day", plain.replace("20261124T150000Z", "next Tuesday"), "unreadable"],
  ["a meeting before the years", plain.replace("20261124T150000Z", "18991231T150000Z"), "unreadable"],
  ["a meeting after the years", plain.replace("20261124T150000Z", "99991231T150000Z"), "unreadable"],
  ["parts within parts without end", nested(2_000), "unreadable"],
  ["thousands of parts", mixedOf(...Array.from({ length: 20_000 }, () => "\r\nx")), "unreadable"],
  ["a megabyte and more", plain + " ".repeat(invitationLimits.bytes), "too-large"],
  ["five megabytes", Buffer.alloc(5_000_000, 0x20), "too-large"],
];

describe("what holds no invitation is refused", () => {
  test.each(refused)("%s", async (_, content, code) => {
    expect(await refusal(content)).toMatchObject({ code, detail: expect.stringMatching(/^[A-Z].*[.]$/) });
  });

  test("and the refusal says what was found and could not be read", async () => {
    expect(await refusal(plain.replace(/DTSTART.*\r\n/, ""))).toMatchObject({ notes: [{ code: "no-start", where: "line 5" }] });
    expect(codes((await refusal(mixedOf("Content-Type: application/ms-tnef\r\n\r\nx")))?.notes ?? [])).toEqual(["outlook-only"]);
  });

  test.each<[string, string, string]>([
    ["no-start", "request", plain.replace(/DTSTART.*\r\n/, "")],
    ["cancelled-without-time", "cancellation", plain.replace(/DTSTART.*\r\nDTEND.*\r\n/, "").replace("REQUEST", "CANCEL")],
    ["start-unreadable", "date that is none", plain.replace("20261124T150000Z", "20261331T150000Z")],
    ["out-of-years", "year that is too early", plain.replace("20261124T150000Z", "18991231T150000Z")],
    ["out-of-years", "end that is too late", plain.replaceAll("20261124T1", "21990101T1")],
  ])("with %s for a %s", async (code, _, content) => {
    expect(codes((await refusal(content))?.notes ?? [])).toEqual([code]);
  });

  test("a default zone that is none", async () => {
    expect(await readInvitation(plain, { defaultTimeZone: "Mars/Olympus" })).toMatchObject({ error: { code: "unknown-zone" } });
  });

  test("a caller's own bound", async () => {
    expect(await readInvitation(plain, { defaultTimeZone: "UTC", mostBytes: 10 })).toMatchObject({ error: { code: "too-large" } });
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
    ["a line that is none", ["ATTENDEE"], "line-unreadable"],
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
