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

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** Quotes around a phrase, apostrophes, soft hyphens, marks of direction: they neither join nor part words. */
const unheard = codesOf("'’‘`´ʼ\"“”„«»‹›\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff");
const parting = codesOf(" \t,;!()[]…\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");
const hyphens = codesOf("-‐‑‒–−—―");
const longDashes = codesOf("—―");
const asWords: Readonly<Record<string, string>> = { "&": "and", "@": "at", "~": "about", "?": "perhaps" };
const space = 32;
const dot = 46;
const colon = 58;

/** Splits a phrase into lower-case words; what separates nothing but words is dropped, an unknown sign stays. */
export function tokenise(phrase: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [] };
  // A word lies from `from` to `to`; `unheardIn` where something in it is not heard.
  let from = -1;
  let to = 0;
  let unheardIn = false;
  let hasHyphen = false;
  const finish = () => {
    if (from < 0) return;
    const text = phrase.slice(from, to);
    put(tokens, (unheardIn ? heard(text) : text).toLowerCase(), from, to);
    from = -1;
    unheardIn = false;
  };
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    if (isLatin(code) || isDigit(code)) {
      // "5pm" is two words, "q1" is one.
      if (from >= 0 && !isDigit(code) && isDigit(phrase.charCodeAt(to - 1))) finish();
      if (from < 0) from = at;
      to = at + 1;
    } else if (parting.has(code)) {
      finish();
    } else if (unheard.has(code)) {
      unheardIn = true;
    } else if (hyphens.has(code)) {
      finish();
      hasHyphen = true;
      put(tokens, "-", at, at + 1);
    } else if (code > 127) {
      if (from < 0) from = at;
      to = at + 1;
    } else if (code === dot) {
      const before = from < 0 ? 0 : phrase.charCodeAt(to - 1);
      const after = phrase.charCodeAt(at + 1);
      if (isLatin(before) && isLatin(after)) {
        unheardIn = true;
      } else {
        finish();
        if (isDigit(before) && isDigit(after)) put(tokens, ".", at, at + 1);
      }
    } else {
      finish();
      const isClock = isDigit(phrase.charCodeAt(at - 1)) && isDigit(phrase.charCodeAt(at + 1));
      if (code !== colon || isClock) put(tokens, asWords[phrase.charAt(at)] ?? phrase.charAt(at), at, at + 1);
    }
  }
  finish();
  return hasHyphen ? withoutHyphens(tokens, phrase) : tokens;
}

/** "week's" and "p.m." as they are heard. */
function heard(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== dot && !unheard.has(code)) kept += text.charAt(at);
  }
  return kept;
}

function put(tokens: Tokens, word: string, from: number, to: number): void {
  const last = tokens.words.length - 1;
  const before = tokens.words[last];
  if (word.length === 2 && before !== undefined && tokens.ends[last] === from && isDigit(before.charCodeAt(before.length - 1)) && isOrdinalEnding(word)) {
    tokens.words[last] = before + word;
    tokens.ends[last] = to;
    return;
  }
  tokens.words.push(word);
  tokens.starts.push(from);
  tokens.ends.push(to);
}

const isOrdinalEnding = (word: string) => word === "st" || word === "nd" || word === "rd" || word === "th";

/** A hyphen inside a compound ("mid-December") is no word; one between two ends of a range is, and so is a minus. */
function withoutHyphens(tokens: Tokens, phrase: string): Tokens {
  const kept: Tokens = { words: [], starts: [], ends: [] };
  for (const [index, word] of tokens.words.entries()) {
    const from = tokens.starts[index] ?? 0;
    const to = tokens.ends[index] ?? 0;
    if (word === "-") {
      const isSpaced = phrase.charCodeAt(from - 1) === space && phrase.charCodeAt(to) === space;
      const isMinus = !isSpaced && (from === 0 || phrase.charCodeAt(from - 1) === space) && isDigit(phrase.charCodeAt(to));
      const stands = (isSpaced && !longDashes.has(phrase.charCodeAt(from))) || isMinus;
      if (!stands && !areAlike(tokens.words[index - 1] ?? "", tokens.words[index + 1] ?? "")) continue;
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
