import type { Word } from "./sentence-words.ts";

/** Words of a clause, up to but not including `to`. */
export interface Stretch {
  words: readonly Word[];
  from: number;
  to: number;
}

/** What a slot took, and where the words go on. */
export interface Taken<Value> {
  value: Value;
  next: number;
}

/** Reads a slot from a place on: every way to take it, the preferred first. `end` is where the clause ends. */
export type SlotReader<Value> = (words: readonly Word[], at: number, end: number) => Iterable<Taken<Value>>;

type Element = { words: readonly string[]; optional: boolean } | { slot: string; optional: boolean };

const written = new Map<string, readonly Element[]>();

/** Reads a pattern: `|` between alternatives of one word, `{slot}`, and `?` after what may be missing. */
function elementsOf(pattern: string): readonly Element[] {
  let elements = written.get(pattern);
  if (elements === undefined) {
    elements = pattern.split(" ").map((part): Element => {
      const optional = part.endsWith("?");
      const bare = optional ? part.slice(0, -1) : part;
      return bare.startsWith("{") ? { slot: bare.slice(1, -1), optional } : { words: bare.split("|"), optional };
    });
    written.set(pattern, elements);
  }
  return elements;
}

/**
 * Every way in which a pattern takes all of a stretch, with what its slots took.
 * @example match("{they} said no", words, slots)
 */
export function* match<Slots extends object>(
  pattern: string,
  { words, from, to }: Stretch,
  slots: { readonly [Name in keyof Slots]: SlotReader<Slots[Name]> },
): Generator<Partial<Slots>> {
  const elements = elementsOf(pattern);
  yield* follow(0, from, {});

  function* follow(index: number, at: number, taken: Partial<Slots>): Generator<Partial<Slots>> {
    const element = elements[index];
    if (element === undefined) {
      if (at === to) yield taken;
      return;
    }
    if ("words" in element) {
      const word = at < to ? words[at] : undefined;
      if (word !== undefined && element.words.includes(word.heard)) yield* follow(index + 1, at + 1, taken);
    } else if (at < to) {
      const name = element.slot as keyof Slots;
      for (const { value, next } of slots[name](words, at, to)) yield* follow(index + 1, next, { ...taken, [name]: value });
    }
    if (element.optional) yield* follow(index + 1, at, taken);
  }
}
