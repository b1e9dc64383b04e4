import { anchorAt } from "./anchors.ts";
import { type Clock, clockAt } from "./clocks.ts";
import { type Anchor, day, type Match, matched, type Said, type Take } from "./meaning.ts";
import { type Part, parts } from "./parts.ts";
import { endAt } from "./periods.ts";
import type { Relation } from "./relations.ts";
import { wordTable } from "./word-table.ts";

/** From word to word, up to but not including `to`. */
export interface Span {
  at: number;
  to: number;
}

/** Part, anchor and clock of a phrase, and which words they took. */
export interface Operand {
  part: Part | null;
  anchor: Anchor;
  clock: Clock | null;
  places: { part: Span | null; anchor: Span | null; clocks: readonly Span[] };
}

const theEnd: Part = { from: "end", to: "end" };

/** Between a time of day and its day: "noon on Friday", "the morning of the 10th". */
const clockGlue = wordTable<true>([["on|of|by|for|in", true]]);

/** A time of day alone is today's, or may be tomorrow's. */
const today = (clock: Clock): Anchor => {
  const now = { as: "today", occurrence: ({ on }: Said) => day(on) };
  return clock.mayBeTomorrow ? { meanings: [now, { as: "tomorrow", occurrence: ({ on }: Said) => day(on + 1) }], turns: 1 } : { meanings: [now], turns: 1 };
};

const alone = { part: null, anchor: null, clocks: [] };

/**
 * Every way to read a part, an anchor and a clock at a place, one after another until `take` has an answer:
 * the clock after the day, before it, and alone.
 */
export function operandAt<Answer>(words: readonly string[], at: number, relation: Relation, said: Said, take: Take<Operand, Answer>): Answer | null {
  const withClockAfter: Take<Operand, Answer> = (operand, next) => {
    const clock = clockAt(words, next, true);
    const places = clock === null ? operand.places : { ...operand.places, clocks: [...operand.places.clocks, { at: next, to: clock.next }] };
    const answer = clock === null ? null : take({ ...operand, clock: clock.value, places }, clock.next);
    return answer ?? take(operand, next);
  };
  const after = withoutClock(words, at, relation, said, withClockAfter);
  if (after !== null) return after;
  const clock = clockAt(words, at, false);
  if (clock === null) return null;
  const place: Span = { at, to: clock.next };
  const behind: Take<Operand, Answer> = (operand, next) =>
    withClockAfter({ ...operand, clock: clock.value, places: { ...operand.places, clocks: [place] } }, next);
  const glue = clockGlue.at(words, clock.next);
  const glued = glue === null ? null : withoutClock(words, clock.next + glue.words.length, relation, said, behind);
  return (
    glued ??
    withoutClock(words, clock.next, relation, said, behind) ??
    take({ part: null, anchor: today(clock.value), clock: clock.value, places: { ...alone, clocks: [place] } }, clock.next)
  );
}

function withoutClock<Answer>(words: readonly string[], at: number, relation: Relation, said: Said, take: Take<Operand, Answer>): Answer | null {
  const start = words[at] === "the" ? at + 1 : at;
  const part = parts.at(words, start);
  if (part !== null) {
    const from = start + part.words.length;
    const answer = anchorAt(words, from, relation, said, (anchor, next) =>
      take({ part: part.value, anchor, clock: null, places: { part: { at, to: from }, anchor: { at: from, to: next }, clocks: [] } }, next),
    );
    if (answer !== null) return answer;
  }
  const end = endAt(words, start);
  if (end !== null) {
    const answer = take({ part: theEnd, anchor: end.value, clock: null, places: { ...alone, anchor: { at, to: end.next } } }, end.next);
    if (answer !== null) return answer;
  }
  return anchorAt(words, at, relation, said, (anchor, next) => take({ part: null, anchor, clock: null, places: { ...alone, anchor: { at, to: next } } }, next));
}

/** "this week or next": what is left out is the kind of period, and it is later by that. */
export const ellipses = wordTable<"next" | "week" | "day">([
  ["next|following", "next"],
  ["the next|following one", "next"],
  ["the next", "next"],
  ["the one after", "next"],
  ["the week after|following", "week"],
  ["the day after|following", "day"],
]);

/** The words after "or" that stand for what follows the first anchor. */
export function ellipsisAt(words: readonly string[], at: number): Match<{ part: Part | null; step: "next" | "week" | "day"; place: Span }> | null {
  const start = words[at] === "the" ? at + 1 : at;
  const part = parts.at(words, start);
  const from = part === null ? at : start + part.words.length;
  const row = ellipses.at(words, from);
  return row === null ? null : matched({ part: part?.value ?? null, step: row.value, place: { at, to: from + row.words.length } }, from + row.words.length);
}

