import { civilDate, type Day, dayOf, weekdayOf } from "../time/day.ts";
import { type Anchor, anchor, derived, manyTurns, type Match, matched, type Meaning, none, type Period, type Said } from "./meaning.ts";
import { isMonthName, monthAt } from "./names.ts";
import { ordinalAt, wholeNumber } from "./numbers.ts";
import { monthPeriod, namedMonth } from "./parts.ts";
import type { Relation } from "./relations.ts";
import { wordTable } from "./word-table.ts";

type Unit = "week" | "weekend" | "month" | "quarter" | "year";

export const units = wordTable<Unit>([
  ["week|wk", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
]);

/** Which of them: how many after the present one. */
export const which = wordTable<number>([
  ["this|current", 0],
  ["next|following|coming|upcoming", 1],
  ["this coming", 1],
]);

const weekAt = (start: Day): Period => ({ kind: "week", start, end: start + 6 });

function weekend(weekStart: Day, { days }: Said): Period | null {
  const off = [0, 1, 2, 3, 4, 5, 6].map((offset) => weekStart + offset).filter((day) => days.isWeekend(day));
  const [start] = off;
  return start === undefined ? null : { kind: "weekend", start, end: off.at(-1) ?? start };
}

function quarter(year: number, index: number): Period {
  const start = { year: year + Math.floor(index / 4), month: (((index % 4) + 4) % 4) * 3 + 1 };
  return { kind: "quarter", start: dayOf({ ...start, date: 1 }), end: namedMonth(start.year, start.month + 2).end };
}

const wholeYear = (year: number): Period => ({ kind: "year", start: dayOf({ year, month: 1, date: 1 }), end: dayOf({ year, month: 12, date: 31 }) });

/** The period of a unit that is so many after the present one. */
export function periodOf(unit: Unit, later: number, said: Said): Period | null {
  const { on, days } = said;
  const { year, month } = civilDate(on);
  const weekStart = days.weekStart(on) + 7 * later;
  if (unit === "week") return later === 0 ? { ...weekAt(weekStart), onlyIfBusinessDaysAreLeft: true } : weekAt(weekStart);
  if (unit === "weekend") return weekend(weekStart, said);
  if (unit === "month") return monthPeriod(on, later);
  return unit === "quarter" ? quarter(year, Math.floor((month - 1) / 3) + later) : wholeYear(year + later);
}

/** The present one, and the next where none of it is left. */
const present = (unit: Unit): Meaning["occurrence"] => (said, turn) => periodOf(unit, turn, said);
const later = (unit: Unit, count: number): Meaning["occurrence"] => (said, turn) => (turn === 0 ? periodOf(unit, count, said) : null);

/** "within the next week" lasts as long as a week, from the day it was said. */
function asLongAs(unit: Unit): Meaning["occurrence"] {
  return ({ on }, turn) => {
    if (turn > 0) return null;
    const { year, month, date } = civilDate(on);
    const months = unit === "month" ? 1 : unit === "quarter" ? 3 : 12;
    const target = monthPeriod(on, months);
    const end = unit === "week" || unit === "weekend" ? on + 7 : Math.min(target.start + date - 1, target.end);
    return { kind: "stretch", start: dayOf({ year, month, date }), end };
  };
}

/** "this week", "the month", "next quarter", "the week after next". */
function relativePeriod(words: readonly string[], at: number, relation: Relation, article: boolean): Match<Anchor> | null {
  const chosen = which.at(words, at);
  const place = at + (chosen?.words.length ?? 0);
  const unit = units.at(words, place);
  if (unit === null) return null;
  const next = place + 1;
  if (chosen === null) {
    if (words[next] === "after" && words[next + 1] === "next") return matched(anchor(later(unit.value, 2)), next + 2);
    if (unit.value === "weekend") return matched(anchor(present("weekend"), { turns: 2 }), next);
    // "within the week" is either this week or as long as a week.
    if (relation === "over" && article && words[at - 2] !== "during" && words[at - 2] !== "throughout") {
      return matched({ meanings: [{ as: `by the end of this ${unit.value}`, occurrence: present(unit.value) }, { as: `as long as a ${unit.value}`, occurrence: asLongAs(unit.value) }], turns: 2 }, next);
    }
    return matched(anchor(present(unit.value), { turns: 2, needs: "part" }), next);
  }
  if (chosen.value === 0) return matched(anchor(present(unit.value), { turns: 2 }), next);
  const calendar: Meaning = { as: `the next calendar ${unit.value}`, occurrence: later(unit.value, chosen.value) };
  if (unit.value !== "weekend" && words[at] !== "following") {
    const asLong: Meaning = { as: `as long as a ${unit.value}`, occurrence: asLongAs(unit.value) };
    if (relation === "over") return matched({ meanings: [asLong], turns: 1 }, next);
    if (relation === "in" && article) return matched({ meanings: [asLong, calendar], turns: 1 }, next);
  }
  return matched({ meanings: [calendar], turns: 1 }, next);
}

/** A year as it is written; null for any other word. */
export const yearAt = (words: readonly string[], at: number): number | null => {
  const year = words[at]?.length === 4 ? wholeNumber(words[at]) : null;
  return year !== null && year >= 1000 && year < 3000 ? year : null;
};

export const quarters = wordTable<number>([
  ["q1", 0],
  ["q2", 1],
  ["q3", 2],
  ["q4", 3],
  ["first quarter", 0],
  ["second quarter", 1],
  ["third quarter", 2],
  ["fourth|last quarter", 3],
]);

export const ofYear = wordTable<number>([
  ["of|in? this|the year", 0],
  ["of|in? the? next|following|new year", 1],
]);

/** A period of one year, or of the first year in which it has not passed. */
export const inYear = (period: (year: number) => Period, year: number | null): Anchor =>
  year === null
    ? anchor(({ on }, turn) => period(civilDate(on).year + turn), { turns: manyTurns })
    : anchor((_said, turn) => (turn === 0 ? period(year) : null), { isFixed: true });

/** A period of a year, with the year that follows it or without. */
function inYearAt(words: readonly string[], at: number, period: (year: number) => Period): Match<Anchor>[] {
  const place = words[at] === "of" || words[at] === "in" ? at + 1 : at;
  const year = yearAt(words, place);
  const relative = ofYear.at(words, at);
  return [
    ...(year === null ? [] : [matched(inYear(period, year), place + 1)]),
    ...(relative === null ? [] : [matched(anchor(({ on }, turn) => (turn === 0 ? period(civilDate(on).year + relative.value) : null)), at + relative.words.length)]),
    matched(inYear(period, null), at),
  ];
}

export const relativeMonths = wordTable<number>([
  ["the|this month", 0],
  ["the? next|following month", 1],
]);

/** "December", "May 2027", "the month", "next month": what a date or a weekday may be of. */
export function monthsAt(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const month = monthAt(words, at);
  if (month !== null) return inYearAt(words, at + 1, (year) => namedMonth(year, month));
  const row = relativeMonths.at(words, at);
  return row === null ? none : [matched(anchor(({ on }, turn) => monthPeriod(on, row.value + turn), { turns: row.value === 0 ? manyTurns : 1 }), at + row.words.length)];
}

/** ISO week `number` of a year. */
function calendarWeek(year: number, number: number): Period {
  const fourth = dayOf({ year, month: 1, date: 4 });
  return weekAt(fourth - weekdayOf(fourth) + 7 * (number - 1));
}

function namedPeriod(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const word = words[at] ?? "";
  if (isMonthName(word)) return monthsAt(words, at);
  const quarterOf = quarters.at(words, at);
  if (quarterOf !== null) return inYearAt(words, at + quarterOf.words.length, (year) => quarter(year, quarterOf.value));
  const year = yearAt(words, at);
  if (year !== null) return [matched(anchor(() => wholeYear(year), { isFixed: true, needs: "part-or-in" }), at + 1)];
  const place = word === "calendar" && words[at + 1] === "week" ? at + 2 : at + 1;
  const number = place > at + 1 || word === "week" || word === "cw" || word === "kw" ? wholeNumber(words[place]) : null;
  if (number !== null && number >= 1 && number <= 52) return [matched(inYear((year) => calendarWeek(year, number), null), place + 1)];
  return none;
}

/** "the first week of January", "the last week of the month": by sevens, the last counted from the end. */
function weekOfMonth(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const nth = words[at] === "last" ? -1 : ordinalAt(words, at);
  if (nth === null || nth > 4 || words[at + 1] !== "week" || (words[at + 2] !== "of" && words[at + 2] !== "in")) return none;
  const cut = ({ start, end }: Period): Period => (nth < 0 ? { kind: "week", start: end - 6, end } : { kind: "week", start: start + 7 * (nth - 1), end: start + 7 * nth - 1 });
  const year = ofYear.at(words, at + 2);
  if (year !== null) return [matched(derived(anchor(({ on }, turn) => wholeYear(civilDate(on).year + year.value + turn), { turns: year.value === 0 ? 2 : 1 }), cut), at + 2 + year.words.length)];
  return monthsAt(words, at + 3).map(({ value, next }) => matched(derived(value, cut), next));
}

const newYear = (year: number) => dayOf({ year, month: 1, date: 1 });
const yearEnd = (year: number): Period => ({ kind: "stretch", start: dayOf({ year, month: 12, date: 24 }), end: newYear(year + 1) });

/** Times of the year that people name instead of dates. */
export const seasons = wordTable<(year: number) => Period>([
  ["holidays", yearEnd],
  ["holiday|festive|christmas|xmas season|period|break|holidays", yearEnd],
  ["new year", (year) => ({ ...wholeYear(year + 1), kind: "new-year", end: newYear(year + 1) })],
]);

function season(words: readonly string[], at: number): Match<Anchor> | null {
  const row = seasons.at(words, at);
  // On New Year's Day itself the holidays of last year are still on.
  return row === null ? null : matched(anchor(({ on }, turn) => row.value(civilDate(on).year - 1 + turn), { turns: 3 }), at + row.words.length);
}

/** Weeks, weekends, months, quarters, years and seasons. */
export function periodAt(words: readonly string[], at: number, relation: Relation, article: boolean): readonly Match<Anchor>[] {
  const relative = relativePeriod(words, at, relation, article);
  const named = season(words, at);
  if (relative !== null) return [relative, ...namedPeriod(words, at)];
  return named === null ? [...namedPeriod(words, at), ...weekOfMonth(words, at)] : [named];
}

/** Words that are a part and a period at once: "EOW", "month end". They stand for the end of the present one. */
const endsWritten: readonly (readonly [string, Unit])[] = [
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoy", "year"],
  ["week|weeks end", "week"],
  ["month|months end", "month"],
  ["quarter|quarters end", "quarter"],
  ["year|years end", "year"],
];
export const ends = wordTable(endsWritten);

export function endAt(words: readonly string[], at: number): Match<Anchor> | null {
  const row = ends.at(words, at);
  return row === null ? null : matched(anchor(present(row.value), { turns: 2 }), at + row.words.length);
}
