import type { Word } from "./sentence-words.ts";

/** A time of day that was said. Several where "at 7" may be morning or evening, the likelier first. */
export interface ClockTime {
  /** Minutes since midnight. */
  minutes: number[];
  /** The words only name a part of the day: "in the afternoon". */
  about: boolean;
  /** As it was said: `et`, `their`. */
  zone: string | null;
}

const partsOfDay: Readonly<Record<string, number>> = { morning: 10 * 60, afternoon: 15 * 60, evening: 19 * 60, night: 21 * 60, tonight: 19 * 60, lunchtime: 12 * 60 + 30 };
const named: Readonly<Record<string, number>> = { noon: 12 * 60, midday: 12 * 60, midnight: 0 };
const prepositions = new Set(["at", "around", "about", "circa", "by", "from"]);

/** Zones as people name them, by their words; `their`, `my` and the like are whose clocks. */
const zoneWords: Readonly<Record<string, string>> = {
  et: "America/New_York", est: "America/New_York", edt: "America/New_York", eastern: "America/New_York",
  ct: "America/Chicago", cst: "America/Chicago", cdt: "America/Chicago", central: "America/Chicago",
  mt: "America/Denver", mst: "America/Denver", mdt: "America/Denver", mountain: "America/Denver",
  pt: "America/Los_Angeles", pst: "America/Los_Angeles", pdt: "America/Los_Angeles", pacific: "America/Los_Angeles",
  gmt: "UTC", utc: "UTC", bst: "Europe/London", uk: "Europe/London", london: "Europe/London",
  cet: "Europe/Paris", cest: "Europe/Paris",
};

/** Every zone that a sentence can name: whoever asks brings their tables. */
export const zonesInWords: readonly string[] = [...new Set(Object.values(zoneWords))].sort();

/** The zone (IANA) that a word names; null for `their`, `my` and the like. */
export const zoneOfWord = (word: string): string | null => zoneWords[word] ?? null;

const whose = new Set(["their", "my", "our", "your", "local"]);

function zoneAt(words: readonly Word[], at: number, end: number): { zone: string | null; next: number } {
  const word = at < end ? (words[at]?.heard ?? "") : "";
  const isTime = at + 1 < end && words[at + 1]?.heard === "time";
  if (zoneWords[word] !== undefined) return { zone: word, next: at + (isTime ? 2 : 1) };
  if (whose.has(word) && isTime) return { zone: word, next: at + 2 };
  return { zone: null, next: at };
}

const number = (word: Word | undefined) => (word !== undefined && /^\d{1,2}$/.test(word.heard) ? Number(word.heard) : null);

/** "4", "4:30", "4 pm", "16:00" without what stands around it. */
function digitsAt(words: readonly Word[], at: number, end: number): { hour: number; minute: number | null; half: "am" | "pm" | null; next: number } | null {
  const hour = number(words[at]);
  if (hour === null || hour > 23) return null;
  let next = at + 1;
  let minute: number | null = null;
  const sign = next < end ? words[next]?.heard : undefined;
  if ((sign === ":" || sign === ".") && next + 1 < end) {
    const value = number(words[next + 1]);
    if (value === null || value > 59 || words[next + 1]?.heard.length !== 2) return null;
    minute = value;
    next += 2;
  }
  const word = next < end ? words[next]?.heard : undefined;
  const half = word === "am" || word === "pm" ? word : null;
  if (half !== null && (hour < 1 || hour > 12)) return null;
  if (half !== null || word === "oclock" || word === "h") next += 1;
  return { hour, minute, half, next };
}

/** Both ways to take a bare hour, the likelier first; one where it was said which half of the day. */
function minutesOf({ hour, minute, half }: { hour: number; minute: number | null; half: "am" | "pm" | null }): number[] {
  const at = (h: number) => h * 60 + (minute ?? 0);
  if (half !== null) return [at((hour % 12) + (half === "pm" ? 12 : 0))];
  if (hour === 0 || hour > 12) return [at(hour)];
  if (hour <= 6) return [at(hour + 12)];
  return hour === 7 || hour === 8 ? [at(hour), at(hour + 12)] : [at(hour)];
}

/** A time of day that begins here: "at 4", "4pm", "around 16:30 ET", "noon", "in the morning". */
export function clockTimeAt(words: readonly Word[], at: number, end: number): { value: ClockTime; next: number } | null {
  let start = at;
  const first = words[at]?.heard ?? "";
  const hasPreposition = prepositions.has(first);
  if (hasPreposition) start += 1;
  if (first === "in" && words[at + 1]?.heard === "the") start += 2;
  const word = start < end ? (words[start]?.heard ?? "") : "";
  const isPart = partsOfDay[word];
  const single = named[word];
  if (isPart !== undefined) return { value: { minutes: [isPart], about: true, zone: null }, next: start + 1 };
  if (single !== undefined) {
    const { zone, next } = zoneAt(words, start + 1, end);
    return { value: { minutes: [single], about: false, zone }, next };
  }
  const read = start < end ? digitsAt(words, start, end) : null;
  if (read === null) return null;
  const isClock = hasPreposition || read.minute !== null || read.half !== null || read.next > start + 1;
  if (!isClock) return null;
  const { zone, next } = zoneAt(words, read.next, end);
  return { value: { minutes: minutesOf(read), about: first === "around" || first === "about", zone }, next };
}

/** Two times of one day: "3 to 4pm", "from 10:00 until 11:30", "14:00-15:00 ET". */
export function clockRangeAt(words: readonly Word[], at: number, end: number): { starts: number; ends: number; zone: string | null; next: number } | null {
  const from = words[at]?.heard === "from" || words[at]?.heard === "at" || words[at]?.heard === "between" ? at + 1 : at;
  const first = from < end ? digitsAt(words, from, end) : null;
  if (first === null) return null;
  const joint = words[first.next]?.heard ?? "";
  const hasJoint = first.next < end && ["to", "until", "till", "and", "-"].includes(joint);
  // A dash between spaces parts, and is no word of its own.
  const isDashed = !hasJoint && first.next < end && words[first.next]?.after === "comma";
  if (!hasJoint && !isDashed) return null;
  const second = digitsAt(words, hasJoint ? first.next + 1 : first.next, end);
  if (second === null) return null;
  const half = first.half ?? (second.half !== null && first.hour <= second.hour && first.hour !== 12 && first.hour <= 12 ? second.half : null);
  const starts = minutesOf({ ...first, half })[0] ?? 0;
  const ends = minutesOf(second).find((one) => one > starts) ?? minutesOf({ ...second, half: "pm" })[0] ?? 0;
  if (second.hour > 12 ? ends <= starts : ends <= starts) return null;
  const { zone, next } = zoneAt(words, second.next, end);
  return { starts, ends, zone, next };
}
