const numberWords: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30,
};
const ordinalNames: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };
const largestCount = 730;

/** A number at the front of the words, and how many words it took. */
export interface Counted {
  count: number;
  length: number;
  /** "a couple of", "a few". */
  vague: boolean;
}

function wholeNumber(word: string): number | null {
  const value = Number(word);
  return word !== "" && Number.isInteger(value) && value >= 0 && value <= largestCount ? value : null;
}

/** "ten", "10", "a", "a couple of", "a few", at `at`; null where no number stands there. */
export function countAt(words: readonly string[], at: number): Counted | null {
  const article = words[at] === "a" || words[at] === "next" ? 1 : 0;
  const loose = words[at + article];
  if (loose === "couple") {
    return { count: 2, length: article + (words[at + article + 1] === "of" ? 2 : 1), vague: true };
  }
  if (loose === "few") return { count: 3, length: article + 1, vague: true };
  const word = words[at] ?? "";
  const count = Object.hasOwn(numberWords, word) ? (numberWords[word] ?? null) : wholeNumber(word);
  return count === null ? null : { count, length: 1, vague: false };
}

/** 21 for "21st", 3 for "3rd", 1 for "first"; null for any other word. */
export function ordinal(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (Object.hasOwn(ordinalNames, word)) return ordinalNames[word] ?? null;
  const suffix = word.slice(-2);
  if (suffix !== "st" && suffix !== "nd" && suffix !== "rd" && suffix !== "th") return null;
  const value = wholeNumber(word.slice(0, -2));
  return value !== null && value >= 1 && value <= 31 ? value : null;
}
