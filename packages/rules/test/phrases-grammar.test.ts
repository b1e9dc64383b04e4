import type { BusinessCalendar, Weekday } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameTimes, sides, spanBases, weeksAround } from "../src/phrases/anchors.ts";
import { clockPrepositions, clocks, zoneNames } from "../src/phrases/clocks.ts";
import { relativeDays, weekdayTails, whichWeekday } from "../src/phrases/days.ts";
import { wellKnown } from "../src/phrases/holidays.ts";
import type { Said } from "../src/phrases/meaning.ts";
import { months, weekdays } from "../src/phrases/names.ts";
import { counts, ordinalWords } from "../src/phrases/numbers.ts";
import { ellipses } from "../src/phrases/operands.ts";
import { parts } from "../src/phrases/parts.ts";
import { ends, ofYear, quarters, relativeMonths, seasons, units, which } from "../src/phrases/periods.ts";
import { relations } from "../src/phrases/relations.ts";
import { measures, spanOpenings } from "../src/phrases/spans.ts";
import { hedges, noDay, speech, trailers } from "../src/phrases/speech.ts";
import { joints, understand, type Understood } from "../src/phrases/understand.ts";
import type { WordTable } from "../src/phrases/word-table.ts";
import { businessDays } from "../src/time/business-calendar.ts";
import { formatDay, parseDay } from "../src/time/day.ts";
import { runs } from "./arbitrary-requests.ts";

const numRuns = Math.max(runs, 10_000);
const textsOf = (table: WordTable<unknown>) => table.rows.map(({ words }) => words.join(" "));
const oneOf = (table: WordTable<unknown>) => fc.constantFrom(...textsOf(table));
const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: "", freq: 2 });
const spoken = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((texts) => texts.filter((text) => text !== "").join(" "));
const literal = (text: string) => fc.constant(text);

/** An anchor, and whether it shifts by whole weeks with the day on which it is said. */
interface Drawn {
  text: string;
  weekly: boolean;
}
const weekly = (text: fc.Arbitrary<string>) => text.map((value): Drawn => ({ text: value, weekly: true }));
const dated = (text: fc.Arbitrary<string>) => text.map((value): Drawn => ({ text: value, weekly: false }));

const number = fc.integer({ min: 1, max: 31 }).map(String);
const ordinal = fc.integer({ min: 1, max: 31 }).map((value) => `${value}${value % 10 === 1 && value !== 11 ? "st" : value % 10 === 2 && value !== 12 ? "nd" : value % 10 === 3 && value !== 13 ? "rd" : "th"}`);
const count = fc.oneof(oneOf(counts), fc.integer({ min: 2, max: 40 }).map(String));
const weeklyUnit = fc.constantFrom("days", "business days", "weeks", "wks", "hours", "working days");
const date = fc.oneof(
  spoken(oneOf(months), number),
  spoken(fc.oneof(number, ordinal), maybe(literal("of")), oneOf(months)),
  spoken(literal("the"), ordinal),
  spoken(literal("the"), ordinal, literal("of"), oneOf(relativeMonths)),
  spoken(fc.oneof(oneOf(ordinalWords), literal("last")), oneOf(weekdays), fc.constantFrom("of", "in"), oneOf(months)),
  fc.tuple(fc.constantFrom("/", ".", " / "), number, number).map(([sign, a, b]) => `${a}${sign}${b}`),
);
const simpleDay = fc.oneof(weekly(oneOf(relativeDays)), weekly(oneOf(weekdays)), weekly(spoken(oneOf(whichWeekday), oneOf(weekdays))), dated(date), dated(oneOf(wellKnown)));
const behind = (text: fc.Arbitrary<string>) => fc.tuple(text, simpleDay).map(([before, day]): Drawn => ({ text: `${before} ${day.text}`, weekly: day.weekly }));

