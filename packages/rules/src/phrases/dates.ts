import { civilDate, type Day, dayOf, daysInMonth, weekdayOf } from "../time/day.ts";
import { nthWeekday } from "./holidays.ts";
import { type Anchor, anchor, day, type Joint, type Match, matched, type Meaning, none, type Said } from "./meaning.ts";
import { isMonthName, isWeekdayName, monthAt, weekdayAt } from "./names.ts";
import { numericOrdinal, ordinalAt, ordinalWords, wholeNumber } from "./numbers.ts";
import { monthPeriod } from "./parts.ts";
import { wordTable } from "./word-table.ts";

/** Leap days come within eight years. */
const turnsOfYears = 9;
/** A date that a month may lack comes within the next two. */
const turnsOfMonths = 4;

function dateIn(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOf({ year, month, date });
}

const dayOrNull = (on: Day | null) => (on === null ? null : day(on));

/** A date of every year, and of one year where that is named. */
function yearly(month: number, date: number, year: number | null): Meaning["occurrence"] {
  return ({ on }, turn) => dayOrNull(year === null ? dateIn(civilDate(on).year + turn, month, date) : turn === 0 ? dateIn(year, month, date) : null);
}

/** Whether there is such a date in any year. */
const exists = (month: number, date: number, year: number | null) => dateIn(year ?? 2000, month, date) !== null;

const dated = (month: number, date: number, year: number | null): Anchor | null =>
  exists(month, date, year) ? { meanings: [{ as: "", occurrence: yearly(month, date, year) }], turns: year === null ? turnsOfYears : 1, isFixed: year !== null } : null;

const fourDigits = (word: string | undefined): number | null => {
  const year = wholeNumber(word);
  return year !== null && word?.length === 4 && year >= 1000 ? year : null;
};

/** "5/6": two dates where both are dates, the one that is a date where only one is. A dot puts the day first. */
function numeric(words: readonly string[], at: number): Match<Anchor> | null {
  const sign = words[at + 1];
  const first = wholeNumber(words[at]);
  const second = wholeNumber(words[at + 2]);
  if (first === null || second === null || (sign !== "/" && sign !== "." && sign !== "-")) return null;
  const third = words[at + 3] === sign ? wholeNumber(words[at + 4]) : null;
  if (third !== null && fourDigits(words[at]) !== null) {
    const found = dated(second, third, first);
    return found === null ? null : matched(found, at + 5);
  }
  // "3-5" without a year is a number of something.
  if (first > 31 || second > 31 || (sign === "-" && third === null)) return null;
  const year = third === null || third >= 1000 ? third : third < 100 ? 2000 + third : null;
  if (third !== null && year === null) return null;
  const next = third === null ? at + 3 : at + 5;
  const meanings: Meaning[] = [];
  if (sign !== "." && exists(first, second, year)) meanings.push({ as: "month first", occurrence: yearly(first, second, year) });
  if (first !== second || sign === ".") {
    if (exists(second, first, year)) meanings.push({ as: "day first", occurrence: yearly(second, first, year) });
  }
  return meanings.length === 0 ? null : matched({ meanings, turns: year === null ? turnsOfYears : 1, isFixed: year !== null }, next);
}

const rangeSigns = wordTable<Joint>([
  ["to|-|through|thru|until|till", "to"],
  ["or|/", "or"],
  ["and", "and"],
]);

interface Dates {
  first: number;
  last: number;
  next: number;
  isOrdinal: boolean;
  pair?: Joint;
}

/** "3", "3rd", "3–5", "3rd or 4th": one date of a month, or two. */
function datesAt(words: readonly string[], at: number): Dates | null {
  const first = numericOrdinal(words[at]) ?? wholeNumber(words[at]);
  if (first === null || first < 1 || first > 31) return null;
  const isOrdinal = numericOrdinal(words[at]) !== null;
  const sign = rangeSigns.at(words, at + 1);
  const after = at + 1 + (sign === null ? 0 : words[at + 2] === "the" ? 2 : 1);
  const last = sign === null ? null : (numericOrdinal(words[after]) ?? wholeNumber(words[after]));
  if (sign === null || last === null || last <= first || last > 31) return { first, last: first, next: at + 1, isOrdinal };
  return { first, last, next: after + 1, isOrdinal, pair: sign.value };
}

function stretch(month: number, { first, last, pair }: Dates, year: number | null): Anchor | null {
  if (first === last) return dated(month, first, year);
  if (!exists(month, first, year) || !exists(month, last, year)) return null;
  const [from, to] = [yearly(month, first, year), yearly(month, last, year)];
  const occurrence = (said: Said, turn: number) => {
    const start = from(said, turn)?.start;
    const end = to(said, turn)?.end;
    return start === undefined || end === undefined ? null : { kind: "stretch" as const, start, end };
  };
  return { meanings: [{ as: "", occurrence }], turns: year === null ? turnsOfYears : 1, isFixed: year !== null, ...pairOf(pair) };
}

const pairOf = (pair: Joint | undefined): { pair?: Joint } => (pair === undefined ? {} : { pair });

