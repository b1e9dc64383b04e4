import { type Check, type Mark, mostOfOneCode } from "../mark.ts";
import { indexOf, occurrences } from "../patterns.ts";
import type { Stretch } from "../reading.ts";

const pairs: readonly (readonly [string, string])[] = [["[", "]"], ["{{", "}}"], ["<", ">"]];
const longest = 240;
const letter = /\p{L}/u;
const isPlain = /^[\p{L}\p{N}\p{M} _'’.,:;/()-]*$/u;

/** What stands between brackets, where it asks for words: letters, and for `<…>` nothing but words. */
function between(text: string, [open, close]: readonly [string, string], most: number): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(open); start >= 0 && found.length < most; ) {
    const inside = text.slice(start + open.length, start + open.length + longest);
    const end = inside.indexOf(close);
    const asked = end < 0 ? "" : inside.slice(0, end);
    const isGap = letter.test(asked) && !asked.includes("\n") && !asked.includes(open) && (open !== "<" || isPlain.test(asked));
    if (isGap) found.push({ start, end: start + open.length + asked.length + close.length });
    start = text.indexOf(open, isGap ? start + asked.length + open.length : start + 1);
  }
  return found;
}

/** The gaps of a text: `[one thing you discussed]`, `{{name}}`, `<company>`, in their order. */
export function gapsIn(text: string, most = mostOfOneCode): Stretch[] {
  return pairs.flatMap((pair) => between(text, pair, most)).sort((a, b) => a.start - b.start).slice(0, most);
}

/** Gaps and stand-ins (`TBD`, `XXX`, `___`) that nobody filled, in text and subject. */
export const placeholderLeft: Check = ({ text, words, context, language }) => {
  const gaps = gapsIn(text);
  const standIns = occurrences(words, indexOf(language.review.lexicon.placeholders), mostOfOneCode).map(([first, end]) => ({
    start: words[first]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
  }));
  const line = text.indexOf("___");
  const all = [...gaps, ...standIns.filter(({ start }) => gaps.every((gap) => start < gap.start || start >= gap.end)), ...(line < 0 ? [] : [{ start: line, end: line + 3 }])];
  const inSubject = gapsIn((context.subject ?? "").slice(0, 1000));
  return [
    ...inSubject.map((place): Mark => ({ code: "placeholder-left", part: "subject", place })),
    ...all.slice(0, mostOfOneCode).map((place): Mark => ({ code: "placeholder-left", place })),
  ];
};
