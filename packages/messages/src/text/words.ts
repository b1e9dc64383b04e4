/** A word of a text with its place, in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
  /** In lower case, with straight apostrophes. */
  text: string;
}

// Each class is matched by one branch alone, so that reading is linear in the length of the text.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const chunkPattern = /\S+/gu;

/** The words of a text. A hyphen or a dash parts words, an apostrophe does not. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase().replaceAll("’", "'"),
  }));
}

/** How many words a text has, as word processors count: what stands between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const [chunk] of text.matchAll(chunkPattern)) if (letterOrDigit.test(chunk)) count += 1;
  return count;
}
