import { civilDate, type Day, dayOf, daysInMonth, weekdayOf } from "../time/day.ts";
import { nthWeekday } from "./holidays.ts";
import { type Anchor, anchor, day, derived, type Joint, manyTurns, type Match, matched, type Meaning, none, type Period, type Said } from "./meaning.ts";
import { isMonthName, isWeekdayName, monthAt, weekdayAt } from "./names.ts";
import { numericOrdinal, ordinalAt, ordinalWords, wholeNumber } from "./numbers.ts";
import { monthPeriod, namedMonth } from "./parts.ts";
import { inYear, monthsAt, yearAt } from "./periods.ts";
import { wordTable } from "./word-table.ts";

function dateIn(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOf({ year, month, date });
}

/** A date of every year, and of one year where that is named. */
const yearly = (month: number, date: number, year: number | null): Meaning["occurrence"] => ({ on }, turn) => {
  const found = year === null || turn === 0 ? dateIn(year ?? civilDate(on).year + turn, month, date) : null;
  return found === null ? null : day(found);
};

/** Whether there is such a date in any year. */
const exists = (month: number, date: number, year: number | null) => dateIn(year ?? 2000, month, date) !== null;

/** "5/6": two dates where both are dates, the one that is a date where only one is. A dot puts the day first. */
function numeric(words: readonly string[], at: number): Match<Anchor> | null {
  const sign = words[at + 1];
  const first = wholeNumber(words[at]);
  const second = wholeNumber(words[at + 2]);
  if (first === null || second === null || (sign !== "/" && sign !== "." && sign !== "-")) return null;
  const third = words[at + 3] === sign ? wholeNumber(words[at + 4]) : null;
  if (third !== null && yearAt(words, at) !== null) {
    return exists(second, third, first) ? matched({ meanings: [{ as: "", occurrence: yearly(second, third, first) }], turns: 1, isFixed: true }, at + 5) : null;
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
  return meanings.length === 0 ? null : matched({ meanings, turns: year === null ? manyTurns : 1, isFixed: year !== null }, next);
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

/** Those dates of a month; null where it has none of that number. */
const ofMonth = ({ first, last, pair }: Dates, month: Anchor): Anchor => ({
  ...derived(month, ({ start, end }) => {
    const days = { start: start + first - 1, end: start + last - 1 };
    return days.end > end ? null : { kind: first === last ? "day" : "stretch", ...days };
  }),
  ...(pair === undefined ? {} : { pair }),
});

const isEver = ({ last }: Dates, month: number) => last <= daysInMonth(2000, month);

/** "December 3", "December 10–15, 2026". */
function monthFirst(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const month = monthAt(words, at);
  const dates = month === null ? null : datesAt(words, words[at + 1] === "the" ? at + 2 : at + 1);
  if (month === null || dates === null || !isEver(dates, month)) return none;
  const year = yearAt(words, dates.next);
  const of = (inThat: number | null) => ofMonth(dates, inYear((each) => namedMonth(each, month), inThat));
  const alone = matched(of(null), dates.next);
  return year === null ? [alone] : [matched(of(year), dates.next + 1), alone];
}

/** "3 Dec 2026", "3rd of December", "10 to 15 May", "the first of next month", "the 21st". */
function dateFirst(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const spelt = ordinalWords.at(words, at)?.value ?? null;
  const dates = datesAt(words, at) ?? (spelt === null ? null : { first: spelt, last: spelt, next: at + 1, isOrdinal: true });
  if (dates === null) return none;
  const hasOf = words[dates.next] === "of";
  const place = hasOf ? dates.next + 1 : dates.next;
  const named = monthAt(words, place);
  // "3 next month" and "the second December" are no dates.
  const isWritten = named === null ? hasOf && dates.isOrdinal : (spelt === null || hasOf) && isEver(dates, named);
  const found = isWritten ? monthsAt(words, place).map(({ value, next }) => matched(ofMonth(dates, value), next)) : [];
  if (!dates.isOrdinal || spelt !== null) return found;
  const ofAny = anchor(({ on }, turn) => monthPeriod(on, turn), { turns: manyTurns });
  return [...found, matched(ofMonth(dates, ofAny), dates.next)];
}

/** "the first Monday in May", "the last Friday of the month", "the first working day of December". */
function nthOfMonth(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const nth = words[at] === "last" ? -1 : ordinalAt(words, at);
  const weekday = weekdayAt(words, at + 1);
  const isBusinessDay = (words[at + 1] === "working" || words[at + 1] === "business") && words[at + 2] === "day";
  if (nth === null || nth > 5 || (weekday === null && !isBusinessDay && !(nth === 1 && words[at + 1] === "day"))) return none;
  const place = at + (isBusinessDay ? 3 : 2);
  if (words[place] !== "in" && words[place] !== "of") return none;
  const pick = ({ start, end }: Period, { days }: Said): Period | null => {
    if (isBusinessDay) return day(nth > 0 ? days.after(start - 1, nth) : days.before(end + 1, 1));
    if (weekday === null) return day(start);
    const { year, month } = civilDate(start);
    const found = nthWeekday(year, month, weekday, nth);
    return found > end ? null : day(found);
  };
  return monthsAt(words, place + 1).map(({ value, next }) => matched(derived(value, pick), next));
}

/** A date, however it is written. */
function plainDateAt(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const word = words[at] ?? "";
  const mayBegin = (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57) || word === "last" || isMonthName(word) || ordinalWords.begins(word);
  if (!mayBegin) return none;
  const single = numeric(words, at);
  return [...(single === null ? [] : [single]), ...nthOfMonth(words, at), ...monthFirst(words, at), ...dateFirst(words, at)];
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
