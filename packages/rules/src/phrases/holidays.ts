import { civilDate, type Day, dayOf, weekdayOf, type WeekdayNumber } from "../time/day.ts";
import type { Said } from "./reading.ts";

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

/** Days that people name instead of a date. */
const wellKnown: Readonly<Record<string, (year: number) => Day>> = {
  "new year": fixed(1, 1),
  "new years": fixed(1, 1),
  "new years day": fixed(1, 1),
  "good friday": (year) => easter(year) - 2,
  easter: easter,
  "easter monday": (year) => easter(year) + 1,
  "memorial day": (year) => nthWeekday(year, 5, 0, -1),
  juneteenth: fixed(6, 19),
  "independence day": fixed(7, 4),
  "4th of july": fixed(7, 4),
  "fourth of july": fixed(7, 4),
  "labor day": (year) => nthWeekday(year, 9, 0, 1),
  "labour day": (year) => nthWeekday(year, 9, 0, 1),
  thanksgiving: (year) => nthWeekday(year, 11, 3, 4),
  "thanksgiving day": (year) => nthWeekday(year, 11, 3, 4),
  "christmas eve": fixed(12, 24),
  christmas: fixed(12, 25),
  "christmas day": fixed(12, 25),
  "boxing day": fixed(12, 26),
  "new years eve": fixed(12, 31),
};

/** The next such holiday on or after the day it was said: of the employer's calendar first, else a well-known one. */
export function holidayNamed(words: readonly string[], { on: said, days }: Said): Day | null {
  const name = words.join(" ");
  let next: Day | null = null;
  for (const holiday of days.named) {
    const called = holiday.name.toLowerCase().replaceAll("'", "").replaceAll("’", "");
    if (called === name && holiday.day >= said && (next === null || holiday.day < next)) next = holiday.day;
  }
  if (next !== null) return next;
  const inYear = Object.hasOwn(wellKnown, name) ? wellKnown[name] : undefined;
  if (inYear === undefined) return null;
  const { year } = civilDate(said);
  const thisYear = inYear(year);
  return thisYear >= said ? thisYear : inYear(year + 1);
}
