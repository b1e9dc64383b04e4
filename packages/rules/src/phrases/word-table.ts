export interface Row<Value> {
  words: readonly string[];
  value: Value;
}

/** The vocabulary of one layer: word sequences and what they mean. */
export interface WordTable<Value> {
  /** Every sequence, written out. */
  rows: readonly Row<Value>[];
  /** Whether a sequence begins with this word. */
  begins(word: string): boolean;
  /** The longest sequence that stands at `at`. */
  at(words: readonly string[], at: number): Row<Value> | null;
}

/**
 * Reads a table written as `"no|not later than"`: `|` between alternatives of one word, `?` after a word that may be
 * missing. Looking a sequence up costs one look at the rows that begin with its first word. A table is written out when
 * it is first asked: most plans hold no phrase at all.
 */
export function wordTable<Value>(written: readonly (readonly [string, Value])[]): WordTable<Value> {
  let made: WrittenOut<Value> | null = null;
  const table = () => (made ??= writeOut(written));
  return {
    get rows() {
      return table().rows;
    },
    begins: (word) => table().byFirst.has(word),
    at(words, at) {
      const word = words[at];
      const candidates = word === undefined ? undefined : table().byFirst.get(word);
      if (candidates === undefined) return null;
      for (const row of candidates) if (standsAt(words, at, row.words)) return row;
      return null;
    },
  };
}

interface WrittenOut<Value> {
  rows: readonly Row<Value>[];
  byFirst: ReadonlyMap<string, readonly Row<Value>[]>;
}

function writeOut<Value>(written: readonly (readonly [string, Value])[]): WrittenOut<Value> {
  const rows = written.flatMap(([pattern, value]) => sequences(pattern).map((words): Row<Value> => ({ words, value })));
  const byFirst = new Map<string, Row<Value>[]>();
  for (const row of rows.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = row.words[0] ?? "";
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [row]);
    else same.push(row);
  }
  return { rows, byFirst };
}

export function standsAt(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  for (let offset = 0; offset < wanted.length; offset += 1) {
    if (words[at + offset] !== wanted[offset]) return false;
  }
  return true;
}

function sequences(pattern: string): string[][] {
  let all: string[][] = [[]];
  for (const part of pattern.split(" ")) {
    const optional = part.endsWith("?");
    const choices = (optional ? part.slice(0, -1) : part).split("|");
    all = all.flatMap((words) => [...choices.map((word) => [...words, word]), ...(optional ? [words] : [])]);
  }
  return all;
}
