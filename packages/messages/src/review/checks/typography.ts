import type { Language } from "../../catalogue/language.ts";
import { type Check, type Mark, mostOfOneCode } from "../mark.ts";
import type { Stretch } from "../reading.ts";

// Each of these looks at one character, or at a run of one class: reading stays linear.
// oxlint-disable-next-line no-control-regex
const unreadable = /[\ud800-\udfff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/u;
const pictograph = /(?![©®™])\p{Extended_Pictographic}/u;
const letter = /\p{L}/u;

/** The first places at which a character is of a kind. */
function places(text: string, wanted: RegExp, most: number, spared: (at: number) => boolean = () => false): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const character of text) {
    if (found.length >= most) break;
    if (wanted.test(character) && !spared(at)) found.push({ start: at, end: at + character.length });
    at += character.length;
  }
  return found;
}

/** Halves of characters, control characters, marks that turn the writing round. */
export const unreadableCharacters: Check = ({ text }) =>
  places(text, unreadable, 1).map((place) => ({ code: "unreadable-characters", place }));

export const emoji: Check = ({ text, inName }) => places(text, pictograph, 1, inName).map((place) => ({ code: "emoji", place }));

/** One exclamation mark is a smile; two are a habit. */
export const exclamationMarks: Check = ({ text, inName }) => {
  const found = places(text, /!/u, 2, inName);
  return found.length < 2 ? [] : found.slice(1).map((place) => ({ code: "exclamation-marks", place }));
};

/** Whether a word is written in capitals: four letters or more, no figure, no acronym. */
export function isShouted(word: string, { review }: Language): boolean {
  if (word.length < 4 || !/^\p{Lu}{4,}$/u.test(word)) return false;
  return !review.lexicon.acronyms.includes(word.toLowerCase());
}

/** Words in capitals: two of four letters or more, or a single long one. Acronyms and names are none. */
export const allCapitals: Check = ({ text, words, language }) => {
  const shouted = words.filter(({ start, end, isName }) => !isName && isShouted(text.slice(start, end), language));
  const [first] = shouted;
  const isShouting = shouted.length >= 2 || (first !== undefined && first.end - first.start >= 6);
  return isShouting && first !== undefined ? [{ code: "all-capitals", place: { start: first.start, end: first.end } }] : [];
};

/** Two spaces in a row inside a line, or a space before a comma or a stop. */
export const untidySpacing: Check = ({ text, inName }) => {
  const marks: Mark[] = [];
  for (let at = text.indexOf(" "); at >= 0 && marks.length < mostOfOneCode; at = text.indexOf(" ", at + 1)) {
    const before = text[at - 1] ?? "\n";
    const after = text[at + 1] ?? "\n";
    const isDouble = after === " " && before !== "\n" && before !== " ";
    const isLoose = ",.;:!?".includes(after) && before !== "\n" && before !== " " && !isStrayDots(text, at);
    if ((isDouble || isLoose) && !inName(at - 1) && !inName(at + 1)) marks.push({ code: "untidy-spacing", place: { start: at, end: at + 2 } });
  }
  return marks;
};

/** `.NET` and ` …` are no slips. */
function isStrayDots(text: string, at: number): boolean {
  const next = text[at + 2] ?? " ";
  return text[at + 1] === "." && (letter.test(next) || next === ".");
}