const anchor: fc.Arbitrary<Drawn> = fc.oneof(
  simpleDay,
  weekly(spoken(oneOf(weekdays), oneOf(weekdayTails))),
  weekly(spoken(oneOf(which), fc.constantFrom("week", "weekend"))),
  weekly(fc.constantFrom("the week after next", "the weekend", "next week friday", "eow", "week end")),
  weekly(oneOf(sameTimes)),
  weekly(spoken(count, weeklyUnit)),
  weekly(spoken(oneOf(spanOpenings), count, weeklyUnit)),
  weekly(spoken(count, fc.constantFrom("to", "or", "-"), count, weeklyUnit)),
  weekly(fc.constantFrom("a week or two", "a day or two", "a week or so", "a fortnight")),
  behind(spoken(count, fc.constantFrom("days", "weeks"), oneOf(spanBases))),
  behind(oneOf(weeksAround)),
  behind(spoken(fc.oneof(literal("day"), literal("week"), oneOf(weekdays)), oneOf(sides))),
  dated(spoken(count, oneOf(measures))),
  dated(spoken(oneOf(which), oneOf(units))),
  dated(spoken(oneOf(months), maybe(oneOf(ofYear)))),
  dated(spoken(oneOf(quarters), maybe(oneOf(ofYear)))),
  dated(oneOf(ends)),
  dated(oneOf(seasons)),
);
const clock = fc.oneof(oneOf(clocks), spoken(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom("am", "pm"), maybe(oneOf(zoneNames))), fc.integer({ min: 0, max: 23 }).map((hour) => `${hour}:30`));
const promiseBefore = fc.constantFrom("we hope to decide", "you will hear from us", "they said", "the team expects to let you know", "we should have an answer");

/** Speech, hedge, relation, part, anchor, clock and limit: any of them may be missing but the anchor. */
const phrase: fc.Arbitrary<Drawn> = fc
  .tuple(
    fc.option(promiseBefore, { nil: "", freq: 6 }),
    fc.option(oneOf(hedges), { nil: "", freq: 6 }),
    fc.option(oneOf(relations), { nil: "", freq: 1 }),
    fc.option(oneOf(parts), { nil: "", freq: 4 }),
    anchor,
    fc.option(spoken(maybe(oneOf(clockPrepositions)), clock), { nil: "", freq: 5 }),
    fc.option(oneOf(trailers), { nil: "", freq: 5 }),
    fc.option(fc.tuple(oneOf(joints), anchor), { nil: null, freq: 5 }),
  )
  .map(([before, hedge, relation, part, { text, weekly: isWeekly }, time, limit, second]) => ({
    text: [before, hedge, relation, part, text, time, second?.[0] ?? "", second?.[1].text ?? "", limit].filter((piece) => piece !== "").join(" "),
    weekly: isWeekly && (second === null || second[1].weekly),
  }));

const weekends: Weekday[][] = [["saturday", "sunday"], ["friday", "saturday"], ["sunday"], []];
const first = parseDay("2026-02-01");
const dayOff = fc.integer({ min: -60, max: 500 });
const calendar = fc.record({ weekend: fc.constantFrom(...weekends), holidays: fc.array(dayOff, { maxLength: 12 }), closed: fc.array(fc.tuple(dayOff, fc.nat(12)), { maxLength: 2 }) });
const on = fc.integer({ min: 0, max: 400 });

/** The employer's calendar and the day, all of it so many weeks later. */
function saidAt({ weekend, holidays, closed }: { weekend: Weekday[]; holidays: number[]; closed: [number, number][] }, offset: number, weeksLater: number): Said {
  const at = (day: number) => formatDay(first + day + 7 * weeksLater);
  const data: BusinessCalendar = {
    weekend,
    holidays: holidays.map(at),
    closed: closed.map(([from, length]) => ({ from: at(from), to: at(from + length) })),
    from: at(-400),
    through: at(4000),
  };
  return { on: first + offset + 7 * weeksLater, days: businessDays(data) };
}
const shifted = ({ ways }: Understood, weeksLater: number) =>
  ways.map((way) => ("to" in way ? { from: way.from - 7 * weeksLater, to: way.to - 7 * weeksLater } : { notBefore: way.notBefore - 7 * weeksLater }));

function check(property: (drawn: Drawn, said: Said, understood: Understood) => void): void {
  fc.assert(
    fc.property(phrase, calendar, on, (drawn, data, offset) => {
      const said = saidAt(data, offset, 0);
      property(drawn, said, understand(drawn.text, said));
    }),
    { numRuns },
  );
}
const isUnderstood = ({ reading }: Understood) => reading.kind !== "not-understood";

