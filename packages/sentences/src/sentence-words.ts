/** One word of a sentence as it is heard, with its place in the text. */
export interface Word {
  /** Lower case, without apostrophes and accents of typing: `theyll`, `3`, `pm`, `:`. */
  heard: string;
  from: number;
  to: number;
  /** Whether it is written with a capital. */
  capital: boolean;
  /** What parts it from the word before: nothing but space, a comma or dash, or the end of a sentence. */
  after: "space" | "comma" | "stop";
}

const parts = /[ap]\.\s?m\b\.?|\d+|\p{L}[\p{L}\p{M}\p{N}'’‘`´]*|[^\s\p{L}\p{N}]/giu;
const soft = new Set([",", "–", "—", "(", ")", "[", "]", '"', "“", "”", "„", "«", "»", "'", "’", "‘", "…", "*"]);
const hard = new Set([".", ";", "!", "\n"]);
const betweenDigits = new Set([":", ".", "/", "-"]);

const isDigitAt = (text: string, at: number) => /\d/.test(text.charAt(at));

/** The words of a sentence. Signs that stand between digits are words too; every other sign only parts. */
export function sentenceWords(sentence: string): Word[] {
  const words: Word[] = [];
  let after: Word["after"] = "space";
  for (const match of sentence.matchAll(parts)) {
    const text = match[0];
    const from = match.index;
    const isWord = /^[\p{L}\p{N}]/u.test(text);
    if (!isWord && betweenDigits.has(text) && isDigitAt(sentence, from - 1) && isDigitAt(sentence, from + 1)) {
      words.push({ heard: text, from, to: from + 1, capital: false, after: "space" });
      continue;
    }
    if (!isWord) {
      if (hard.has(text)) after = "stop";
      else if (soft.has(text) || text === "-" || text === ":") after = after === "stop" || isHyphen(sentence, from) ? after : "comma";
      else if (text === "?") words.push({ heard: "?", from, to: from + 1, capital: false, after: "space" });
      else if (text === "&" || text === "@" || text === "+") words.push({ heard: text === "@" ? "at" : "and", from, to: from + 1, capital: false, after: "space" });
      else words.push({ heard: text, from, to: from + text.length, capital: false, after: "space" });
      continue;
    }
    const line = sentence.slice(words.at(-1)?.to ?? 0, from).includes("\n");
    const heard = text.normalize("NFC").toLowerCase().replaceAll(/['’‘`´.\s]/g, "");
    const parted = partsOf(text, heard);
    const capital = /^\p{Lu}/u.test(text);
    words.push({ heard: parted?.[0] ?? heard, from, to: from + (parted?.[2] ?? text.length), capital, after: line ? "stop" : after });
    if (parted !== null) words.push({ heard: parted[1], from: from + parted[2], to: from + text.length, capital: false, after: "space" });
    after = "space";
  }
  return words;
}

const endings: Readonly<Record<string, string>> = { ll: "will", d: "would", re: "are", ve: "have", m: "am", s: "is" };
/** Typed without the sign, and no word of its own. */
const unsigned: Readonly<Record<string, readonly [string, string]>> = { theyll: ["they", "will"], theyd: ["they", "would"], theyre: ["they", "are"], theyve: ["they", "have"], ive: ["i", "have"], weve: ["we", "have"], im: ["i", "am"], youll: ["you", "will"] };
const maySayIs = new Set(["it", "that", "there", "he", "she", "who", "everything", "decision", "offer", "interview", "position", "role"]);

/** "they'll" as two words, and where the second begins. */
function partsOf(text: string, heard: string): readonly [string, string, number] | null {
  const sign = text.search(/['’‘`´]/);
  if (sign > 0) {
    const [before, ending] = [text.slice(0, sign).toLowerCase(), text.slice(sign + 1).toLowerCase()];
    const whole = endings[ending];
    if (whole === undefined || (ending === "s" && !maySayIs.has(before))) return null;
    return [before, whole, sign];
  }
  const known = unsigned[heard];
  return known === undefined ? null : [known[0], known[1], text.length];
}

/** "thank-you": the sign joins two halves of one word. */
const isHyphen = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
