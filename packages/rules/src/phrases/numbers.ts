import { wordTable } from "./word-table.ts";

/** A number of something, and whether it is only roughly that many. */
export interface Count {
  count: number;
  vague: boolean;
  next: number;
}

const exactly = (count: number) => ({ count, vague: false });

export const counts = wordTable<{ count: number; vague: boolean }>([
  ["a? couple of?", { count: 2, vague: true }],
  ["a? few", { count: 3, vague: true }],
  ["a|an|one", exactly(1)],
  ["two", exactly(2)],
  ["three", exactly(3)],
  ["four", exactly(4)],
  ["five", exactly(5)],
  ["six", exactly(6)],
  ["seven", exactly(7)],
  ["eight", exactly(8)],
  ["nine", exactly(9)],
  ["ten", exactly(10)],
  ["eleven", exactly(11)],
  ["twelve", exactly(12)],
  ["thirteen", exactly(13)],
  ["fourteen", exactly(14)],
  ["fifteen", exactly(15)],
  ["sixteen", exactly(16)],
  ["eighteen", exactly(18)],
  ["twenty", exactly(20)],
  ["twenty one", exactly(21)],
  ["twenty four", exactly(24)],
  ["thirty", exactly(30)],
  ["forty eight", exactly(48)],
  ["sixty", exactly(60)],
  ["seventy two", exactly(72)],
  ["ninety", exactly(90)],
]);

/** Larger counts are no promise; two years of days is plenty. */
export const largestCount = 730;

/** The whole number that a word of digits writes; null for any other word. */
export function wholeNumber(word: string | undefined): number | null {
  if (word === undefined || word === "" || word.length > 4) return null;
  let value = 0;
  for (let index = 0; index < word.length; index += 1) {
    const digit = word.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** "ten", "10", "a", "a couple of", "a few". */
export function countAt(words: readonly string[], at: number): Count | null {
  const row = counts.at(words, at);
  if (row !== null) return { ...row.value, next: at + row.words.length };
  const value = wholeNumber(words[at]);
  return value === null || value > largestCount ? null : { count: value, vague: false, next: at + 1 };
}

/** Whether a hyphen after this word may stand for "to": "two-three", and not "twenty-four". */
export const isSmallNumberWord = (word: string): boolean => (counts.at([word], 0)?.value.count ?? largestCount) <= 12;

export const ordinalWords = wordTable<number>([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
]);

/** 21 for "21st"; null for any other word, and for 0th and 32nd. */
export function numericOrdinal(word: string | undefined): number | null {
  const suffix = word?.slice(-2);
  if (word === undefined || (suffix !== "st" && suffix !== "nd" && suffix !== "rd" && suffix !== "th")) return null;
  const value = wholeNumber(word.slice(0, -2));
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

/** 21 for "21st", 3 for "third". */
export function ordinalAt(words: readonly string[], at: number): number | null {
  return ordinalWords.at(words, at)?.value ?? numericOrdinal(words[at]);
}