describe("a phrase of the grammar", () => {
  it("is understood more often than not, however its layers are combined", () => {
    let understood = 0;
    check((_drawn, _said, read) => {
      if (isUnderstood(read)) understood += 1;
    });
    expect(understood).toBeGreaterThan(numRuns / 3);
  });

  it("promises no day before the one on which it was said, and none that ends before it begins", () => {
    check(({ text }, { on: day }, { ways }) => {
      for (const way of ways) {
        if (Number.isNaN("to" in way ? way.to : way.notBefore)) continue; // beyond the calendar
        if ("notBefore" in way) expect(way.notBefore, text).toBeGreaterThanOrEqual(day);
        else {
          expect(way.from, text).toBeGreaterThanOrEqual(day);
          expect(way.to, text).toBeGreaterThanOrEqual(way.from);
        }
      }
    });
  });

  it("shifts by whole weeks with the day on which it was said", () => {
    let compared = 0;
    fc.assert(
      fc.property(phrase, calendar, on, fc.integer({ min: 1, max: 60 }), (drawn, data, offset, weeksLater) => {
        if (!drawn.weekly) return;
        const before = understand(drawn.text, saidAt(data, offset, 0));
        const after = understand(drawn.text, saidAt(data, offset, weeksLater));
        if (isUnderstood(before)) compared += 1;
        expect(after.reading.kind, drawn.text).toBe(before.reading.kind);
        expect(shifted(after, weeksLater), drawn.text).toEqual(shifted(before, 0));
      }),
      { numRuns },
    );
    expect(compared).toBeGreaterThan(numRuns / 10);
  });

  it("is refused as soon as one word of it is not understood", () => {
    fc.assert(
      fc.property(phrase, calendar, on, fc.nat(), fc.constantFrom("zebra", "interview", "unless", "denied"), ({ text }, data, offset, place, word) => {
        const said = saidAt(data, offset, 0);
        const words = text.split(" ");
        const at = place % (words.length + 1);
        const read = understand([...words.slice(0, at), word, ...words.slice(at)].join(" "), said);
        expect(read.reading.kind, text).toBe("not-understood");
        expect(read.tokens.words.slice(read.residueFrom ?? 0), text).toContain(word);
      }),
      { numRuns },
    );
  });

  it("is read the same however it is typed", () => {
    const spaces = fc.constantFrom(" ", "  ", "\u00a0", " \u202f", "\t");
    const ends = fc.constantFrom("", ".", "!", "…", " ", "”", ",");
    fc.assert(
      fc.property(phrase, calendar, on, spaces, ends, fc.boolean(), ({ text }, data, offset, space, end, loud) => {
        const said = saidAt(data, offset, 0);
        const typed = `“${(loud ? text.toUpperCase() : text).replaceAll(" - ", " – ").split(" ").join(text.includes(" - ") ? " " : space)}${end}`;
        expect(shifted(understand(typed, said), 0), typed).toEqual(shifted(understand(text, said), 0));
      }),
      { numRuns },
    );
  });

  it("is read by layers that follow one another and leave out nothing but small words", () => {
    const small = new Set(["on", "of", "by", "for", "in", "the"]);
    check(({ text }, _said, { reading, layers, tokens }) => {
      if (reading.kind === "not-understood") return;
      const read = new Set<number>();
      let last = 0;
      for (const { at, to } of layers) {
        expect(at, text).toBeGreaterThanOrEqual(last);
        last = to;
        for (let index = at; index < to; index += 1) read.add(index);
      }
      for (const [index, word] of tokens.words.entries()) if (!read.has(index)) expect(small, text).toContain(word);
    });
  });
});

