import { civilDate, type Day, dayOf, daysInMonth, type WeekdayNumber, weekdayOf } from "../time/day.ts";
import { ordinal } from "./counts.ts";
import { holidayNamed } from "./holidays.ts";
import { monthNamed, weekdayNamed } from "./names.ts";
import { type Grammar, on, type Reading, type Said, says } from "./reading.ts";

/** That weekday of the week that starts on `weekStart`. */
export function weekdayIn(weekStart: Day, weekday: WeekdayNumber): Day {
  return weekStart + ((weekday - weekdayOf(weekStart) + 7) % 7);
}

/** The first such weekday strictly after a day. */
export function weekdayAfter(day: Day, weekday: WeekdayNumber): Day {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
}

/** Words that name one day: "tomorrow", "Friday", "next Friday", "the 21st", "3 December 2026", "Friday, April 24". */
export function dayNamed(words: readonly string[], said: Said): Day | null {
  if (says(words, "today|tonight")) return said.on;
  if (says(words, "tomorrow")) return said.on + 1;
  if (says(words, "day after tomorrow")) return said.on + 2;
  return weekdayPhrase(words, said) ?? dateOfMonth(words, said) ?? calendarDate(words, said) ?? holidayNamed(words, said);
}

function weekdayPhrase(words: readonly string[], { on: said, days }: Said): Day | null {
  const weekStart = days.weekStart(said);
  const first = weekdayNamed(words[0]);
  const second = weekdayNamed(words[1]);
  if (words.length === 1 && first !== null) return weekdayAfter(said, first);
  if (words.length === 2 && words[0] === "coming" && second !== null) return weekdayAfter(said, second);
  if (words.length === 2 && words[0] === "next" && second !== null) return weekdayIn(weekStart + 7, second);
  if (words.length === 2 && words[0] === "this" && second !== null) {
    const day = weekdayIn(weekStart, second);
    return day < said ? day + 7 : day;
  }
  if (first !== null && (says(words.slice(1), "of? next week") || says(words.slice(1), "after next"))) {
    return weekdayIn(weekStart + (words.at(-1) === "week" ? 7 : 14), first);
  }
  if (first !== null && says(words.slice(1), "week")) return weekdayAfter(said, first) + 7;
  if (words.length === 3 && words[0] === "next" && words[1] === "week") {
    const third = weekdayNamed(words[2]);
    return third === null ? null : weekdayIn(weekStart + 7, third);
  }
  return null;
}

/** "the 21st": the first date on or after the day it was said that has this number. */
function dateOfMonth(words: readonly string[], { on: said }: Said): Day | null {
  const date = words.length === 1 && words[0]?.length !== undefined && words[0].length <= 4 ? ordinal(words[0]) : null;
  if (date === null || words[0] === "first" || words[0] === "second") return null;
  let { year, month } = civilDate(said);
  for (let tries = 0; tries < 12; tries += 1) {
    if (date <= daysInMonth(year, month)) {
      const day = dayOf({ year, month, date });
      if (day >= said) return day;
    }
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return null;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined || word === "") return null;
  const value = Number(word);
  return Number.isInteger(value) ? value : ordinal(word);
}

/** "December 3", "3 Dec 2026", "3rd of December", with or without a weekday in front; "2026-12-03". */
function calendarDate(words: readonly string[], said: Said): Day | null {
  if (words.length === 5 && words[1] === "-" && words[3] === "-") {
    return dateIn(numberOf(words[0]), numberOf(words[2]), numberOf(words[4]));
  }
  const rest = weekdayNamed(words[0]) === null || words.length === 1 ? words : words.slice(1);
  const plain = rest.filter((word) => word !== "of");
  if (plain.length < 2 || plain.length > 3) return null;
  const year = plain.length === 3 ? numberOf(plain[2]) : null;
  if (plain.length === 3 && (year === null || year < 1000 || year > 9999)) return null;
  const monthFirst = monthNamed(plain[0]);
  const month = monthFirst ?? monthNamed(plain[1]);
  const date = numberOf(monthFirst === null ? plain[0] : plain[1]);
  if (month === null || date === null) return null;
  return year === null ? nextDate(month, date, said) : dateIn(year, month, date);
}

function dateIn(year: number | null, month: number | null, date: number | null): Day | null {
  if (year === null || month === null || date === null) return null;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOf({ year, month, date });
}

/** The first such date on or after the day it was said; a leap day waits for a leap year. */
function nextDate(month: number, date: number, { on: said }: Said): Day | null {
  const { year } = civilDate(said);
  for (let later = 0; later <= 8; later += 1) {
    const day = dateIn(year + later, month, date);
    if (day !== null && day >= said) return day;
  }
  return null;
}

/** "4/24", "24/4", "5/6/2026": where both readings are dates, the words are ambiguous. */
function slashed(words: readonly string[], said: Said): Reading | null {
  if (words[1] !== "/" || (words.length !== 3 && !(words.length === 5 && words[3] === "/"))) return null;
  const [first, second] = [numberOf(words[0]), numberOf(words[2])];
  if (first === null || second === null) return null;
  const year = words.length === 5 ? numberOf(words[4]) : null;
  if (words.length === 5 && year === null) return null;
  const full = year !== null && year < 100 ? 2000 + year : year;
  const read = (month: number, date: number) =>
    full === null ? nextDate(month, date, said) : dateIn(full, month, date);
  const monthFirst = read(first, second);
  const dateFirst = read(second, first);
  if (monthFirst === null || dateFirst === null || monthFirst === dateFirst) {
    const day = monthFirst ?? dateFirst;
    return day === null ? null : on(day);
  }
  return { kind: "ambiguous", earlier: Math.min(monthFirst, dateFirst), later: Math.max(monthFirst, dateFirst) };
}

/** One day, by whatever name. */
export const singleDays: Grammar = (words, said) => {
  const day = dayNamed(words, said);
  return day === null ? slashed(words, said) : on(day);
};
