import type { BusinessDays } from "../time/business-calendar.ts";
import { civilDate, type Day, dayOf, weekdayOf, type WeekdayNumber } from "../time/day.ts";
import { type Anchor, anchor, day, type Match, matched, none } from "./meaning.ts";
import { tokenise } from "./tokens.ts";
import { standsAt, wordTable } from "./word-table.ts";

/** The `nth` such weekday of a month, counted from its end where `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: WeekdayNumber, nth: number): Day {
  if (nth > 0) {
    const first = dayOf({ year, month, date: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayOf(month === 12 ? { year: year + 1, month: 1, date: 1 } : { year, month: month + 1, date: 1 }) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

/** Western Easter Sunday, by the anonymous Gregorian computation. */
function easter(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf({ year, month: Math.floor(sum / 31), date: (sum % 31) + 1 });
}

const fixed = (month: number, date: number) => (year: number) => dayOf({ year, month, date });

/** Days that people name instead of a date, where they fall in a year. */
export const wellKnown = wordTable<(year: number) => Day>([
  ["new years day?", fixed(1, 1)],
  ["mlk|martin luther? king? day", (year) => nthWeekday(year, 1, 0, 3)],
  ["presidents day", (year) => nthWeekday(year, 2, 0, 3)],
  ["good friday", (year) => easter(year) - 2],
  ["easter sunday?", easter],
  ["easter monday", (year) => easter(year) + 1],
  ["ascension day", (year) => easter(year) + 39],
  ["whit|pentecost monday", (year) => easter(year) + 50],
  ["may day", fixed(5, 1)],
  ["memorial day", (year) => nthWeekday(year, 5, 0, -1)],
  ["juneteenth", fixed(6, 19)],
  ["canada day", fixed(7, 1)],
  ["independence day", fixed(7, 4)],
  ["4th|fourth of july", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["labor|labour day", (year) => nthWeekday(year, 9, 0, 1)],
  ["halloween", fixed(10, 31)],
  ["veterans day", fixed(11, 11)],
  ["thanksgiving day?", (year) => nthWeekday(year, 11, 3, 4)],
  ["black friday", (year) => nthWeekday(year, 11, 3, 4) + 1],
  ["christmas|xmas eve", fixed(12, 24)],
  ["christmas|xmas day?", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["new years eve", fixed(12, 31)],
]);

interface Named {
  words: readonly string[];
  days: Day[];
}

// Calendars hold up to thousands of holidays and are asked again and again: their names are split into words once.
const namesOf = new WeakMap<BusinessDays, ReadonlyMap<string, readonly Named[]>>();

/** The holidays of an employer's calendar by the first word of their name, the longest names first. */
function namedHolidays(days: BusinessDays): ReadonlyMap<string, readonly Named[]> {
  const known = namesOf.get(days);
  if (known !== undefined) return known;
  const byName = new Map<string, Named>();
  for (const { day, name } of days.named.toSorted((a, b) => a.day - b.day)) {
    const same = byName.get(name);
    if (same === undefined) byName.set(name, { words: tokenise(name).words, days: [day] });
    else same.days.push(day);
  }
  const byFirst = Map.groupBy(
    [...byName.values()].toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? "",
  );
  namesOf.set(days, byFirst);
  return byFirst;
}

/** A holiday by its name: the next in the employer's calendar, else the next of a well-known one. */
export function holidayAt(words: readonly string[], at: number, days: BusinessDays): readonly Match<Anchor>[] {
  const known = wellKnown.at(words, at);
  const own = namedHolidays(days).get(words[at] ?? "")?.find((named) => standsAt(words, at, named.words));
  if (own === undefined && known === null) return none;
  const length = Math.max(own?.words.length ?? 0, known?.words.length ?? 0);
  const inCalendar = own?.words.length === length ? own.days : [];
  const inYear = known?.words.length === length ? known.value : null;
  const occurrence = (on: Day, turn: number): Day | null => {
    const left = inCalendar.filter((holiday) => holiday >= on);
    if (turn < left.length) return left[turn] ?? null;
    const from = left.at(-1) ?? on - 1;
    const { year } = civilDate(Math.max(from + 1, on));
    return inYear?.(inYear(year) > from ? year + turn - left.length : year + 1 + turn - left.length) ?? null;
  };
  const next = anchor(({ on }, turn) => {
    const found = occurrence(on, turn);
    return found === null ? null : day(found);
  }, { turns: 3 });
  return [matched(next, at + length)];
}
