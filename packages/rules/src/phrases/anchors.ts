import { dateAt } from "./dates.ts";
import { dayAt, relativeDays, weekdayAfter } from "./days.ts";
import { holidayAt } from "./holidays.ts";
import { type Anchor, anchor, day, derived, type Match, matched, none, type Period, type Said, type Take } from "./meaning.ts";
import { isWeekdayName, weekdayAt } from "./names.ts";
import { periodAt } from "./periods.ts";
import type { Relation } from "./relations.ts";
import { type Length, lengthAt, spanFrom } from "./spans.ts";
import { wordTable } from "./word-table.ts";

const theAt = (words: readonly string[], at: number) => (words[at] === "the" ? at + 1 : at);

/** What other days are counted from: a day, a date, a holiday or a season. */
function baseAt(words: readonly string[], at: number, said: Said): readonly Match<Anchor>[] {
  const place = theAt(words, at);
  return [
    ...dayAt(words, place),
    ...dateAt(words, place),
    ...holidayAt(words, place, said.days),
    ...(words[place] === "new" || words[place] === "christmas" || words[place] === "holidays" || words[place] === "holiday" ? periodAt(words, place, "at", true) : []),
  ];
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
function weekAround(words: readonly string[], at: number, said: Said): readonly Match<Anchor>[] {
  const row = weeksAround.at(words, at);
  if (row !== null) return baseAt(words, at + row.words.length, said).map(({ value, next }) => matched(derived(value, weekOf), next));
  if (!words.includes("week", at + 1)) return none;
  return holidayAt(words, at, said.days).flatMap(({ value, next }) => (words[next] === "week" ? [matched(derived(value, weekOf), next + 1)] : []));
}

export const sides = wordTable<1 | -1>([
  ["after|following", 1],
  ["before|preceding", -1],
]);

/** "the day after Thanksgiving", "the Monday before Christmas", "the week after the 10th". */
function besides(words: readonly string[], at: number, said: Said): readonly Match<Anchor>[] {
  const side = sides.at(words, at + 1);
  const weekday = isWeekdayName(words[at] ?? "") ? weekdayAt(words, at) : null;
  if (side === null || (weekday === null && words[at] !== "day" && words[at] !== "week")) return none;
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
function spanAt(words: readonly string[], at: number, said: Said): readonly Match<Anchor>[] {
  const length = lengthAt(words, at);
  if (length === null) return none;
  const { value, next } = length;
  const alone = matched(spanFrom(value, null, 1), next);
  if (words[next] === "from" && words[next + 1] === "now") return [matched(spanFrom(value, null, 1), next + 2), alone];
  return [...spanBeside(words, next, value, said), alone];
}

function spanBeside(words: readonly string[], at: number, length: Length, said: Said): readonly Match<Anchor>[] {
  const row = spanBases.at(words, at);
  if (row !== null) return baseAt(words, at + row.words.length, said).map(({ value, next }) => matched(spanFrom(length, value, row.value), next));
  // "a week today", "a week Friday", "two weeks tomorrow".
  const isNamed = relativeDays.at(words, at) !== null || isWeekdayName(words[at] ?? "");
  const unit = length.measure.unit;
  return isNamed && unit === "week" ? dayAt(words, at).map(({ value, next }) => matched(spanFrom(length, value, 1), next)) : [];
}

/** "this time next week", "the same day the week after next". */
export const sameTimes = wordTable<number>([
  ["this|same time next week", 7],
  ["this|same time tomorrow", 1],
]);

function sameTimeAt(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const row = sameTimes.at(words, at);
  return row === null ? none : [matched(anchor(({ on }) => day(on + row.value)), at + row.words.length)];
}

type Production = (words: readonly string[], at: number, said: Said, relation: Relation, article: boolean) => readonly Match<Anchor>[];

const productions: readonly Production[] = [
  dayAt,
  (words, at, _said, relation, article) => periodAt(words, at, relation, article),
  spanAt,
  dateAt,
  (words, at, said) => holidayAt(words, at, said.days),
  weekAround,
  besides,
  sameTimeAt,
];

/** Everything that may stand as an anchor at a place, one after another until `take` has an answer. */
export function anchorAt<Answer>(words: readonly string[], at: number, relation: Relation, said: Said, take: Take<Anchor, Answer>): Answer | null {
  const place = theAt(words, at);
  if (place >= words.length) return null;
  for (const production of productions) {
    for (const { value, next } of production(words, place, said, relation, place > at)) {
      const answer = take(value, next);
      if (answer !== null) return answer;
    }
  }
  return null;
}
