import { dateAt } from "./dates.ts";
import { dayAt, relativeDays, weekdayAfter } from "./days.ts";
import { holidayAt } from "./holidays.ts";
import { type Anchor, day, type Match, matched, type Period, type Said } from "./meaning.ts";
import { isWeekdayName, weekdayAt } from "./names.ts";
import { periodAt } from "./periods.ts";
import type { Relation } from "./relations.ts";
import { type Length, lengthAt, spanFrom } from "./spans.ts";
import { wordTable } from "./word-table.ts";

const theAt = (words: readonly string[], at: number) => (words[at] === "the" ? at + 1 : at);

/** What other days are counted from: a day, a date, a holiday or a season. */
function baseAt(words: readonly string[], at: number, said: Said): Match<Anchor>[] {
  const place = theAt(words, at);
  const holiday = holidayAt(words, place, said.days);
  return [
    ...dayAt(words, place),
    ...dateAt(words, place),
    ...(holiday === null ? [] : [holiday]),
    ...(words[place] === "new" || words[place] === "christmas" || words[place] === "holidays" || words[place] === "holiday" ? periodAt(words, place, "at", true) : []),
  ];
}

/** The same occurrences, each made into another period. */
function derived({ meanings, ...rest }: Anchor, derive: (period: Period, said: Said) => Period | null): Anchor {
  return {
    ...rest,
    isBareWeekday: false,
    meanings: meanings.map(({ as, occurrence }) => ({
      as,
      occurrence(said, turn) {
        const period = occurrence(said, turn);
        return period === null ? null : derive(period, said);
      },
    })),
  };
}

const weekOf = ({ start }: Period, { days }: Said, weeksLater = 0): Period => {
  const first = days.weekStart(start) + 7 * weeksLater;
  return { kind: "week", start: first, end: first + 6 };
};

export const weeksAround = wordTable<true>([
  ["week of|commencing|beginning|starting|ending on?", true],
  ["week that begins|starts|ends on?", true],
  ["w / c|e", true],
  ["wc", true],
]);

/** "the week of the 7th", "w/c 30 November", "Christmas week". */
function weekAround(words: readonly string[], at: number, said: Said): Match<Anchor>[] {
  const row = weeksAround.at(words, at);
  if (row !== null) return baseAt(words, at + row.words.length, said).map(({ value, next }) => matched(derived(value, weekOf), next));
  const holiday = holidayAt(words, at, said.days);
  return holiday !== null && words[holiday.next] === "week" ? [matched(derived(holiday.value, weekOf), holiday.next + 1)] : [];
}

const sides = wordTable<1 | -1>([
  ["after|following", 1],
  ["before|preceding", -1],
]);

/** "the day after Thanksgiving", "the Monday before Christmas", "the week after the 10th". */
function besides(words: readonly string[], at: number, said: Said): Match<Anchor>[] {
  const side = sides.at(words, at + 1);
  const weekday = isWeekdayName(words[at] ?? "") ? weekdayAt(words, at) : null;
  if (side === null || (weekday === null && words[at] !== "day" && words[at] !== "week")) return [];
  const { value: direction } = side;
  return baseAt(words, at + 2, said).map(({ value, next }) =>
    matched(
      derived(value, (period, where) => {
        const edge = direction === 1 ? period.end : period.start;
        if (words[at] === "week") return weekOf({ ...period, start: edge }, where, direction);
        if (weekday === null) return day(edge + direction);
        return day(direction === 1 ? weekdayAfter(edge, weekday) : weekdayAfter(edge - 8, weekday));
      }),
      next,
    ),
  );
}

export const spanBases = wordTable<1 | -1>([
  ["from|after|following|on", 1],
  ["before|ahead", -1],
  ["prior to", -1],
  ["ahead of", -1],
]);

/** A length from now, from a day ("two weeks from Monday"), or before one ("three days before Christmas"). */
function spanAt(words: readonly string[], at: number, said: Said): Match<Anchor>[] {
  const length = lengthAt(words, at);
  if (length === null) return [];
  const { value, next } = length;
  const alone = matched(spanFrom(value, null, 1), next);
  if (words[next] === "from" && words[next + 1] === "now") return [matched(spanFrom(value, null, 1), next + 2), alone];
  return [...spanBeside(words, next, value, said), alone];
}

function spanBeside(words: readonly string[], at: number, length: Length, said: Said): Match<Anchor>[] {
  const row = spanBases.at(words, at);
  if (row !== null) return baseAt(words, at + row.words.length, said).map(({ value, next }) => matched(spanFrom(length, value, row.value), next));
  // "a week today", "a week Friday", "two weeks tomorrow".
  const isNamed = relativeDays.at(words, at) !== null || isWeekdayName(words[at] ?? "");
  const unit = length.measure.unit;
  return isNamed && unit === "week" ? dayAt(words, at).map(({ value, next }) => matched(spanFrom(length, value, 1), next)) : [];
}

/** "this time next week", "the same day the week after next". */
const sameTime = wordTable<number>([
  ["this|same time next week", 7],
  ["this|same time tomorrow", 1],
]);

/** Everything that may stand as an anchor at a place, the longest first. */
export function anchorsAt(words: readonly string[], at: number, relation: Relation, said: Said): Match<Anchor>[] {
  const place = theAt(words, at);
  const same = sameTime.at(words, place);
  const holiday = holidayAt(words, place, said.days);
  const found = [
    ...dayAt(words, place),
    ...dateAt(words, place),
    ...(holiday === null ? [] : [holiday]),
    ...periodAt(words, place, relation, place > at),
    ...weekAround(words, place, said),
    ...besides(words, place, said),
    ...spanAt(words, place, said),
    ...(same === null ? [] : [matched({ meanings: [{ as: "", occurrence: ({ on }: Said) => day(on + same.value) }], turns: 1 }, place + same.words.length)]),
  ];
  return found.length < 2 ? found : found.toSorted((a, b) => b.next - a.next);
}
