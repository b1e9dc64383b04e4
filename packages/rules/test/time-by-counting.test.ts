import type { BusinessCalendar, Weekday, ZoneTable } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessDays } from "../src/time/business-calendar.ts";
import { formatDay, parseDay, weekdayOf } from "../src/time/day.ts";
import { formatInstant, parseInstant } from "../src/time/instant.ts";
import { zoneClock } from "../src/time/zone-clock.ts";
import { runs } from "./arbitrary-requests.ts";
import { workingDays } from "./promises/civil-days.ts";
import { zoneTables } from "./zone-tables.ts";

// The same answers found the slow way: day by day, and change by change.

const weekdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const begin = parseDay("2026-01-01");
const iso = (day: number) => formatDay(day);

/** Calendars from one day to four years, with closures that overlap, touch, and reach beyond both ends. */
const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .tuple(
    fc.oneof(fc.nat(20), fc.nat(1500)),
    fc.subarray([...weekdays], { maxLength: 6 }),
    fc.array(fc.integer({ min: -10, max: 1500 }), { maxLength: 12 }),
    fc.array(fc.tuple(fc.oneof(fc.integer({ min: -30, max: 60 }), fc.integer({ min: -30, max: 1500 })), fc.oneof(fc.nat(6), fc.nat(40), fc.nat(700))), { maxLength: 6 }),
  )
  .map(([length, weekend, holidays, closed]) => ({
    weekend,
    holidays: holidays.map((offset, index) => (index % 3 === 0 ? { date: iso(begin + offset), name: `Day ${index}` } : iso(begin + offset))),
    closed: closed.map(([from, days], index) => ({ from: iso(begin + from), to: iso(begin + from + days), ...(index % 2 === 0 ? { label: `Closed ${index}` } : {}) })),
    from: iso(begin),
    through: iso(begin + length),
  }));

/** Days at which something begins, ends or stands alone in a calendar. */
function edgesOf({ holidays, closed, from, through }: BusinessCalendar): number[] {
  const named = holidays.map((holiday) => parseDay(typeof holiday === "string" ? holiday : holiday.date));
  const around = [from, through, ...closed.flatMap((range) => [range.from, range.to])].map(parseDay).flatMap((day) => [day - 1, day, day + 1]);
  return [...named, ...around].filter((day) => day >= begin - 3);
}

