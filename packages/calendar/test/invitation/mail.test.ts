import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-text.ts";
import { mailOf, mixedOf, partOf } from "./mail-text.ts";
import { codes, meetingIn, reading } from "./read-meeting.ts";

const plain = calendarOf(["SUMMARY:Panel interview"]);

describe("a mail gives its calendars", () => {
  const base64 = Buffer.from(plain).toString("base64");
  const quoted = plain.replaceAll("=", "=3D");
  const forwarded = mixedOf(partOf("Content-Type: text/calendar", plain));

  test.each<[string, string]>([
    ["as it stands", mailOf("text/calendar; method=REQUEST", plain)],
    ["in base64", mailOf("text/calendar", base64, "Content-Transfer-Encoding: base64\r\n")],
    ["in quoted-printable", mailOf("text/calendar", quoted, "Content-Transfer-Encoding: quoted-printable\r\n")],
    ["with two semicolons in its type", mailOf("text/calendar;; charset=utf-8; method=REQUEST", plain)],
    ["as an attachment of any type, by its name", mixedOf(partOf('Content-Type: application/octet-stream; name="invite.ics"\r\nContent-Disposition: attachment; filename="invite.ics"\r\nContent-Transfer-Encoding: base64', base64))],
    ["as an attachment without a name, by how it begins", mixedOf(partOf("Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64", base64))],
    ["in a mail within it", mixedOf(partOf("Content-Type: message/rfc822", forwarded))],
    ["in an attached mail", mixedOf(partOf("Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml", forwarded))],
    ["in an attached mail within an attached mail", mixedOf(partOf("Content-Type: message/rfc822\r\nContent-Disposition: attachment", mixedOf(partOf("Content-Type: message/rfc822\r\nContent-Disposition: attachment", forwarded.replaceAll("--b", "--c").replace("=b", "=c")).replaceAll("--b", "--d").replace("=b", "=d"))))],
    ["beside a winmail.dat", mixedOf("Content-Type: application/ms-tnef\r\n\r\nx", partOf("Content-Type: text/calendar", plain))],
    ["pasted into its text", mailOf("text/plain", `Here it is:\r\n\r\n${plain}`)],
    ["once where it stands there twice", mixedOf(partOf("Content-Type: text/calendar", plain), partOf("Content-Type: application/ics; name=invite.ics", plain))],
    ["with lines that end in LF", mailOf("text/calendar", plain).replaceAll("\r\n", "\n")],
    ["after blank lines", `\r\n\r\n${mailOf("text/calendar", plain)}`],
  ])("%s", async (_, content) => {
    for (const given of [content, Buffer.from(content)]) {
      expect(await meetingIn(given)).toMatchObject({ summary: "Panel interview", starts: "2026-11-24T15:00:00+00:00[UTC]", method: "request" });
    }
  });

  test("in the charset that it names", async () => {
    const content = Buffer.from(mailOf("text/calendar; charset=iso-8859-1", calendarOf(["SUMMARY:Gespräch"])), "latin1");
    expect(await meetingIn(content)).toMatchObject({ summary: "Gespräch" });
  });

  test("with the method of its type where the calendar names none", async () => {
    const content = mailOf("text/calendar; method=CANCEL", plain.replace("METHOD:REQUEST\r\n", ""));
    expect(await meetingIn(content)).toMatchObject({ method: "cancel", cancelled: true });
  });

  test("and tells of a part that should hold a calendar and holds none", async () => {
    const read = await reading(mixedOf(partOf("Content-Type: text/calendar", plain), partOf("Content-Type: text/calendar", "sorry")));
    expect([read.meetings.length, codes(read.unread)]).toEqual([1, ["part-unreadable"]]);
  });

  test("and tells of a mail that lies too deep within mails", async () => {
    const attached = "Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n";
    const deep = Array.from({ length: 8 }, (_, at) => `Content-Type: multipart/mixed; boundary=m${at}\r\n\r\n--m${at}\r\n${attached}`).join("");
    const read = await reading(mixedOf(partOf("Content-Type: text/calendar", plain), `${attached}${deep}${mailOf("text/plain", "x")}`));
    expect([read.meetings.length, codes(read.unread)]).toEqual([1, ["message-too-deep"]]);
  });

  test("and tells of the part that only Outlook reads", async () => {
    const read = await reading(mixedOf("Content-Type: application/ms-tnef\r\n\r\nx", partOf("Content-Type: text/calendar", plain)));
    expect(codes(read.unread)).toEqual(["outlook-only"]);
  });
});
