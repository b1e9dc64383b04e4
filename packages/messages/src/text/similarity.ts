import { wordsOf } from "./words.ts";

const length = 3;

/** Runs of three words, without the words of the names: whom a text greets makes it no different. */
function shinglesOf(text: string, names: ReadonlySet<string>): Set<string> {
  const words = wordsOf(text)
    .map((word) => word.text)
    .filter((word) => !names.has(word));
  const shingles = new Set<string>();
  for (let index = 0; index + length <= words.length; index += 1) shingles.add(words.slice(index, index + length).join(" "));
  return shingles;
}

/**
 * How alike two texts are, from 0 to 1: the share of runs of three words that both have among all
 * that either has (Jaccard). Words of the names are left out.
 */
export function similarity(one: string, other: string, names: readonly string[] = []): number {
  const left = new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => text)));
  const a = shinglesOf(one, left);
  const b = shinglesOf(other, left);
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
