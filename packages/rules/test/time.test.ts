import type { BusinessCalendar } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessDays } from "../src/time/business-calendar.ts";
import { addMonths, civilDate, dayOf, formatDay, parseDay, weekdayOf } from "../src/time/day.ts";
import { parseClock, parseDuration } from "../src/time/duration.ts";
import { parseInstant } from "../src/time/instant.ts";
import { zoneClock } from "../src/time/zone-clock.ts";
import { runs } from "./arbitrary-requests.ts";
import { zoneTables } from "./zone-tables.ts";

const clockOf = (zone: string) => {
  const table = zoneTables(zone)[zone];
  if (table === undefined) throw new Error(zone);
  return zoneClock(table);
};

describe("days", () => {
  it("counts like the Gregorian calendar, forwards and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        if (iso.length === 10) {
          expect(formatDay(day)).toBe(iso);
          expect(parseDay(iso)).toBe(day);
        }
        expect(dayOf(civilDate(day))).toBe(day);
        expect((weekdayOf(day) + 1) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-10-31", 2, "2026-12-31"],
    ["2026-11-30", 1, "2026-12-30"],
    ["2026-12-31", 12, "2027-12-31"],
    ["2026-03-31", 11, "2027-02-28"],
  ])("clamps %s plus %i months to %s", (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from), months))).toBe(to);
  });
});

describe("instants", () => {
  it.each([
    "2026-11-23T10:00:00-05:00",
    "2026-11-23T10:00:00Z",
    "2026-11-23T10:00Z",
    "2026-11-23T10:00:00.5+05:30",
    "2026-11-23T10:00:00.123Z",
    "2026-11-23T23:59:59.999999-09:30",
    "2024-02-29T00:00:00+14:00",
    "1969-12-31T23:59:59Z",
  ])("reads %s", (text) => {
    expect(parseInstant(text)).toBe(Date.parse(text));
  });
});

describe("a zone's clock", () => {
  const newYork = clockOf("America/New_York");
  it.each([
    ["an ordinary hour", "America/New_York", "2026-11-23", 9 * 60, "2026-11-23T09:00:00-05:00[America/New_York]"],
    ["an hour that the clock skips, as the first that exists", "America/New_York", "2026-03-08", 2 * 60 + 30, "2026-03-08T03:00:00-04:00[America/New_York]"],
    ["an hour that comes twice, as the first", "America/New_York", "2026-11-01", 90, "2026-11-01T01:30:00-04:00[America/New_York]"],
    ["the last hour of a day that comes twice", "America/Santiago", "2027-04-03", 23 * 60 + 59, "2027-04-03T23:59:00-03:00[America/Santiago]"],
    ["a midnight that the clock skips", "America/Santiago", "2026-09-06", 0, "2026-09-06T01:00:00-03:00[America/Santiago]"],
    ["half an hour's offset", "Asia/Kolkata", "2026-11-03", 9 * 60, "2026-11-03T09:00:00+05:30[Asia/Kolkata]"],
    ["half an hour's clock change", "Australia/Lord_Howe", "2026-10-04", 2 * 60 + 10, "2026-10-04T02:30:00+11:00[Australia/Lord_Howe]"],
    ["a day that was left out", "Pacific/Apia", "2011-12-30", 9 * 60, "2011-12-31T00:00:00+14:00[Pacific/Apia]"],
  ])("shows %s", (_what, zone, day, minute, expected) => {
    const clock = clockOf(zone);
    expect(clock.format(clock.at(parseDay(day), minute))).toBe(expected);
  });

  it("reads back every wall time that it gives, in every zone", () => {
    const zones = ["America/New_York", "Europe/Berlin", "America/Santiago", "Pacific/Auckland", "Asia/Tehran", "Australia/Lord_Howe", "Africa/Casablanca"];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: parseDay("2001-01-01"), max: parseDay("2040-01-01") }), fc.integer({ min: 0, max: 1439 }), (zone, day, minute) => {
        const clock = clockOf(zone);
        const instant = clock.at(day, minute);
        const shown = clock.dayAt(instant) * 1440 + clock.minuteAt(instant);
        expect(shown).toBeGreaterThanOrEqual(day * 1440 + minute);
        expect(shown).toBeLessThanOrEqual(day * 1440 + minute + 60);
        // Nothing earlier shows this time or a later one of the same day.
        if (shown === day * 1440 + minute) expect(clock.at(day, minute)).toBe(instant);
      }),
      { numRuns: runs },
    );
  });

  it("knows no time beyond its table", () => {
    expect(newYork.dayAt(parseInstant("1999-06-01T00:00:00Z"))).toBeNaN();
    expect(newYork.at(parseDay("2050-01-01"), 0)).toBeNaN();
  });
});

