import { readFileSync } from "node:fs";
import type { BusinessCalendar } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reading, understand } from "../src/phrases/understand.ts";
import { businessDays } from "../src/time/business-calendar.ts";
import { formatDay, parseDay } from "../src/time/day.ts";
import { runs } from "./arbitrary-requests.ts";

interface Beyond {
  saidAt: string;
  calendar: Omit<BusinessCalendar, "closed">;
  phrases: { phrase: string; to: string | null; from?: string; ambiguous?: boolean }[];
}
const beyond = JSON.parse(readFileSync(new URL("../scenarios/phrases-beyond.json", import.meta.url), "utf8")) as Beyond;

const calendar: BusinessCalendar = {
  weekend: ["saturday", "sunday"],
  holidays: [{ date: "2026-11-26", name: "Thanksgiving Day" }, "2026-12-25"],
  closed: [],
  from: "2026-01-01",
  through: "2028-12-31",
};
const days = businessDays(calendar);

/** `from…to`, one day where they are the same, or what kind of answer it is. */
function written(reading: Reading): string {
  switch (reading.kind) {
    case "range":
      return reading.from === reading.to ? formatDay(reading.to) : `${formatDay(reading.from)}…${formatDay(reading.to)}`;
    case "ambiguous":
      return `${formatDay(reading.earlier)} or ${formatDay(reading.later)}`;
    case "not-before":
      return `not before ${formatDay(reading.from)}`;
    default:
      return reading.kind;
  }
}
const read = (phrase: string, on: string) => written(understand(phrase, { on: parseDay(on), days }).reading);

/** The contract's table, said on Wed 14 October 2026. */
const table: readonly (readonly [phrase: string, means: string])[] = [
  ["today", "2026-10-14"],
  ["tonight", "2026-10-14"],
  ["by end of day", "2026-10-14"],
  ["EOD", "2026-10-14"],
  ["COB", "2026-10-14"],
  ["close of business", "2026-10-14"],
  ["tomorrow", "2026-10-15"],
  ["the day after tomorrow", "2026-10-16"],
  ["by the end of the week", "2026-10-16"],
  ["before the end of the week", "2026-10-16"],
  ["end of this week", "2026-10-16"],
  ["EOW", "2026-10-16"],
  ["this week", "2026-10-14…2026-10-16"],
  ["later this week", "2026-10-14…2026-10-16"],
  ["next week", "2026-10-19…2026-10-23"],
  ["early next week", "2026-10-19…2026-10-20"],
  ["mid next week", "2026-10-20…2026-10-22"],
  ["late next week", "2026-10-22…2026-10-23"],
  ["by the end of next week", "2026-10-23"],
  ["Friday", "2026-10-16"],
  ["by Wednesday", "2026-10-21"],
  ["on Monday", "2026-10-19"],
  ["next Friday", "2026-10-23"],
  ["next Wednesday", "2026-10-21"],
  ["this Friday", "2026-10-16"],
  ["this Wednesday", "2026-10-14"],
  ["this Tuesday", "2026-10-20"],
  ["in 10 days", "2026-10-24"],
  ["in about ten days", "2026-10-24"],
  ["in a couple of days", "2026-10-16"],
  ["in a few days", "2026-10-17"],
  ["within 10 days", "2026-10-14…2026-10-24"],
  ["within 5 business days", "2026-10-14…2026-10-21"],
  ["in 5 working days", "2026-10-14…2026-10-21"],
  ["in a week", "2026-10-21"],
  ["in two weeks", "2026-10-28"],
  ["a couple of weeks", "2026-10-28"],
  ["in a few weeks", "2026-11-04"],
  ["a fortnight", "2026-10-28"],
  ["in 2 to 3 weeks", "2026-10-28…2026-11-04"],
  ["2–3 weeks", "2026-10-28…2026-11-04"],
  ["in a month", "2026-11-14"],
  ["end of the month", "2026-10-30"],
  ["EOM", "2026-10-30"],
  ["this month", "2026-10-30"],
  ["end of next month", "2026-11-30"],
  ["next month", "2026-11-30"],
  ["in December", "2026-12-31"],
  ["end of November", "2026-11-30"],
  ["early next month", "2026-11-01…2026-11-10"],
  ["beginning of December", "2026-12-01…2026-12-10"],
  ["mid November", "2026-11-11…2026-11-20"],
  ["late November", "2026-11-21…2026-11-30"],
  ["by the 21st", "2026-10-21"],
  ["the 5th", "2026-11-05"],
  ["the 31st", "2026-10-31"],
  ["2026-12-03", "2026-12-03"],
  ["December 3", "2026-12-03"],
  ["3 Dec", "2026-12-03"],
  ["3 Dec 2027", "2027-12-03"],
  ["October 13", "2027-10-13"],
  ["October 14", "2026-10-14"],
  ["29 February", "2028-02-29"],
  ["soon", "no-day"],
  ["shortly", "no-day"],
  ["we will be in touch", "no-day"],
  ["in due course", "no-day"],
  ["as soon as possible", "no-day"],
  ["when the stars align", "not-understood"],
];

