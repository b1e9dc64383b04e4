import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-text.ts";
import { codes, meetingIn, reading } from "./read-meeting.ts";

const at = (tzid: string, local: string) => calendarOf([`DTSTART;TZID=${tzid}:${local}`, "DURATION:PT1H"]);

/** A description of a zone by its rules, as Exchange writes it. */
const described = (tzid: string, { standard, daylight }: { standard: string; daylight?: string }, more: readonly string[] = []) => [
  "BEGIN:VTIMEZONE",
  `TZID:${tzid}`,
  ...more,
  ...["STANDARD", ...(daylight === undefined ? [] : ["DAYLIGHT"])].flatMap((kind) => [`BEGIN:${kind}`, ...(kind === "STANDARD" ? standard : (daylight ?? "")).split("|"), `END:${kind}`]),
  "END:VTIMEZONE",
];
const central = {
  standard: "DTSTART:16010101T030000|TZOFFSETFROM:+0200|TZOFFSETTO:+0100|RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
  daylight: "DTSTART:16010101T020000|TZOFFSETFROM:+0100|TZOFFSETTO:+0200|RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
};
const eastern = {
  standard: "DTSTART:16010101T020000|TZOFFSETFROM:-0400|TZOFFSETTO:-0500|RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
  daylight: "DTSTART:16010101T020000|TZOFFSETFROM:-0500|TZOFFSETTO:-0400|RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
};
const india = { standard: "DTSTART:16010101T000000|TZOFFSETFROM:+0530|TZOFFSETTO:+0530" };
const odd = { standard: "DTSTART:16010101T000000|TZOFFSETFROM:+0437|TZOFFSETTO:+0437" };
/** One change only, of the autumn in question, as some programs write it. */
const autumn = { standard: "DTSTART:20261101T020000|TZOFFSETFROM:-0400|TZOFFSETTO:-0500" };

describe("a zone's name", () => {
  test.each<[string, string, string, string]>([
    ["an IANA name", "America/New_York", "2026-11-24T10:00:00-05:00[America/New_York]", "named"],
    ["an alias", "US/Eastern", "2026-11-24T10:00:00-05:00[US/Eastern]", "named"],
    ["a Windows name", "Eastern Standard Time", "2026-11-24T10:00:00-05:00[America/New_York]", "windows-name"],
    ["a Windows name in quotation marks", '"W. Europe Standard Time"', "2026-11-24T10:00:00+01:00[Europe/Berlin]", "windows-name"],
    ["a Windows name whose zone was renamed", "India Standard Time", "2026-11-24T10:00:00+05:30[Asia/Kolkata]", "windows-name"],
    ["a Windows label", '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', "2026-11-24T10:00:00+01:00[Europe/Berlin]", "windows-name"],
    ["UTC by its name", "UTC", "2026-11-24T10:00:00+00:00[UTC]", "utc"],
    ["UTC as Microsoft names it", "tzone://Microsoft/Utc", "2026-11-24T10:00:00+00:00[UTC]", "utc"],
    ["a fixed offset of the zone data", "Etc/GMT-3", "2026-11-24T10:00:00+03:00[Etc/GMT-3]", "named"],
  ])("%s is placed", async (_, tzid, starts, zoneBasis) => {
    expect(await meetingIn(at(tzid, "20261124T100000"))).toMatchObject({ starts, zoneBasis });
  });

  test.each(["Mars/Olympus", "IST", "Eastern", "Customized Time Zone", "(UTC+99:00) Nowhere", "x".repeat(5_000), "__proto__", "constructor"])("%j alone is none, and the reader's own is taken and told", async (tzid) => {
    const read = await reading(at(`"${tzid}"`, "20261124T100000"), "America/New_York");
    expect(read.meetings[0]).toMatchObject({ starts: "2026-11-24T10:00:00-05:00[America/New_York]", zoneBasis: "assumed" });
    expect(codes(read.unread)).toEqual(["zone-unknown"]);
  });
});

const inDescribed = (zone: readonly string[], local: string, defaultTimeZone?: string) =>
  meetingIn(calendarOf([`DTSTART;TZID=Customized Time Zone:${local}`, "DURATION:PT1H"], { calendar: zone }), defaultTimeZone);