/** "December 3", "3 Dec 2026", "3rd of December", "December 10–15", "the first of May". */
function worded(words: readonly string[], at: number): Match<Anchor>[] {
  const monthFirst = monthAt(words, at);
  const dates = monthFirst === null ? datesAt(words, at) : datesAt(words, words[at + 1] === "the" ? at + 2 : at + 1);
  const spelt = dates === null && words[at + 1] === "of" ? (ordinalWords.at(words, at)?.value ?? null) : null;
  const found = dates ?? (spelt === null ? null : { first: spelt, last: spelt, next: at + 1, isOrdinal: true });
  if (found === null) return [];
  const monthPlace = words[found.next] === "of" ? found.next + 1 : found.next;
  const month = monthFirst ?? monthAt(words, monthPlace);
  if (month === null) return [];
  const next = monthFirst === null ? monthPlace + 1 : found.next;
  const year = fourDigits(words[next]);
  const withYear = year === null ? null : stretch(month, found, year);
  const without = stretch(month, found, null);
  return [...(withYear === null ? [] : [matched(withYear, next + 1)]), ...(without === null ? [] : [matched(without, next)])];
}

export const ofMonth = wordTable<number | null>([
  ["of the month", null],
  ["of this month", 0],
  ["of the? next|following month", 1],
]);

/** "the 21st", "the 1st of next month", "the 10th to the 15th". */
function dateOfMonth(words: readonly string[], at: number): Match<Anchor>[] {
  const numbered = datesAt(words, at);
  const spelt = ordinalWords.at(words, at)?.value ?? null;
  const found = numbered?.isOrdinal === true ? numbered : spelt === null ? null : { first: spelt, last: spelt, next: at + 1 };
  if (found === null) return [];
  const month = ofMonth.at(words, found.next);
  // "the second" alone is no date.
  if (month === null && spelt !== null) return [];
  const monthsLater = month?.value ?? null;
  const occurrence = ({ on }: Said, turn: number) => {
    const { year, month: number } = civilDate(monthPeriod(on, (monthsLater ?? 0) + turn).start);
    const [start, end] = [dateIn(year, number, found.first), dateIn(year, number, found.last)];
    return start === null || end === null ? null : { kind: start === end ? ("day" as const) : ("stretch" as const), start, end };
  };
  const pair = pairOf("pair" in found ? found.pair : undefined);
  return [matched(anchor(occurrence, { turns: monthsLater === null ? turnsOfMonths : 1, ...pair }), found.next + (month?.words.length ?? 0))];
}

const monthsMeant = wordTable<number>([
  ["the|this? month", 0],
  ["the? next|following month", 1],
]);

/** "the first Monday in May", "the last Friday of the month", "the first working day of December". */
function nthOfMonth(words: readonly string[], at: number): Match<Anchor> | null {
  const nth = words[at] === "last" ? -1 : ordinalAt(words, at);
  const weekday = weekdayAt(words, at + 1);
  const isBusinessDay = (words[at + 1] === "working" || words[at + 1] === "business") && words[at + 2] === "day";
  const isFirstDay = nth === 1 && words[at + 1] === "day";
  if (nth === null || nth > 5 || (weekday === null && !isBusinessDay && !isFirstDay)) return null;
  const place = at + (isBusinessDay ? 3 : 2);
  if (words[place] !== "in" && words[place] !== "of") return null;
  const named = monthAt(words, place + 1);
  const meant = named === null ? monthsMeant.at(words, place + 1) : null;
  if (named === null && meant === null) return null;
  const next = place + 1 + (meant?.words.length ?? 1);
  const year = named === null ? null : fourDigits(words[next]);
  const occurrence = ({ on, days }: Said, turn: number) => {
    const start = named === null ? monthPeriod(on, (meant?.value ?? 0) + turn).start : dayOf({ year: (year ?? civilDate(on).year) + turn, month: named, date: 1 });
    const { year: ofYear, month } = civilDate(start);
    if (weekday !== null) {
      const found = nthWeekday(ofYear, month, weekday, nth);
      return civilDate(found).month === month ? day(found) : null;
    }
    if (isFirstDay) return day(start);
    return day(nth > 0 ? days.after(start - 1, nth) : days.before(start + daysInMonth(ofYear, month), 1));
  };
  const turns = year !== null || meant?.value === 1 ? 1 : turnsOfMonths;
  return matched(anchor(occurrence, { turns, isFixed: year !== null }), year === null ? next : next + 1);
}

/** A date, however it is written. */
function plainDateAt(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const word = words[at] ?? "";
  const mayBegin = (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57) || word === "last" || isMonthName(word) || ordinalWords.begins(word);
  if (!mayBegin) return none;
  const single = numeric(words, at);
  const nth = nthOfMonth(words, at);
  return [...(single === null ? [] : [single]), ...(nth === null ? [] : [nth]), ...worded(words, at), ...dateOfMonth(words, at)];
}

/** A date, with or without its weekday: "Friday, April 24", "Friday the 24th". One that does not fall on the weekday is ambiguous. */
export function dateAt(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const weekday = isWeekdayName(words[at] ?? "") ? weekdayAt(words, at) : null;
  if (weekday === null) return plainDateAt(words, at);
  return plainDateAt(words, words[at + 1] === "the" ? at + 2 : at + 1).map(({ value, next }) => matched(onWeekday(value, weekday), next));
}

function onWeekday(date: Anchor, weekday: number): Anchor {
  const meanings = date.meanings.flatMap(({ as, occurrence }): Meaning[] => [
    { as: as === "" ? "the date" : as, occurrence },
    {
      as: "the weekday nearest to the date",
      occurrence: (said, turn) => {
        const found = occurrence(said, turn);
        if (found === null || found.kind !== "day") return null;
        const later = (weekday - weekdayOf(found.start) + 7) % 7;
        return day(found.start + (later > 3 ? later - 7 : later));
      },
    },
  ]);
  return { ...date, meanings };
}