describe("business days", () => {
  const data: BusinessCalendar = {
    weekend: ["saturday", "sunday"],
    holidays: ["2026-11-26"],
    closed: [{ from: "2026-12-24", to: "2026-12-31", label: "shutdown" }, { from: "2026-12-20", to: "2026-12-25" }],
    from: "2026-01-01",
    through: "2026-12-31",
  };
  const days = businessDays(data);
  const day = parseDay;
  it("leaps over weekends, holidays and closures", () => {
    expect(formatDay(days.after(day("2026-11-25"), 1))).toBe("2026-11-27");
    expect(formatDay(days.before(day("2026-11-27"), 1))).toBe("2026-11-25");
    expect(formatDay(days.land(day("2026-11-26")))).toBe("2026-11-27");
    expect(formatDay(days.landBack(day("2026-12-23")))).toBe("2026-12-18");
    expect(days.between(day("2026-11-24"), day("2026-11-30"))).toBe(3);
    expect(days.dayOff(day("2026-12-21"))).toEqual({ kind: "closed", label: null });
    expect(days.dayOff(day("2026-12-28"))).toEqual({ kind: "closed", label: "shutdown" });
    expect(days.dayOff(day("2026-11-28"))).toEqual({ kind: "weekend", weekday: 5 });
    expect(days.dayOff(day("2026-11-27"))).toBeNull();
  });

  it("answers nothing beyond its years", () => {
    expect(days.land(day("2026-12-28"))).toBeNaN();
    expect(days.after(day("2026-12-18"), 1)).toBeNaN();
    expect(days.before(day("2026-01-01"), 1)).toBeNaN();
    expect(days.after(Number.NaN, 1)).toBeNaN();
    expect(days.after(day("2026-12-18"), 0)).toBe(day("2026-12-18"));
  });

  it("leaves a closure of a thousand years in one step", () => {
    const long = businessDays({ ...data, closed: [{ from: "2026-12-01", to: "2999-12-31" }], through: "3000-12-31" });
    expect(formatDay(long.after(day("2026-11-30"), 1))).toBe("3000-01-01");
  });

  it.each([
    [["saturday", "sunday"], "2026-10-12"],
    [["friday", "saturday"], "2026-10-11"],
    [["sunday"], "2026-10-12"],
    [[], "2026-10-12"],
  ] as const)("starts the week after the weekend of %j", (weekend, expected) => {
    expect(formatDay(businessDays({ ...data, weekend: [...weekend] }).weekStart(day("2026-10-14")))).toBe(expected);
  });
});

describe("durations and clock times", () => {
  it.each([["PT48H", 48], ["P2D", 48], ["P1W", 168], ["PT90M", 1.5], ["PT0S", 0], ["PT9S", 0.0025], ["PT36S", 0.01], ["P1DT2H", 26], ["P1W1DT1H30M", 193.5], ["PT12H", 12]])("reads %s as %d hours", (text, hours) => {
    expect(parseDuration(text)).toBe(hours * 3_600_000);
  });
  it.each(["", "P", "P1", "PT", "48H", "XT48H", "PT48", "P1DT", "PT-1H", "PTH", "P1Y", "P1H", "PT1D", "PTT1H", "PT1HT1M", "P1T1H", "PT1:H", "PT1/H", "P0", "PD"])("refuses “%s”", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
  it.each([["09:00", 540], ["00:00", 0], ["23:59", 1439], ["24:00", null], ["9:00", null], ["009:00", null], ["09:000", null], ["09:5", null], ["ab:cd", null], ["12:60", null], ["12:59", 779], ["-1:00", null], ["12:-1", null], ["12-00", null], [" 9:00", null], ["09: 5", null], [".5:00", null], ["09:.5", null], ["9.:00", null], ["+9:00", null], ["-0:00", null], ["1.:00", null], ["09:5.", null]])("reads %s as %s", (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });
});
