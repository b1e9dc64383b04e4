/** A phrase as plain words: lower case, without what carries no day, and whether it was hedged. */
export interface Words {
  words: string[];
  /** "about", "around", "probably": the day is near, not exact. */
  hedged: boolean;
  /** A time of day was named ("end of day", "noon"): alone, it means today. */
  timeOfDay: boolean;
}

const isLetter = (sign: string) => (sign >= "a" && sign <= "z") || sign > "\u007f";
const isDigit = (sign: string) => sign >= "0" && sign <= "9";
const dashes = "-–—−";

/** Splits into words of letters and digits; a dash between words and a slash between digits are words of their own. */
function split(phrase: string): string[] {
  const words: string[] = [];
  let word = "";
  const finish = () => {
    if (word !== "") words.push(word);
    word = "";
  };
  for (const sign of phrase.toLowerCase()) {
    if (dashes.includes(sign)) {
      finish();
      words.push("-");
    } else if (sign === "/") {
      finish();
      words.push("/");
    } else if ((isLetter(sign) && !"‘’“”…".includes(sign)) || isDigit(sign)) {
      word += sign;
    } else if (sign !== "'" && sign !== "’") {
      finish();
    }
  }
  finish();
  return words;
}

const hedges: readonly (readonly string[])[] = [["about"], ["around"], ["approximately"], ["roughly"], ["probably"], ["hopefully"]];
const fillers: readonly (readonly string[])[] = [
  ["at", "the", "latest"],
  ["at", "latest"],
  ["no", "later", "than"],
  ["not", "later", "than"],
  ["sometime"],
  ["some", "time"],
  ["by"],
  ["on"],
  ["the"],
];
const timesOfDay: readonly (readonly string[])[] = [
  ["end", "of", "the", "day"],
  ["end", "of", "day"],
  ["end", "of", "business"],
  ["close", "of", "business"],
  ["close", "of", "play"],
  ["first", "thing"],
  ["eod"],
  ["cob"],
  ["noon"],
  ["midday"],
  ["lunchtime"],
  ["morning"],
  ["afternoon"],
  ["evening"],
];
const zoneWords: ReadonlySet<string> = new Set(["et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest"]);

function startsWith(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, offset) => words[at + offset] === word);
}

/** How many words at `at` say a clock time: "at 5pm et", "at 17:00" (split at the colon), "at 5 pm". */
function clockTimeLength(words: readonly string[], at: number): number {
  if (words[at] !== "at") return 0;
  const first = words[at + 1] ?? "";
  const number = Number.parseInt(first, 10);
  if (!(number >= 0 && number <= 24)) return 0;
  let length = 2;
  if (first.length <= 2 && isMinutes(words[at + length])) length += 1;
  const suffix = words[at + length];
  if (suffix === "am" || suffix === "pm") length += 1;
  if (zoneWords.has(words[at + length] ?? "")) length += 1;
  return length;
}

function isMinutes(word: string | undefined): boolean {
  return word !== undefined && word.length >= 2 && isDigit(word.charAt(0)) && isDigit(word.charAt(1));
}

/** The words of a phrase that say a day. */
export function readWords(phrase: string): Words {
  const spoken = split(phrase);
  const words: string[] = [];
  let hedged = false;
  let timeOfDay = false;
  for (let at = 0; at < spoken.length; ) {
    const matching = (list: readonly (readonly string[])[]) => list.find((wanted) => startsWith(spoken, at, wanted));
    const clock = clockTimeLength(spoken, at);
    const time = matching(timesOfDay);
    const hedge = matching(hedges);
    const filler = matching(fillers);
    if (startsWith(spoken, at, ["before", "the", "end"])) {
      words.push("end");
      at += 3;
    } else if (clock > 0) {
      timeOfDay = true;
      at += clock;
    } else if (time !== undefined) {
      timeOfDay = true;
      at += time.length;
    } else if (hedge !== undefined) {
      hedged = true;
      at += hedge.length;
    } else if (filler === undefined) {
      words.push(spoken[at] ?? "");
      at += 1;
    } else {
      at += filler.length;
    }
  }
  return { words, hedged, timeOfDay };
}
