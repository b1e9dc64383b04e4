import { addMonths, type Day } from "../time/day.ts";
import { type Counted, countAt } from "./counts.ts";
import { dayNamed } from "./days.ts";
import { type Grammar, range, type Said } from "./reading.ts";

type Unit = "day" | "business-day" | "week" | "month" | "hour";

const unitWords: Readonly<Record<string, Unit>> = {
  day: "day", days: "day", week: "week", weeks: "week", month: "month", months: "month",
  hour: "hour", hours: "hour", hrs: "hour", fortnight: "week",
};

/** The unit at `at` and how many words it took: "days", "business days", "weeks time". */
function unitAt(words: readonly string[], at: number): { unit: Unit; length: number; factor: number } | null {
  const word = words[at] ?? "";
  if ((word === "business" || word === "working") && (words[at + 1] === "days" || words[at + 1] === "day")) {
    return { unit: "business-day", length: 2, factor: 1 };
  }
  const unit = Object.hasOwn(unitWords, word) ? unitWords[word] : undefined;
  if (unit === undefined) return null;
  const timeLength = words[at + 1] === "time" ? 2 : 1;
  return { unit, length: timeLength, factor: word === "fortnight" ? 2 : 1 };
}

function later(from: Day, count: number, unit: Unit, { days }: Said): Day {
  if (unit === "day") return from + count;
  if (unit === "hour") return from + Math.ceil(count / 24);
  if (unit === "week") return from + 7 * count;
  if (unit === "month") return addMonths(from, count);
  return days.after(from, count);
}

const openings: readonly (readonly string[])[] = [
  ["within", "next"], ["within"], ["over", "next"], ["in", "next"], ["during", "next"], ["inside"],
];

/** "in ten days", "within 5 business days", "in 2–3 weeks", "a fortnight", "in a month", "over the next couple of weeks". */
export const spans: Grammar = (words, said) => {
  const opening = openings.find((candidate) => candidate.every((word, index) => words[index] === word));
  let at = opening?.length ?? (words[0] === "in" ? 1 : 0);
  const first = countAt(words, at);
  if (first === null) return null;
  at += first.length;
  let second: Counted | null = null;
  if (words[at] === "to" || words[at] === "-" || words[at] === "or") {
    second = countAt(words, at + 1);
    if (second === null || second.count < first.count) return null;
    at += 1 + second.length;
  }
  const measured = unitAt(words, at);
  if (measured === null) return null;
  const { unit, length, factor } = measured;
  at += length;
  const base = startOfSpan(words, at, said);
  if (base === null) return null;
  const vague = first.vague || second?.vague === true;
  const end = later(base, (second ?? first).count * factor, unit, said);
  if (second !== null) return range(later(base, first.count * factor, unit, said), end, vague);
  const spansFromNow = opening !== undefined || unit === "business-day";
  return range(spansFromNow ? base : end, end, vague);
};

/** The day a span counts from: the day it was said, or the one after "from". */
function startOfSpan(words: readonly string[], at: number, said: Said): Day | null {
  if (at === words.length) return said.on;
  if (words[at] !== "from") return null;
  if (words.length === at + 2 && words[at + 1] === "now") return said.on;
  return dayNamed(words.slice(at + 1), said);
}