/** Walks day by day and gives up at the calendar's ends. */
function walk(isBusinessDay: (day: number) => boolean, from: number, count: number, step: 1 | -1, [first, last]: readonly [number, number]): number {
  let day = from;
  for (let left = count; left > 0; ) {
    day += step;
    if (day < first || day > last) return Number.NaN;
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

describe("business days", () => {
  it("are those that counting day by day finds, and none beyond the calendar", () => {
    const asked = fc.array(fc.tuple(fc.integer({ min: -3, max: 1510 }), fc.oneof(fc.nat(3), fc.nat(30), fc.nat(800)), fc.integer({ min: -40, max: 900 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(calendars, asked, (data, questions) => {
        const [days, slow] = [businessDays(data), workingDays(data)];
        const ends = [parseDay(data.from), parseDay(data.through)] as const;
        const isKnown = (day: number) => day >= ends[0] && day <= ends[1];
        const drawn = questions.map(([offset, count, other]) => [begin + offset, count, other] as const);
        const atEdges = edgesOf(data).flatMap((day, index) => [[day, index % 4, ends[1] - day], [day, 1, ends[1] - day + 1]] as const);
        for (const [day, count, other] of [...drawn, ...atEdges, [ends[0] - 1, 3, ends[1] - ends[0] + 1] as const]) {
          const works = isKnown(day) && slow.isBusinessDay(day);
          const mayFollow = isKnown(day) || day === ends[0] - 1;
          const mayPrecede = isKnown(day - 1);
          expect(days.isBusinessDay(day)).toBe(works);
          expect(days.after(day, count), `after ${iso(day)} ${count}`).toBe(count === 0 ? day : mayFollow ? walk(slow.isBusinessDay, day, count, 1, ends) : Number.NaN);
          expect(days.before(day, count), `before ${iso(day)} ${count}`).toBe(count === 0 ? day : mayPrecede ? walk(slow.isBusinessDay, day, count, -1, ends) : Number.NaN);
          expect(days.land(day)).toBe(works ? day : isKnown(day) ? walk(slow.isBusinessDay, day, 1, 1, ends) : Number.NaN);
          expect(days.landBack(day)).toBe(works ? day : isKnown(day) ? walk(slow.isBusinessDay, day, 1, -1, ends) : Number.NaN);
          const to = day + other;
          let between = 0;
          for (let at = day + 1; at <= to; at += 1) if (slow.isBusinessDay(at)) between += 1;
          expect(days.between(day, to), `between ${iso(day)} ${iso(to)}`).toBe(to <= day ? 0 : day >= ends[0] - 1 && to <= ends[1] ? between : Number.NaN);
        }
      }),
      // Each run asks dozens of questions and counts through years for every one.
      { numRuns: Math.min(runs, 2000) },
    );
  });

  it("say why a day is none: the holiday before the closure, the closure before the weekend", () => {
    fc.assert(
      fc.property(calendars, fc.array(fc.nat(1500), { minLength: 1, maxLength: 10 }), (data, offsets) => {
        const days = businessDays(data);
        for (const day of [...edgesOf(data), ...offsets.map((offset) => begin + offset)]) {
          const isKnown = day >= begin && day <= parseDay(data.through);
          const named = data.holidays.filter((holiday) => (typeof holiday === "string" ? holiday : holiday.date) === iso(day));
          const closed = data.closed.filter(({ from, to }) => from <= iso(day) && iso(day) <= to);
          const isWeekend = (data.weekend as readonly string[]).includes(weekdays[weekdayOf(day)] ?? "");
          expect(days.isWeekend(day)).toBe(isWeekend);
          const off = days.dayOff(day);
          if (named.length > 0) {
            const name = named.findLast((holiday) => typeof holiday !== "string");
            expect(off).toEqual({ kind: "holiday", name: typeof name === "object" ? name.name : null });
          } else if (isKnown && closed.length > 0) {
            // Of closures that overlap, the one that began first gives the reason, and of two that began together the shorter one.
            const [first] = closed.toSorted((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) : a.from < b.from ? -1 : 1));
            expect(off).toEqual({ kind: "closed", label: first?.label ?? null });
          } else expect(off).toEqual(isWeekend ? { kind: "weekend", weekday: weekdayOf(day) } : null);
        }
      }),
      { numRuns: runs },
    );
  });

  it.each<[Weekday[], Weekday]>([
    [["saturday", "sunday"], "monday"],
    [["friday", "saturday"], "sunday"],
    [["friday"], "saturday"],
    [["thursday", "friday"], "saturday"],
    [["sunday"], "monday"],
    [["sunday", "monday"], "tuesday"],
    [["wednesday", "saturday", "sunday"], "monday"],
    [["saturday", "sunday", "monday"], "tuesday"],
    [["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], "sunday"],
    [[], "monday"],
  ])("begin a week after the longest weekend of %j on %s", (weekend, expected) => {
    const days = businessDays({ weekend, holidays: [], closed: [], from: "2026-01-01", through: "2026-12-31" });
    for (let day = begin; day < begin + 15; day += 1) {
      const start = days.weekStart(day);
      expect(weekdays[weekdayOf(start)]).toBe(expected);
      expect(day - start >= 0 && day - start < 7).toBe(true);
    }
  });

  it("keep named holidays in the order in which they are given, for phrases", () => {
    const holidays = [{ date: "2026-05-25", name: "Memorial Day" }, "2026-06-01", { date: "2026-01-19", name: "King Day" }];
    const { named } = businessDays({ weekend: [], holidays, closed: [], from: "2026-01-01", through: "2026-12-31" });
    expect(named.map(({ day, name }) => [iso(day), name])).toEqual([["2026-05-25", "Memorial Day"], ["2026-01-19", "King Day"]]);
  });
});

const zones = ["America/New_York", "Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "Asia/Tehran", "America/St_Johns", "Etc/UTC"];

function tableOf(zone: string): ZoneTable {
  const table = zoneTables(zone)[zone];
  if (table === undefined) throw new Error(zone);
  return table;
}

/** The offset in force at an instant, in milliseconds. */
function offsetAt({ initialOffsetSeconds, transitions }: ZoneTable, instant: number): number {
  return (transitions.findLast(([from]) => from * 1000 <= instant)?.[1] ?? initialOffsetSeconds) * 1000;
}

/** Instants at, just before and just after changes, and anywhere else. */
const moments = fc.tuple(fc.constantFrom(...zones), fc.array(fc.tuple(fc.nat(90), fc.constantFrom(-1, 0, 1, -3_600_000, 3_600_000, 1_800_000), fc.boolean(), fc.nat(1_400_000)), { minLength: 1, maxLength: 8 })).map(
  ([zone, picks]) => {
    const table = tableOf(zone);
    return { table, instants: picks.map(([pick, aside, isNear, minutes]) => {
      const change = table.transitions[pick % Math.max(1, table.transitions.length)];
      const anywhere = Date.UTC(2026, 0, 1) + minutes * 60_000 - 700_000 * 60_000;
      return isNear && change !== undefined ? change[0] * 1000 + aside : anywhere;
    }) };
  },
);

describe("a zone's clock", () => {
  it("shows what looking through the changes shows, in whatever order it is asked", () => {
    fc.assert(
      fc.property(moments, ({ table, instants }) => {
        const clock = zoneClock(table);
        for (const instant of instants) {
          const offset = offsetAt(table, instant);
          const local = new Date(instant + offset).toISOString();
          expect(iso(clock.dayAt(instant))).toBe(local.slice(0, 10));
          expect(clock.minuteAt(instant)).toBe(((instant + offset) % 86_400_000 + 86_400_000) % 86_400_000 / 60_000);
          const shown = clock.format(instant);
          expect(shown.slice(0, 19)).toBe(local.slice(0, 19));
          expect(shown.endsWith(`[${table.zone}]`)).toBe(true);
          expect(parseInstant(shown.slice(0, shown.indexOf("[")))).toBe(instant);
        }
      }),
      { numRuns: runs },
    );
  });

  it("finds the first instant that shows a wall time, else the first after the jump", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -200, max: 200 }), ({ table, instants }, aside) => {
        const clock = zoneClock(table);
        for (const instant of instants) {
          const wall = Math.floor((instant + offsetAt(table, instant)) / 60_000 + aside) * 60_000;
          const [day, minute] = [Math.floor(wall / 86_400_000), (((wall % 86_400_000) + 86_400_000) % 86_400_000) / 60_000];
          const offsets = [...new Set([table.initialOffsetSeconds, ...table.transitions.map(([, offset]) => offset)])];
          const showing = offsets.map((offset) => wall - offset * 1000).filter((candidate) => offsetAt(table, candidate) === wall - candidate);
          const jump = table.transitions.find(([from], index) => {
            const before = table.transitions[index - 1]?.[1] ?? table.initialOffsetSeconds;
            return from * 1000 + before * 1000 <= wall && from * 1000 + offsetAt(table, from * 1000) > wall;
          });
          // It remembers the stretch between two changes that it was last in, which may be this one or another.
          clock.dayAt(aside % 2 === 0 ? instant : (instants[0] ?? instant));
          expect(clock.at(day, minute)).toBe(showing.length > 0 ? Math.min(...showing) : (jump?.[0] ?? Number.NaN) * 1000);
        }
      }),
      { numRuns: runs },
    );
  });

  it("knows its first and last instant, and none beside them", () => {
    const table = { zone: "Test/Steady", fromEpochSeconds: 1000, throughEpochSeconds: 2000, initialOffsetSeconds: 0, transitions: [] };
    for (const [instant, isKnown] of [[999_999, false], [1_000_000, true], [2_000_000, true], [2_000_001, false]] as const) {
      const clock = zoneClock(table);
      expect(Number.isNaN(clock.dayAt(instant))).toBe(!isKnown);
      expect(Number.isNaN(clock.dayAt(1_500_000)), "it still knows the middle").toBe(false);
      expect(Number.isNaN(clock.minuteAt(instant))).toBe(!isKnown);
    }
    const steady = zoneClock({ ...table, fromEpochSeconds: 0, throughEpochSeconds: 86_400 });
    expect([steady.at(0, 0), steady.at(1, 0)]).toEqual([0, 86_400_000]);
    expect([steady.at(-1, 1439), steady.at(1, 1)]).toEqual([Number.NaN, Number.NaN]);
  });

  it("writes seconds of an offset that has them, west and east", () => {
    const table = { zone: "Old/Town", fromEpochSeconds: 0, throughEpochSeconds: 10_000, transitions: [] };
    expect(zoneClock({ ...table, initialOffsetSeconds: 1172 }).format(0)).toBe("1970-01-01T00:19:32+00:19:32[Old/Town]");
    expect(zoneClock({ ...table, initialOffsetSeconds: -17_762 }).format(5_000_250)).toBe("1969-12-31T20:27:18.250-04:56:02[Old/Town]");
  });
});

describe("days", () => {
  it("are those of the Gregorian calendar, each of three hundred years", () => {
    let wrong = 0;
    for (let day = parseDay("1899-12-31"); day <= parseDay("2201-01-01"); day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (iso(day) !== text || parseDay(text) !== day) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it.each(["0001-01-01", "1582-10-15", "1600-02-29", "1700-02-28", "2000-02-29", "2000-12-31", "2400-02-29", "2400-12-31", "9999-12-31"])("know %s", (text) => {
    expect(parseDay(text) * 86_400_000).toBe(Date.parse(`${text}T00:00:00Z`));
    expect(iso(parseDay(text))).toBe(text);
  });
});

describe("instants", () => {
  it("are read back as they are written, to the millisecond", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) }), fc.integer({ min: -14 * 60, max: 14 * 60 }), fc.boolean(), (instant, offset, hasColon) => {
        expect(formatInstant(instant)).toBe(new Date(instant).toISOString().replace(".000Z", "Z"));
        expect(parseInstant(formatInstant(instant))).toBe(instant);
        const [sign, size] = [offset < 0 ? "-" : "+", Math.abs(offset)];
        const written = `${String(Math.floor(size / 60)).padStart(2, "0")}${hasColon ? ":" : ""}${String(size % 60).padStart(2, "0")}`;
        const local = new Date(instant + offset * 60_000).toISOString().slice(0, -1);
        expect(parseInstant(`${local}${sign}${written}`)).toBe(instant);
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["2026-11-23T10:00:00.1Z", 100], ["2026-11-23T10:00:00.12Z", 120], ["2026-11-23T10:00:00.1239Z", 123], ["2026-11-23T10:00:00.0009Z", 0], ["2026-11-23T10:00Z", 0], ["2026-11-23T10:00:59Z", 59_000],
  ])("cuts off what is finer than a millisecond: %s", (text, milliseconds) => {
    expect(parseInstant(text) - Date.UTC(2026, 10, 23, 10)).toBe(milliseconds);
  });
});