describe("a zone that the file describes", () => {
  test.each<[string, readonly string[], string, string | undefined, string]>([
    ["in winter", described("Customized Time Zone", eastern), "20261124T100000", undefined, "2026-11-24T10:00:00-05:00[America/New_York]"],
    ["in summer", described("Customized Time Zone", eastern), "20270701T100000", undefined, "2027-07-01T10:00:00-04:00[America/New_York]"],
    ["long ago", described("Customized Time Zone", india), "19910701T100000", undefined, "1991-07-01T10:00:00+05:30[Asia/Kolkata]"],
    ["far ahead", described("Customized Time Zone", eastern), "21400701T100000", undefined, "2140-07-01T10:00:00-04:00[America/New_York]"],
    ["with the reader's own zone before others of the same rules", described("Customized Time Zone", central), "20261124T100000", "Europe/Rome", "2026-11-24T10:00:00+01:00[Europe/Rome]"],
    ["with the location that it names before the reader's own", described("Customized Time Zone", central, ["X-LIC-LOCATION:Europe/Madrid"]), "20261124T100000", "Europe/Rome", "2026-11-24T10:00:00+01:00[Europe/Madrid]"],
    ["without summer time", described("Customized Time Zone", india), "20261124T100000", undefined, "2026-11-24T10:00:00+05:30[Asia/Kolkata]"],
  ])("is known by its rules %s", async (_, zone, local, defaultTimeZone, starts) => {
    expect(await inDescribed(zone, local, defaultTimeZone)).toMatchObject({ starts, zoneBasis: "described" });
  });

  test("is known by a city in its name, where several have its rules", async () => {
    const content = calendarOf(["DTSTART;TZID=My Paris:20261124T100000", "DURATION:PT1H"], { calendar: described("My Paris", central) });
    expect(await meetingIn(content)).toMatchObject({ starts: "2026-11-24T10:00:00+01:00[Europe/Paris]" });
  });

  test.each<[string, readonly string[], string, string]>([
    ["that no zone has", described("Customized Time Zone", odd), "20261124T100000", "2026-11-24T05:23:00+00:00[Europe/London]"],
    ["of which one change is told", described("Customized Time Zone", autumn), "20261124T100000", "2026-11-24T15:00:00+00:00[Europe/London]"],
  ])("with rules %s is converted into the reader's own, which is told", async (_, zone, local, starts) => {
    const content = calendarOf([`DTSTART;TZID=Customized Time Zone:${local}`, "DURATION:PT1H"], { calendar: zone });
    const { meetings, unread } = await reading(content);
    expect([meetings[0]?.starts, meetings[0]?.zoneBasis, codes(unread)]).toEqual([starts, "described", ["zone-unmatched"]]);
  });

  test("is believed before an abbreviation that the zone data knows as another", async () => {
    const content = calendarOf(["DTSTART;TZID=EST:20270701T100000", "DURATION:PT1H"], { calendar: described("EST", eastern) });
    expect(await meetingIn(content)).toMatchObject({ starts: "2027-07-01T10:00:00-04:00[America/New_York]", zoneBasis: "described" });
    const winter = calendarOf(["DTSTART;TZID=EST:20261124T100000", "DURATION:PT1H"], { calendar: described("EST", eastern) });
    expect(await meetingIn(winter)).toMatchObject({ starts: "2026-11-24T10:00:00-05:00[EST]", zoneBasis: "named" });
  });

  test("gives way to the name of a place", async () => {
    const content = calendarOf(["DTSTART;TZID=Europe/Berlin:20261124T100000", "DURATION:PT1H"], { calendar: described("Europe/Berlin", odd) });
    expect(await meetingIn(content)).toMatchObject({ starts: "2026-11-24T10:00:00+01:00[Europe/Berlin]", zoneBasis: "named" });
  });
});

