import { isMonthName, isWeekdayName } from "./names.ts";
import { isSmallNumberWord } from "./numbers.ts";

/** A phrase as words, each with its place in the text. Signs that join or part words (`-`, `/`, `.`, `:`) are words too. */
export interface Tokens {
  words: string[];
  /** Where each word begins in the text. */
  starts: number[];
  /** Where each word ends. */
  ends: number[];
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const spaces = " \t\u00a0\u1680\u202f\u205f\u3000\u2028\u2029";
const isSpace = (sign: string, code: number) => spaces.includes(sign) || (code >= 0x2000 && code <= 0x200a);
/** Signs that are part of no word and part none: quotes around a phrase, apostrophes, soft hyphens, marks of direction. */
const nothing = "'’‘`´ʼ\"“”„«»‹›\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";
const pauses = ",;!()[]…";
const hyphens = "-‐‑‒–−";
const longDashes = "—―";
const asWords: Readonly<Record<string, string>> = { "&": "and", "@": "at", "~": "about", "?": "perhaps" };
const ordinalEndings = ["st", "nd", "rd", "th"];

/** Splits a phrase into lower-case words; what separates nothing but words is dropped, an unknown sign stays. */
export function tokenise(phrase: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [] };
  let word = "";
  let from = 0;
  let to = 0;
  const finish = () => {
    if (word === "") return;
    put(tokens, word, from, to);
    word = "";
  };
  let at = 0;
  for (const sign of phrase) {
    const code = sign.charCodeAt(0);
    const next = phrase.charCodeAt(at + sign.length);
    if (nothing.includes(sign)) {
      // "week's" is one word, and so is a quoted one.
    } else if (isSpace(sign, code) || pauses.includes(sign)) {
      finish();
    } else if (isDigit(code) || isLatin(code) || code > 127) {
      if (hyphens.includes(sign) || longDashes.includes(sign)) {
        finish();
        put(tokens, "-", at, at + sign.length);
      } else {
        // "5pm" is two words, "q1" and "21st" are one.
        if (word !== "" && isDigit(word.charCodeAt(word.length - 1)) && !isDigit(code)) finish();
        if (word === "") from = at;
        word += sign.toLowerCase();
        to = at + sign.length;
      }
    } else if (sign === ".") {
      const before = word.charCodeAt(word.length - 1);
      if (isDigit(before) && isDigit(next)) {
        finish();
        put(tokens, ".", at, at + 1);
      } else if (!(isLatin(before) && isLatin(next))) {
        finish();
      }
    } else if (sign === ":") {
      finish();
      if (isDigit(next) && isDigit((tokens.words.at(-1) ?? "").charCodeAt(0))) put(tokens, ":", at, at + 1);
    } else {
      finish();
      put(tokens, hyphens.includes(sign) ? "-" : (asWords[sign] ?? sign), at, at + sign.length);
    }
    at += sign.length;
  }
  finish();
  return withoutHyphens(tokens, phrase);
}

function put(tokens: Tokens, word: string, from: number, to: number): void {
  const last = tokens.words.length - 1;
  const before = tokens.words[last] ?? "";
  if (ordinalEndings.includes(word) && tokens.ends[last] === from && isDigit(before.charCodeAt(before.length - 1))) {
    tokens.words[last] = before + word;
    tokens.ends[last] = to;
    return;
  }
  tokens.words.push(word);
  tokens.starts.push(from);
  tokens.ends.push(to);
}

/** A hyphen inside a compound ("mid-December") is no word; one between two ends of a range is. */
function withoutHyphens(tokens: Tokens, phrase: string): Tokens {
  if (!tokens.words.includes("-")) return tokens;
  const kept: Tokens = { words: [], starts: [], ends: [] };
  for (const [index, word] of tokens.words.entries()) {
    const from = tokens.starts[index] ?? 0;
    const to = tokens.ends[index] ?? 0;
    if (word === "-") {
      const left = tokens.words[index - 1] ?? "";
      const right = tokens.words[index + 1] ?? "";
      const stands = phrase.charAt(from - 1) === " " && phrase.charAt(to) === " " && !longDashes.includes(phrase.charAt(from));
      if (!stands && !areAlike(left, right)) continue;
    }
    kept.words.push(word);
    kept.starts.push(from);
    kept.ends.push(to);
  }
  return kept;
}

function areAlike(left: string, right: string): boolean {
  if (isDigit(left.charCodeAt(0)) && isDigit(right.charCodeAt(0))) return true;
  return (isWeekdayName(left) && isWeekdayName(right)) || (isMonthName(left) && isMonthName(right)) || (isSmallNumberWord(left) && isSmallNumberWord(right));
}
