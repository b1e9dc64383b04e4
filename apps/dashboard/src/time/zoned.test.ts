import { describe, expect, it } from "vitest";
import { addDays, daysBetween, epoch, instantOf, offsetMinutes, wallClock } from "./zoned.ts";

const iso = (at: number) => new Date(at).toISOString();

describe("epoch", () => {
  it.each([
    ["2026-11-23T09:00:00-05:00[America/New_York]", "2026-11-23T14:00:00.000Z"],
    ["2026-11-23T14:00:00Z", "2026-11-23T14:00:00.000Z"],
  ])("reads %s", (text, instant) => {
    expect(iso(epoch(text))).toBe(instant);
  });
});

describe("wallClock", () => {
  it.each([
    ["Europe/London", "2026-11-24", 9, 12, 1],
    ["America/Los_Angeles", "2026-11-24", 1, 12, 1],
    ["Asia/Kolkata", "2026-11-24", 14, 42, 1],
    ["Pacific/Auckland", "2026-11-24", 22, 12, 1],
  ])("shows the clocks of %s", (zone, date, hour, minute, weekday) => {
    expect(wallClock(Date.parse("2026-11-24T09:12:00Z"), zone)).toMatchObject({ date, hour, minute, weekday });
  });

  it("shows midnight as hour 0 of the new day", () => {
    expect(wallClock(Date.parse("2026-11-24T00:00:00Z"), "Europe/London")).toMatchObject({ date: "2026-11-24", hour: 0 });
  });
});

describe("instantOf", () => {
  it.each([
    ["an ordinary time", "2026-11-24", "09:00", "America/New_York", "2026-11-24T14:00:00.000Z"],
    ["east of UTC", "2026-11-24", "09:00", "Asia/Kolkata", "2026-11-24T03:30:00.000Z"],
    ["a time that does not exist, moved to the first that does", "2026-03-08", "02:30", "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["the first of a time that occurs twice", "2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["the day after a change", "2026-03-29", "12:00", "Europe/London", "2026-03-29T11:00:00.000Z"],
    ["half-hour changes", "2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00.000Z"],
  ])("reads %s", (_, date, time, zone, instant) => {
    expect(iso(instantOf(date, time, zone))).toBe(instant);
  });

  it("is the inverse of the wall clock away from changes", () => {
    for (const zone of ["Europe/London", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"]) {
      const at = instantOf("2026-07-15", "17:45", zone);
      expect(wallClock(at, zone)).toMatchObject({ date: "2026-07-15", hour: 17, minute: 45 });
    }
  });
});

describe("plain dates", () => {
  it("count over months and leap days", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(daysBetween("2026-12-30", "2027-01-02")).toBe(3);
  });

  it("know the offset east of UTC in minutes", () => {
    expect(offsetMinutes(Date.parse("2026-07-01T00:00:00Z"), "America/New_York")).toBe(-240);
    expect(offsetMinutes(Date.parse("2026-12-01T00:00:00Z"), "America/St_Johns")).toBe(-210);
  });
});