describe("a time without a zone", () => {
  const floating = ["DTSTART:20261124T100000", "DTEND:20261124T110000"];

  test("is taken to be the reader's, and said to be assumed", async () => {
    expect(await meetingIn(calendarOf(floating), "Asia/Tokyo")).toMatchObject({ starts: "2026-11-24T10:00:00+09:00[Asia/Tokyo]", zoneBasis: "assumed" });
  });

  test("is the calendar's where that names a zone", async () => {
    const content = calendarOf(floating, { calendar: ["X-WR-TIMEZONE:America/New_York"] });
    expect(await meetingIn(content, "Asia/Tokyo")).toMatchObject({ starts: "2026-11-24T10:00:00-05:00[America/New_York]", zoneBasis: "named" });
  });
});

describe("when it ends", () => {
  test.each<[string, readonly string[], string, string]>([
    ["by DTEND", ["DTSTART:20261124T100000Z", "DTEND:20261124T104500Z"], "2026-11-24T10:45:00+00:00[UTC]", "stated"],
    ["by DTEND in another zone", ["DTSTART;TZID=Europe/Berlin:20261124T100000", "DTEND;TZID=America/New_York:20261124T050000"], "2026-11-24T11:00:00+01:00[Europe/Berlin]", "stated"],
    ["by its length", ["DTSTART:20261124T100000Z", "DURATION:PT1H30M"], "2026-11-24T11:30:00+00:00[UTC]", "stated"],
    ["by its length over a clock change", ["DTSTART;TZID=Europe/Berlin:20270328T013000", "DURATION:PT1H"], "2027-03-28T03:30:00+02:00[Europe/Berlin]", "stated"],
    ["over a clock change by its wall clock", ["DTSTART;TZID=America/New_York:20261101T003000", "DTEND;TZID=America/New_York:20261101T023000"], "2026-11-01T02:30:00-05:00[America/New_York]", "stated"],
    ["after an hour where nothing says it", ["DTSTART:20261124T100000Z"], "2026-11-24T11:00:00+00:00[UTC]", "assumed"],
    ["after an hour where it would end before it begins", ["DTSTART:20261124T100000Z", "DTEND:20261124T100000Z"], "2026-11-24T11:00:00+00:00[UTC]", "assumed"],
  ])("is told %s", async (_, lines, ends, endsBasis) => {
    expect(await meetingIn(calendarOf(lines))).toMatchObject({ ends, endsBasis, wholeDay: false });
  });

  test("a whole day has no hours", async () => {
    expect(await meetingIn(calendarOf(["DTSTART;VALUE=DATE:20261124"]))).toMatchObject({
      wholeDay: true,
      starts: "2026-11-24T00:00:00+00:00[Europe/London]",
      ends: "2026-11-25T00:00:00+00:00[Europe/London]",
    });
  });
});

/** A meeting every so often, from six days before clocks change. */
const series = (...lines: string[]) => meetingIn(calendarOf(["DTSTART;TZID=America/New_York:20261026T090000", "DTEND;TZID=America/New_York:20261026T093000", ...lines]));

describe("a series", () => {
  test("is counted by the wall clock, over a clock change", async () => {
    expect(await series("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=America/New_York:20261102T090000")).toMatchObject({ furtherOccurrences: 1 });
  });

  test("begins with the first meeting that is not excepted", async () => {
    expect(await series("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=America/New_York:20261026T090000")).toMatchObject({
      starts: "2026-11-02T09:00:00-05:00[America/New_York]",
      ends: "2026-11-02T09:30:00-05:00[America/New_York]",
      furtherOccurrences: 1,
    });
  });

  test("is called off for one meeting by its RECURRENCE-ID alone", async () => {
    const content = calendarOf(["RECURRENCE-ID;TZID=America/New_York:20261102T090000"], { method: "CANCEL" }).replace(/DTSTART.*\r\nDTEND.*\r\n/, "");
    expect(await meetingIn(content)).toMatchObject({ starts: "2026-11-02T09:00:00-05:00[America/New_York]", recurrenceId: "2026-11-02T14:00:00Z", cancelled: true });
  });

  test("counts what is added", async () => {
    expect(await series("RDATE;TZID=America/New_York:20261027T090000,20261028T090000,20261027T090000")).toMatchObject({ furtherOccurrences: 2 });
  });
});
