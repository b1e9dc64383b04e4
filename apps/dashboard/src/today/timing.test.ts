import { describe, expect, it } from "vitest";
import { aWindow } from "../testing/builders.ts";
import { changeTiming, openTiming } from "./timing.ts";

const zone = "Europe/London";
const now = Date.parse("2026-11-24T09:12:00Z");

describe("the time of a row", () => {
  it.each([
    [
      "late: since when, and what it was",
      "late",
      aWindow("2026-11-20T16:00:00Z", "2026-11-23T15:00:00Z", "2026-11-24T17:00:00Z"),
      { tone: "late", main: "18 h late", rest: "was Mon 23 Nov, 15:00" },
    ],
    [
      "due and open: until when, and what is left",
      "due",
      aWindow("2026-11-24T08:00:00Z", "2026-11-24T14:00:00Z"),
      { tone: "plain", main: "by 14:00", rest: "4 h 48 m left" },
    ],
    [
      "closing within three hours is marked",
      "due",
      aWindow("2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z"),
      { tone: "due", main: "by 12:00", rest: "2 h 48 m left" },
    ],
    [
      "due until another day",
      "due",
      aWindow("2026-11-24T08:00:00Z", "2026-11-25T17:00:00Z"),
      { tone: "plain", main: "by tomorrow", rest: "17:00, 31 h left" },
    ],
    [
      "opens later today",
      "planned",
      aWindow("2026-11-24T14:00:00Z", "2026-11-24T16:00:00Z"),
      { tone: "plain", main: "14:00 – 16:00", rest: "opens in 4 h 48 m" },
    ],
    [
      "opens another day",
      "planned",
      aWindow("2026-11-25T09:00:00Z", "2026-11-25T17:00:00Z"),
      { tone: "plain", main: "tomorrow", rest: "09:00 – 17:00" },
    ],
    [
      "opens another day for several days",
      "planned",
      aWindow("2026-12-04T09:00:00Z", "2026-12-07T17:00:00Z"),
      { tone: "plain", main: "Fri 4 Dec", rest: "from 09:00" },
    ],
    [
      "turns late by the clock before the server says so",
      "due",
      aWindow("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z"),
      { tone: "late", main: "12 m late", rest: "was Tue 24 Nov, 09:00" },
    ],
    [
      "is past its close",
      "due",
      aWindow("2026-11-20T08:00:00Z", "2026-11-23T09:00:00Z", "2026-11-23T17:00:00Z"),
      { tone: "plain", main: "Window has shut", rest: "was Mon 23 Nov, 09:00" },
    ],
  ])("%s", (_, status, window, expected) => {
    expect(openTiming(status, window, now, zone)).toEqual(expected);
  });
});

describe("the time of a change", () => {
  const [before, after] = [
    aWindow("2026-11-26T09:00:00Z", "2026-11-26T17:00:00Z"),
    aWindow("2026-11-30T09:00:00Z", "2026-11-30T17:00:00Z"),
  ];
  it.each([
    ["moved", { kind: "moved", before } as const, "Mon 30 Nov", "was Thu 26 Nov"],
    ["added", { kind: "added", before: null } as const, "Mon 30 Nov", "new step"],
    ["dropped", { kind: "dropped", before } as const, "Stopped", "was Thu 26 Nov"],
    [
      "moved within its day",
      { kind: "moved", before: aWindow("2026-11-30T12:00:00Z", "2026-11-30T17:00:00Z") } as const,
      "Mon 30 Nov, 10:00",
      "was 13:00",
    ],
  ])("%s", (_, change, main, rest) => {
    expect(changeTiming(change, after, zone)).toEqual({ tone: "moved", main, rest });
  });
});
