import { anchorsAt } from "./anchors.ts";
import { type Clock, clockAt } from "./clocks.ts";
import { type Anchor, day, type Match, matched, type Said } from "./meaning.ts";
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
  places: { part: Span | null; anchor: Span | null; clock: Span | null };
}

const theEnd: Part = { from: "end", to: "end" };

/** Between a time of day and its day: "noon on Friday", "the morning of the 10th". */
const clockGlue = wordTable<true>([["on|of|by|for|in", true]]);

/** A time of day alone is today's, or may be tomorrow's. */
const today = (clock: Clock): Anchor => {
  const now = { as: "today", occurrence: ({ on }: Said) => day(on) };
  return clock.mayBeTomorrow ? { meanings: [now, { as: "tomorrow", occurrence: ({ on }: Said) => day(on + 1) }], turns: 1 } : { meanings: [now], turns: 1 };
};

/** Every way to read a part, an anchor and a clock at a place; the ones that take the most words come first. */
export function operandsAt(words: readonly string[], at: number, relation: Relation, said: Said): Match<Operand>[] {
  const found = withoutClock(words, at, relation, said).flatMap((operand) => withClockAfter(words, operand));
  const clock = clockAt(words, at);
  if (clock !== null) {
    const place: Span = { at, to: clock.next };
    const glued = clock.next + (clockGlue.at(words, clock.next)?.words.length ?? 0);
    for (const from of glued === clock.next ? [glued] : [glued, clock.next]) {
      for (const { value, next } of withoutClock(words, from, relation, said).flatMap((operand) => withClockAfter(words, operand))) {
        found.push(matched({ ...value, clock: value.clock ?? clock.value, places: { ...value.places, clock: place } }, next));
      }
    }
    found.push(matched({ part: null, anchor: today(clock.value), clock: clock.value, places: { part: null, anchor: null, clock: place } }, clock.next));
  }
  return found;
}

function withClockAfter(words: readonly string[], operand: Match<Operand>): Match<Operand>[] {
  const clock = clockAt(words, operand.next);
  if (clock === null) return [operand];
  const places = { ...operand.value.places, clock: { at: operand.next, to: clock.next } };
  return [matched({ ...operand.value, clock: clock.value, places }, clock.next), operand];
}

function withoutClock(words: readonly string[], at: number, relation: Relation, said: Said): Match<Operand>[] {
  const start = words[at] === "the" ? at + 1 : at;
  const plain = anchorsAt(words, at, relation, said).map(({ value, next }): Match<Operand> =>
    matched({ part: null, anchor: value, clock: null, places: { part: null, anchor: { at, to: next }, clock: null } }, next),
  );
  const end = endAt(words, start);
  if (end !== null) {
    const place = { at, to: end.next };
    plain.push(matched({ part: theEnd, anchor: end.value, clock: null, places: { part: null, anchor: place, clock: null } }, end.next));
  }
  const part = parts.at(words, start);
  if (part === null) return plain;
  const from = start + part.words.length;
  const parted = anchorsAt(words, from, relation, said).map(({ value, next }): Match<Operand> =>
    matched({ part: part.value, anchor: value, clock: null, places: { part: { at, to: from }, anchor: { at: from, to: next }, clock: null } }, next),
  );
  return [...parted, ...plain];
}

/** "this week or next": what is left out is the kind of period, and it is later by that. */
const ellipses = wordTable<"next" | "week" | "day">([
  ["next|following", "next"],
  ["the next|following one", "next"],
  ["the next", "next"],
  ["the one after", "next"],
  ["the week after|following", "week"],
  ["the day after|following", "day"],
]);

/** The words after "or" that stand for what follows the first anchor. */
export function ellipsisAt(words: readonly string[], at: number): Match<{ part: Part | null; step: "next" | "week" | "day"; place: Span }> | null {
  const part = parts.at(words, at);
  const from = at + (part?.words.length ?? 0);
  const row = ellipses.at(words, from);
  return row === null ? null : matched({ part: part?.value ?? null, step: row.value, place: { at, to: from + row.words.length } }, from + row.words.length);
}