describe("the table", () => {
  // Wed 14 October 2026, unless said otherwise.
  it.each(table)("reads “%s” as %s", (phrase, expected) => {
    expect(read(phrase, "2026-10-14")).toBe(expected);
  });

  it.each([
    ["end of the week", "2026-10-16", "2026-10-16"],
    ["end of the week", "2026-10-17", "2026-10-23"],
    ["end of the week", "2026-11-25", "2026-11-27"],
    ["end of the month", "2026-10-31", "2026-11-30"],
    ["in a month", "2027-01-31", "2027-02-28"],
    ["late next week", "2026-12-14", "2026-12-24"],
    ["Friday", "2026-10-16", "2026-10-23"],
    ["in December", "2026-12-10", "2026-12-31"],
    ["in October", "2026-11-02", "2027-10-29"],
  ])("reads “%s” said on %s as %s", (phrase, on, expected) => {
    expect(read(phrase, on)).toBe(expected);
  });
});

const isWhole = (phrase: string) => phrase.startsWith("we ") || phrase.startsWith("when ");
const takesArticle = (phrase: string) => !/^(by|before|on|in|within|as|later|the|soon|shortly)\b/.test(phrase);

describe("fillers", () => {
  const fillers = ["by #", "on #", "the #", "about #", "around #", "probably #", "# at the latest", "by about #", "probably by #", "by # at the latest", "on or about #"];
  it.each(fillers)("are ignored in “%s”", (filler) => {
    for (const [phrase, means] of table) {
      if (isWhole(phrase) || (filler === "the #" && !takesArticle(phrase))) continue;
      expect(read(filler.replace("#", phrase), "2026-10-14"), filler.replace("#", phrase)).toBe(means);
    }
  });
});

describe("beyond the table", () => {
  const beyondDays = businessDays({ ...beyond.calendar, closed: [] });
  it.each(beyond.phrases)("reads “$phrase”", ({ phrase, to, from, ambiguous }) => {
    const reading = understand(phrase, { on: parseDay(beyond.saidAt.slice(0, 10)), days: beyondDays }).reading;
    const latest = reading.kind === "range" ? reading.to : reading.kind === "ambiguous" ? reading.later : null;
    expect(latest === null ? null : formatDay(latest)).toBe(to);
    expect(reading.kind === "ambiguous").toBe(ambiguous === true);
    if (from !== undefined) expect(written(reading)).toBe(`not before ${from}`);
  });

  it("knows the employer's own holidays by name", () => {
    expect(read("before Thanksgiving Day", "2026-11-02")).toBe("2026-11-25");
  });
});

describe("all or nothing", () => {
  it.each(["not Friday", "Friday unless Thursday", "a week and a bit", "5", "by", "the", "Friday the board meets", "next", "in", "31 February", "13/13"])(
    "takes no fragment of “%s” for the whole",
    (phrase) => {
      expect(["not-understood", "no-day"]).toContain(read(phrase, "2026-10-14"));
    },
  );

  it("reads all of “two weeks from Monday”", () => {
    expect(read("two weeks from Monday", "2026-10-14")).toBe("2026-11-02");
  });

  it("answers whatever is said, without a day before the one on which it was said", () => {
    const word = fc.constantFrom("by", "the", "end", "of", "next", "this", "week", "month", "friday", "monday", "in", "within", "2", "two", "3", "days", "weeks", "early", "mid", "late", "december", "21st", "-", "/", "and", "or", "to", "from", "before", "after", "business", "a", "few", "couple", "eod", "easter");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), fc.integer({ min: 0, max: 400 }), (words, offset) => {
        const on = parseDay("2026-02-01") + offset;
        const reading = understand(words.join(" "), { on, days }).reading;
        if (reading.kind === "range") expect(reading.from).toBeLessThanOrEqual(reading.to);
        if (reading.kind === "ambiguous") expect(reading.earlier).toBeLessThan(reading.later);
      }),
      { numRuns: runs * 4 },
    );
  });
});
