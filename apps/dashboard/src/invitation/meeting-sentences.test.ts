import { describe, expect, it } from "vitest";
import { aMeeting, aProposal } from "../testing/builders.ts";
import { meetingLine, meetingWhen, movedFrom, zoneSentence } from "./meeting-sentences.ts";

const tokyo = { starts: "2026-12-02T08:00:00+09:00[Asia/Tokyo]", ends: "2026-12-02T09:00:00+09:00[Asia/Tokyo]", timeZone: "Asia/Tokyo" };
const known = {
  applicationId: "app-1",
  client: "Maya Okafor",
  employer: "Northwind",
  role: "Designer",
  interview: "int-1",
  starts: "2026-11-30T15:00:00Z",
};

describe("when a meeting is", () => {
  it.each([
    ["Europe/London", {}, "Tuesday 1 December", "15:00 – 16:00", "your time (London), 10:00 – 11:00 in New York"],
    ["America/New_York", {}, "Tuesday 1 December", "10:00 – 11:00", "your time (New York)"],
    ["America/Toronto", {}, "Tuesday 1 December", "10:00 – 11:00", "your time (Toronto), the same in New York"],
    ["Europe/London", tokyo, "Tuesday 1 December", "23:00 – 00:00", "your time (London), Wed 2 Dec, 08:00 – 09:00 in Tokyo"],
  ])("reads in %s: %j", (reader, part, date, hours, zones) => {
    expect(meetingWhen(aMeeting(part), reader, "Asia/Kolkata")).toEqual({ date, hours, zones });
  });

  it.each([
    ["America/New_York", "your time (London), 10:00 – 11:00 in New York"],
    [null, "your time (London)"],
  ])("that was written in UTC reads on the employer's clocks: %s", (employer, zones) => {
    const utc = { starts: "2026-12-01T15:00:00+00:00[UTC]", ends: "2026-12-01T16:00:00+00:00[UTC]", timeZone: "UTC", zoneBasis: "utc" } as const;
    expect(meetingWhen(aMeeting(utc), "Europe/London", employer).zones).toBe(zones);
  });

  it("is a day without hours where none are given, on the calendar it was written on", () => {
    const day = { wholeDay: true, starts: "2026-12-01T00:00:00-05:00[America/New_York]", ends: "2026-12-02T00:00:00-05:00[America/New_York]" };
    expect(meetingWhen(aMeeting(day), "Asia/Tokyo", null)).toEqual({ date: "Tuesday 1 December", hours: "no hours given", zones: null });
  });
});

describe("a move", () => {
  it.each([
    ["2026-11-30T15:00:00Z", "Mon 30 Nov, 15:00"],
    ["2026-12-01T13:30:00Z", "13:30"],
    ["2026-12-01T15:00:00Z", null],
  ])("from %s says: %s", (starts, said) => {
    expect(movedFrom(aProposal({ effect: "reschedule", known: { ...known, starts } }), "Europe/London")).toBe(said);
  });

  it("is nothing where another thing happens", () => {
    expect(movedFrom(aProposal({ effect: "cancel", known }), "Europe/London")).toBeNull();
  });
});

describe("the zone of a meeting", () => {
  it.each([
    ["named", null],
    ["utc", null],
    ["assumed", null],
    ["windows-name", "It names its zone as Windows does; that is New York."],
    ["described", "It describes its zone instead of naming it; New York keeps the same clocks."],
  ] as const)("that is %s says: %s", (zoneBasis, said) => {
    expect(zoneSentence(aMeeting({ zoneBasis }))).toBe(said);
  });
});

describe("one of several meetings", () => {
  it.each([
    [{}, "Tue 1 Dec, 15:00. Interview: Designer"],
    [{ summary: null }, "Tue 1 Dec, 15:00. Untitled"],
    [{ wholeDay: true }, "Tue 1 Dec. Interview: Designer"],
  ])("reads %j", (part, line) => {
    expect(meetingLine(aMeeting(part), "Europe/London")).toBe(line);
  });
});
