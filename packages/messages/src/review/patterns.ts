import type { Word } from "../text/words.ts";

/** One place of a pattern: the words that fit it (null for any), and whether it may be missing. */
interface Slot {
  words: ReadonlySet<string> | null;
  optional: boolean;
}

/** Patterns by their first word. */
export type PatternIndex = ReadonlyMap<string, readonly (readonly Slot[])[]>;

/** A word with what the reading of the text knows about it. */
export interface ReadWord extends Word {
  /** Whether a sentence or line ended before it. */
  opens: boolean;
  /** Whether it belongs to a name: no pattern is seen in it. */
  isName: boolean;
}

function slotOf(text: string): Slot {
  const optional = text.endsWith("?");
  const bare = optional ? text.slice(0, -1) : text;
  return { words: bare === "*" ? null : new Set(bare.split("|")), optional };
}

const indexes = new WeakMap<readonly string[], PatternIndex>();

/** The index of a list of patterns, made once for each list. */
export function indexOf(patterns: readonly string[]): PatternIndex {
  const known = indexes.get(patterns);
  if (known !== undefined) return known;
  const index = new Map<string, (readonly Slot[])[]>();
  for (const pattern of patterns) {
    const [first, ...rest] = pattern.split(" ").map(slotOf);
    for (const word of first?.words ?? []) index.set(word, [...(index.get(word) ?? []), rest]);
  }
  indexes.set(patterns, index);
  return index;
}

/** Index of the word behind the pattern that goes on at `at`; −1 where it does not fit. A pattern is a few words long: so is the search. */
function fits(words: readonly ReadWord[], at: number, slots: readonly Slot[], slot: number): number {
  const wanted = slots[slot];
  if (wanted === undefined) return at;
  const word = words[at];
  const isHere = word !== undefined && !word.opens && !word.isName && (wanted.words === null || wanted.words.has(word.text));
  const end = isHere ? fits(words, at + 1, slots, slot + 1) : -1;
  return end < 0 && wanted.optional ? fits(words, at, slots, slot + 1) : end;
}

/** Where patterns occur: `[first, end)` as indexes of words, at most `most` of them, from the left. Those that overlap with an earlier one count too. */
export function occurrences(words: readonly ReadWord[], index: PatternIndex, most = Number.POSITIVE_INFINITY): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < words.length && found.length < most; at += 1) {
    const word = words[at];
    if (word === undefined || word.isName) continue;
    for (const rest of index.get(word.text) ?? []) {
      const end = fits(words, at + 1, rest, 0);
      if (end >= 0) found.push([at, end]);
    }
  }
  return found;
}
