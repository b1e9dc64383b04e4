import type { BusinessDays } from "../time/business-calendar.ts";
import type { Day } from "../time/day.ts";

/** Where a phrase was said: the employer-local day, and the employer's working days. */
export interface Said {
  on: Day;
  days: BusinessDays;
}

/** What a phrase promises. */
export type Reading =
  | { kind: "range"; from: Day; to: Day; vague: boolean }
  /** Not before a day, which promises none. */
  | { kind: "not-before"; from: Day }
  /** Two days are meant by the same words. */
  | { kind: "ambiguous"; earlier: Day; later: Day }
  /** Words that promise no day at all. */
  | { kind: "no-day" }
  | { kind: "not-understood" };

/** Reads all of the words or nothing: a fragment is never taken for the whole. */
export type Grammar = (words: readonly string[], said: Said) => Reading | null;

export const range = (from: Day, to: Day, vague = false): Reading => ({ kind: "range", from: Math.min(from, to), to, vague });
export const on = (day: Day): Reading => range(day, day);

/** Whether the words are exactly these; `|` separates alternatives within a word, a trailing `?` makes it optional. */
export function says(words: readonly string[], pattern: string): boolean {
  let at = 0;
  for (const part of pattern.split(" ")) {
    const optional = part.endsWith("?");
    const alternatives = (optional ? part.slice(0, -1) : part).split("|");
    if (alternatives.includes(words[at] ?? "")) at += 1;
    else if (!optional) return false;
  }
  return at === words.length;
}
