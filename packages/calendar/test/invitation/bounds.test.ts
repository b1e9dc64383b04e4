import { describe, expect, test } from "vitest";
import { invitationLimits, readInvitation } from "../../src/index.ts";
import { calendarOf } from "./calendar-text.ts";
import { codes, meetingIn, reading } from "./read-meeting.ts";

const plain = calendarOf(["SUMMARY:Panel interview"]);
/** A calendar of many meetings. */
const events = (count: number, lines: (at: number) => string) =>
  `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, at) => `BEGIN:VEVENT\r\n${lines(at)}\r\nEND:VEVENT\r\n`).join("")}END:VCALENDAR\r\n`;

describe("however much there is, a bound is kept and told", () => {
  test("100,000 meetings", async () => {
    const { value } = await readInvitation(events(100_000, (at) => `UID:${at}\r\nDTSTART:20261124T150000Z`), { defaultTimeZone: "UTC", mostBytes: 20_000_000 });
    expect(value?.meetings).toHaveLength(invitationLimits.meetings);
    expect(codes(value?.unread ?? [])).toEqual(["too-many-components", "too-many-meetings"]);
  });

  test("100,000 meetings are more than the bytes that are read by default", async () => {
    expect((await readInvitation(events(100_000, (at) => `UID:${at}\r\nDTSTART:20261124T150000Z`), { defaultTimeZone: "UTC" })).error).toMatchObject({ code: "too-large" });
  });

  test("and whatever else waits in the process is let go first, again and again", async () => {
    let turns = 0;
    let isDone = false;
    const others = () => {
      turns += 1;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    await reading(events(500, (at) => `UID:${at}\r\nDTSTART:20261124T150000Z`));
    isDone = true;
    expect(turns).toBeGreaterThan(20);
  });

  test("parts within parts", async () => {
    const content = plain.replace("END:VEVENT", `${"BEGIN:X-A\r\n".repeat(500)}${"END:X-A\r\n".repeat(500)}END:VEVENT`);
    const read = await reading(content);
    expect([read.meetings.length, codes(read.unread)[0]]).toEqual([1, "too-deep"]);
    const unclosed = await reading(plain.replace("END:VEVENT", "BEGIN:X-A\r\n".repeat(500)) + plain.replace("made-up-1", "made-up-2"));
    expect(unclosed.meetings).toHaveLength(2);
  });

  test("a line without end", async () => {
    const read = await reading(calendarOf([`DESCRIPTION:${"x".repeat(500_000)}`, "SUMMARY:Panel"]));
    expect([read.meetings[0]?.summary, codes(read.unread)]).toEqual(["Panel", ["line-cut"]]);
    const folded = await reading(calendarOf([`DESCRIPTION:${"x\r\n ".repeat(100_000)}`, "SUMMARY:Panel"]));
    expect([folded.meetings[0]?.summary, codes(folded.unread)]).toEqual(["Panel", ["line-cut"]]);
  });

  test("lines without end", async () => {
    const read = await reading(calendarOf(["SUMMARY:Panel", ...Array.from({ length: 5_000 }, (_, at) => `X-${at}:y`)]));
    expect([read.meetings[0]?.summary, codes(read.unread)]).toEqual(["Panel", ["too-many-lines"]]);
  });

  test("described zones", async () => {
    const zone = "BEGIN:VTIMEZONE\r\nTZID:Custom\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    const read = await reading(calendarOf(["DTSTART;TZID=Custom:20261124T150000"], { calendar: Array.from({ length: 100 }, () => zone) }));
    expect([read.meetings[0]?.timeZone, codes(read.unread)]).toEqual(["Asia/Kolkata", ["too-many-zones"]]);
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
