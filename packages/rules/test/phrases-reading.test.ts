import type { BusinessCalendar } from "@tact/facts";
import { expect, it } from "vitest";
import { readPhrase } from "../src/index.ts";

const calendar: BusinessCalendar = { weekend: ["saturday", "sunday"], holidays: ["2026-12-25"], closed: [], from: "2026-01-01", through: "2026-12-31" };
const read = (phrase: string, said = "2026-10-14") => readPhrase({ phrase, said, calendar });

it("says what each layer took, in the words of the phrase", () => {
  expect(read("HR said probably by noon ET, early next Week, at the latest")).toEqual({
    kind: "range",
    from: "2026-10-19",
    to: "2026-10-20",
    precision: "vague",
    readings: [{ from: "2026-10-19", to: "2026-10-20", words: "Mon 19 Oct 2026 to Tue 20 Oct 2026" }],
    clock: { words: "noon ET", at: "12:00", zone: "et" },
    residue: [],
    because: [
      { layer: "speech", words: "HR said", means: "a promise" },
      { layer: "hedge", words: "probably", means: "roughly" },
      { layer: "relation", words: "by", means: "by" },
      { layer: "clock", words: "noon ET", means: "time of day" },
      { layer: "part", words: "early", means: "early" },
      { layer: "anchor", words: "next Week", means: "week" },
      { layer: "limit", words: "at the latest", means: "nothing" },
    ],
  });
});

it("says what joins two days, and what each of them is", () => {
  expect(read("Thursday or Friday by noon")).toMatchObject({
    from: "2026-10-15",
    to: "2026-10-16",
    clock: { words: "by noon", at: "12:00" },
    because: [
      { layer: "anchor", words: "Thursday", means: "stretch" },
      { layer: "joint", words: "or", means: "or" },
      { layer: "anchor", words: "Friday", means: "stretch" },
      { layer: "clock", words: "by noon", means: "time of day" },
    ],
  });
});

it("lists every reading of an ambiguous phrase, and takes the latest", () => {
  expect(read("5/11")).toMatchObject({
    kind: "ambiguous",
    from: "2027-05-11",
    to: "2027-05-11",
    precision: "vague",
    readings: [
      { from: "2026-11-05", to: "2026-11-05", words: "day first: Thu 5 Nov 2026" },
      { from: "2027-05-11", to: "2027-05-11", words: "month first: Tue 11 May 2027" },
    ],
    clock: null,
  });
});

it("names the words that it did not understand, as they stand in the phrase", () => {
  expect(read("Two weeks from the Start Date")).toMatchObject({ kind: "not-understood", from: null, to: null, residue: ["from", "the", "Start", "Date"], readings: [], because: [] });
  expect(read("we decided last Friday").residue).toEqual(["last", "Friday"]);
  expect(read("").residue).toEqual([]);
});

it("promises no day where only a beginning was said", () => {
  expect(read("not before Monday")).toMatchObject({
    kind: "not-before",
    from: "2026-10-19",
    to: null,
    precision: null,
    readings: [{ from: "2026-10-19", to: null, words: "not before Mon 19 Oct 2026" }],
  });
  expect(read("soon")).toMatchObject({ kind: "no-day", from: null, to: null, readings: [], residue: [] });
});

it("says so where the calendar ends before the day", () => {
  expect(read("end of next month", "2026-12-14")).toMatchObject({ kind: "calendar-out-of-range", from: null, to: null, readings: [], residue: [] });
  expect(read("in five business days", "2026-12-30").kind).toBe("calendar-out-of-range");
  // A day that no business day is needed for is known all the same.
  expect(read("10 January", "2026-12-14")).toMatchObject({ kind: "range", to: "2027-01-10" });
});

it.each([
  ["exact", "Friday"],
  ["range", "next week"],
  ["vague", "about Friday"],
  ["vague", "in a few days"],
  ["vague", "Friday, hopefully"],
  ["vague", "5/11"],
])("is %s where they say “%s”", (precision, phrase) => {
  expect(read(phrase).precision).toBe(precision);
});

it.each([
  ["17:00", "5pm Friday"],
  ["17:30", "Friday, 5.30 p.m."],
  ["09:30", "Friday at 9:30"],
  ["17:00", "Friday at 5"],
  ["24:00", "Friday midnight"],
  [null, "close of business Friday"],
])("reads the time of day %s in “%s”", (at, phrase) => {
  expect(read(phrase).clock?.at).toBe(at);
});
