import { addMonths, type Day } from "../time/day.ts";
import { type Anchor, type Joint, type Match, matched, type Meaning, type Said } from "./meaning.ts";
import { type Count, countAt } from "./numbers.ts";
import { wordTable } from "./word-table.ts";

type Unit = "hour" | "day" | "business-day" | "week" | "month" | "year";

interface Measure {
  unit: Unit;
  /** A fortnight is two weeks. */
  times: number;
}

export const measures = wordTable<Measure>([
  ["hour|hours|hr|hrs time?", { unit: "hour", times: 1 }],
  ["day|days time?", { unit: "day", times: 1 }],
  ["business|working|work|week day|days time?", { unit: "business-day", times: 1 }],
  ["weekday|weekdays", { unit: "business-day", times: 1 }],
  ["week|weeks|wk|wks time?", { unit: "week", times: 1 }],
  ["fortnight|fortnights time?", { unit: "week", times: 2 }],
  ["month|months|mth|mths time?", { unit: "month", times: 1 }],
  ["year|years|yr|yrs time?", { unit: "year", times: 1 }],
]);

/** Words before the number. "the next two weeks" and "the coming two weeks" last from now until then. */
export const spanOpenings = wordTable<{ lasts: boolean }>([
  ["next|coming|following", { lasts: true }],
  ["another|some", { lasts: false }],
  ["a further", { lasts: false }],
]);

const tos = wordTable<Joint>([
  ["to|-", "to"],
  ["or", "or"],
  ["and", "and"],
]);

/** Years that a span may last; more is no promise. */
const mostYears = 10;

/** A length of time, before it is known from when it counts. */
export interface Length {
  least: Count;
  most: Count;
  measure: Measure;
  /** From now until then, rather than then. */
  lasts: boolean;
  pair?: Joint;
}

function later(from: Day, count: number, unit: Unit, { days }: Said): Day {
  if (unit === "day") return from + count;
  if (unit === "week") return from + 7 * count;
  if (unit === "month") return addMonths(from, count);
  if (unit === "year") return addMonths(from, 12 * count);
  if (unit === "hour") return from + Math.ceil(count / 24);
  return count >= 0 ? days.after(from, count) : days.before(from, -count);
}

/** "two weeks", "2–3 business days", "a fortnight", "the next few days", "a week or two", "another ten days". */
export function lengthAt(words: readonly string[], at: number): Match<Length> | null {
  const opening = spanOpenings.at(words, at);
  const start = at + (opening?.words.length ?? 0);
  const alone = opening === null ? null : measures.at(words, start);
  // "another week"; but "next week" is a week of the calendar.
  const single = alone !== null && opening?.value.lasts === false ? { count: 1, vague: false, next: start } : null;
  const first = single ?? countAt(words, start) ?? countBeforeOr(words, start);
  if (first === null) return null;
  const sign = tos.at(words, first.next);
  const second = sign === null ? null : countAt(words, first.next + 1);
  const isRange = second !== null && second.count > first.count;
  const most = isRange ? second : first;
  const measured = measures.at(words, most.next);
  if (measured === null) return null;
  const { value: measure, words: taken } = measured;
  if (measure.unit === "year" && most.count > mostYears) return null;
  const next = most.next + taken.length;
  const lasts = opening?.value.lasts ?? false;
  const isOrTwo = !isRange && first.count === 1 && words[next] === "or" && words[next + 1] === "two";
  if (isOrTwo) return matched({ least: first, most: { ...first, count: 2 }, measure, lasts }, next + 2);
  return matched({ least: first, most, measure, lasts, ...(isRange && sign !== null ? { pair: sign.value } : {}) }, next);
}

/** "the next week or two", "a fortnight" without its article: one of them. */
function countBeforeOr(words: readonly string[], at: number): Count | null {
  const measured = measures.at(words, at);
  if (measured === null) return null;
  const after = at + measured.words.length;
  const isOne = measured.words[0] === "fortnight" || (words[after] === "or" && (words[after + 1] === "two" || words[after + 1] === "so"));
  return isOne ? { count: 1, vague: false, next: at } : null;
}

/**
 * A length counted from a day: forwards, or backwards with `direction` −1. A length in business days, alone, lasts from
 * that day until then; one in hours ends on the day that it reaches into.
 */
export function spanFrom({ least, most, measure, lasts, pair }: Length, base: Anchor | null, direction: 1 | -1): Anchor {
  const { unit, times } = measure;
  const meaning = (from: Meaning | null): Meaning => ({
    as: from?.as ?? "",
    occurrence(said, turn) {
      const day = from === null ? (turn === 0 ? said.on : undefined) : from.occurrence(said, turn)?.[direction === 1 ? "end" : "start"];
      if (day === undefined || (day < said.on && base?.isFixed !== true)) return null;
      const a = later(day, direction * least.count * times, unit, said);
      const b = least === most && unit === "hour" ? day + direction * Math.floor(least.count / 24) : later(day, direction * most.count * times, unit, said);
      const [start, end] = b < a ? [b, a] : [a, b];
      const single = least.count === most.count;
      return { kind: "span", start: lasts || (unit === "business-day" && single && direction === 1) ? day : start, end, base: day };
    },
  });
  const vague = least.vague || most.vague;
  const meanings = base === null ? [meaning(null)] : base.meanings.map(meaning);
  return { meanings, turns: base?.turns ?? 1, isFixed: base?.isFixed ?? false, isVague: vague, ...(pair === undefined ? {} : { pair }) };
}