describe("whatever is typed", () => {
  const signs = fc.string({ unit: "binary", maxLength: 200 });
  const vocabulary = [relations, parts, hedges, trailers, counts, measures, weekdays, months, clocks, joints, speech, noDay, units, which].flatMap((table) => textsOf(table));
  const soup = fc.array(fc.oneof(fc.constantFrom(...vocabulary, "the", "-", "/", ".", "7", "31", "2027", ":"), fc.integer().map(String)), { maxLength: 12 }).map((pieces) => pieces.join(" "));
  const years = /\d{4}/;

  it("is answered, and never with a day before the one on which it was said", () => {
    fc.assert(
      fc.property(fc.oneof(signs, soup), calendar, on, (text, data, offset) => {
        const said = saidAt(data, offset, 0);
        const { ways, residueFrom, tokens, reading } = understand(text, said);
        expect(reading.kind === "not-understood").toBe(residueFrom !== null);
        expect(residueFrom ?? 0).toBeLessThanOrEqual(tokens.words.length);
        if (years.test(text)) return;
        for (const way of ways) {
          const start = "to" in way ? way.from : way.notBefore;
          if (!Number.isNaN(start)) expect(start, text).toBeGreaterThanOrEqual(said.on);
        }
      }),
      { numRuns },
    );
  });

  it.each(["we ", "friday or ", "a week from ", "the day after ", "by ", "early ", "first ", "5/", "- ", "may ", "due ", "and ", "1", "'", "“", "a"])("ends on “%s” said ten thousand times", (piece) => {
    const { on: day, days } = saidAt({ weekend: ["saturday", "sunday"], holidays: [], closed: [] }, 0, 0);
    const { residueFrom, tokens, reading } = understand(piece.repeat(10_000), { on: day, days });
    expect(reading.kind === "not-understood").toBe(residueFrom !== null);
    expect(tokens.words.length).toBeLessThanOrEqual(piece.length * 10_000);
  });
});

describe("every production is reached", () => {
  const said = saidAt({ weekend: ["saturday", "sunday"], holidays: [], closed: [] }, 3, 0);
  const reaches = (text: string) => isUnderstood(understand(text, said));
  const anyOf = (...frames: string[]) => (row: string) => frames.some((frame) => reaches(frame.replace("#", row)));
  const tables: Readonly<Record<string, [WordTable<unknown>, (row: string) => boolean]>> = {
    speech: [speech, anyOf("we would # Friday", "# Friday", "# until Friday", "# by Friday", "we would be # Friday", "it # Friday", "we hope # decide by Friday", "we will # you by Friday", "# will decide by Friday", "we hope to # to you by Friday", "we will # by Friday")],
    hedges: [hedges, anyOf("# Friday", "Friday #", "# 10 days")],
    relations: [relations, anyOf("# Friday", "# two weeks", "# December", "# Monday and Friday", "# Monday to Friday")],
    parts: [parts, anyOf("# next week", "# next month", "# the month")],
    "relative days": [relativeDays, anyOf("#")],
    "weekday fronts": [whichWeekday, anyOf("# Friday")],
    "weekday tails": [weekdayTails, anyOf("Friday #")],
    weekdays: [weekdays, anyOf("by #")],
    months: [months, anyOf("in #")],
    "of the month": [relativeMonths, anyOf("the 20th of #")],
    "ordinal words": [ordinalWords, anyOf("the # of December")],
    holidays: [wellKnown, anyOf("before #")],
    units: [units, anyOf("this #", "the end of the #", "early in the #")],
    which: [which, anyOf("# week", "# month")],
    quarters: [quarters, anyOf("in the #", "in #")],
    "of the year": [ofYear, anyOf("in the first quarter #")],
    seasons: [seasons, anyOf("after the #", "after #")],
    ends: [ends, anyOf("by #")],
    counts: [counts, anyOf("in # weeks", "in # week")],
    measures: [measures, anyOf("in two #", "in a #")],
    "span openings": [spanOpenings, anyOf("# two weeks", "the # two weeks")],
    "span bases": [spanBases, anyOf("two weeks # Friday", "two days # Christmas")],
    "weeks around": [weeksAround, anyOf("the # 7 December", "# 7 December")],
    sides: [sides, anyOf("the Monday # Christmas")],
    "same times": [sameTimes, anyOf("#")],
    clocks: [clocks, anyOf("# Friday", "Friday #")],
    "clock prepositions": [clockPrepositions, anyOf("Friday # noon", "Friday # morning")],
    zones: [zoneNames, anyOf("Friday 5pm #")],
    joints: [joints, anyOf("Thursday # Friday", "between Thursday # Friday")],
    ellipses: [ellipses, anyOf("this week or #", "tomorrow or #")],
    trailers: [trailers, anyOf("Friday #", "two weeks #")],
    "no day": [noDay, anyOf("#")],
  };

  it.each(Object.entries(tables))("in the table of %s", (_name, [table, isReached]) => {
    expect(textsOf(table).filter((row) => !isReached(row))).toEqual([]);
  });
});
