import { describe, expect, it } from "vitest";
import { clocksChange, duration, longDate, placeOf, relativeDate, shortDate, span, zoneDistance } from "./format.ts";

const at = (text: string) => Date.parse(text);
const minutes = (n: number) => n * 60_000;

describe("dates", () => {
  it("say the weekday and the month", () => {
    expect(longDate("2026-11-24")).toBe("Tuesday 24 November");
    expect(shortDate("2026-12-03")).toBe("Thu 3 Dec");
  });

  it("add the year where it is another", () => {
    expect(shortDate("2027-01-04", 2026)).toBe("Mon 4 Jan 2027");
    expect(shortDate("2026-12-31", 2026)).toBe("Thu 31 Dec");
  });

  it.each([
    ["2026-11-24", "today"],
    ["2026-11-25", "tomorrow"],
    ["2026-11-23", "yesterday"],
    ["2026-11-27", "Fri 27 Nov"],
  ])("are said from today: %s", (date, words) => {
    expect(relativeDate(date, "2026-11-24")).toBe(words);
  });
});

describe("durations", () => {
  it.each([
    [0, "1 m"],
    [48, "48 m"],
    [288, "4 h 48 m"],
    [300, "5 h"],
    [11 * 60 + 59, "11 h 59 m"],
    [18 * 60 + 12, "18 h"],
    [47 * 60 + 59, "47 h"],
    [48 * 60, "2 days"],
    [9 * 24 * 60, "9 days"],
  ])("of %i minutes", (n, words) => {
    expect(duration(minutes(n))).toBe(words);
  });
});

describe("spans", () => {
  it("leave out the date within one day, and over midnight into the small hours", () => {
    expect(span(at("2026-11-24T14:00:00Z"), at("2026-11-24T16:00:00Z"), "Europe/London")).toBe("14:00 – 16:00");
    expect(span(at("2026-11-24T17:00:00Z"), at("2026-11-25T00:30:00Z"), "Europe/London")).toBe("17:00 – 00:30");
  });

  it("name both days where they differ", () => {
    expect(span(at("2026-11-24T09:00:00Z"), at("2026-11-25T17:00:00Z"), "Europe/London")).toBe(
      "Tue 24 Nov, 09:00 – Wed 25 Nov, 17:00",
    );
  });
});

describe("other zones", () => {
  it.each([
    ["Europe/Dublin", "same time"],
    ["America/Los_Angeles", "8 h behind you"],
    ["Asia/Kolkata", "5 h 30 m ahead of you"],
  ])("%s is felt from London", (zone, words) => {
    expect(zoneDistance(zone, "Europe/London", at("2026-11-24T12:00:00Z"))).toBe(words);
  });

  it("have the names of places", () => {
    expect(placeOf("America/New_York")).toBe("New York");
    expect(placeOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(placeOf("UTC")).toBe("UTC");
  });

  it("tell whether the clocks change in between", () => {
    expect(clocksChange("Europe/London", "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z")).toBe(true);
    expect(clocksChange("Europe/London", "2026-11-24T12:00:00Z", "2026-11-26T12:00:00Z")).toBe(false);
  });
});
