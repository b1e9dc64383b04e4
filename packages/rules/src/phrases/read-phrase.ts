import type { BusinessCalendar, Precision } from "@tact/facts";
import { dayWords } from "../reasons/date-words.ts";
import { businessDays } from "../time/business-calendar.ts";
import { civilDate, type Day, formatDay, parseDay } from "../time/day.ts";
import type { Way } from "./evaluate.ts";
import type { Span } from "./operands.ts";
import { type LayerName, understand, type Understood } from "./understand.ts";

export interface PhraseRequest {
  phrase: string;
  /** Employer-local day on which it was said, `YYYY-MM-DD`. */
  said: string;
  /** The employer's business calendar. */
  calendar: BusinessCalendar;
}

/** One way to take a phrase. Days are employer-local `YYYY-MM-DD`. */
export interface PhraseWay {
  from: string;
  /** Null where it promises no day but only none before `from`. */
  to: string | null;
  /** `Wed 21 Oct 2026`, with what tells it from the other ways where there are any. */
  words: string;
}

/** What one layer of the grammar took from the phrase. */
export interface PhraseLayer {
  layer: LayerName;
  /** As they stand in the phrase. */
  words: string;
  /** What they were read as: `by`, `end`, `week`. */
  means: string;
}

export interface PhraseReading {
  /**
   * `range`: a day or days. `ambiguous`: one of several, planned on the latest. `not-before`: no day is promised, and
   * none before `from`. `no-day`: nothing is promised ("soon"). `not-understood`: see `residue`. `calendar-out-of-range`:
   * understood, but the calendar ends before the day.
   */
  kind: Understood["reading"]["kind"] | "calendar-out-of-range";
  from: string | null;
  /** The day that plans count from: the end of the range, of the latest where there are several. */
  to: string | null;
  precision: Precision | null;
  /** Every way to take the words, the earliest first. */
  readings: PhraseWay[];
  /** The time of day that was said; it changes no day. `at` is `HH:MM` where there was a number, or `24:00` for midnight. */
  clock: { words: string; at: string | null; zone: string | null } | null;
  /** The words from which on nothing was understood, as they stand in the phrase. */
  residue: string[];
  /** What each layer read, in the order of the phrase. */
  because: PhraseLayer[];
}

/**
 * What a phrase promises, said on a day to a candidate of an employer with this calendar. It reads all of the phrase or
 * nothing, never throws, and takes time in proportion to the phrase's length.
 *
 * @example readPhrase({ phrase: "by noon on Friday", said: "2026-10-14", calendar })
 *   // { kind: "range", from: "2026-10-16", to: "2026-10-16", precision: "exact", clock: { words: "noon", at: "12:00", zone: null }, … }
 */
export function readPhrase({ phrase, said, calendar }: PhraseRequest): PhraseReading {
  const understood = understand(phrase, { on: parseDay(said), days: businessDays(calendar) });
  const { reading, ways, clock, layers, residueFrom, tokens } = understood;
  const textOf = ({ at, to }: Span) => phrase.slice(tokens.starts[at], tokens.ends[to - 1]);
  const clockLayer = layers.findLast(({ layer }) => layer === "clock");
  const rest = {
    readings: ways.map((way) => writeWay(way, ways.length > 1)),
    clock: clock === null || clockLayer === undefined ? null : { words: textOf(clockLayer), at: clock.at, zone: clock.zone },
    residue: residueFrom === null ? [] : tokens.words.slice(residueFrom).map((_, index) => textOf({ at: residueFrom + index, to: residueFrom + index + 1 })),
    because: layers.map(({ layer, means, ...place }) => ({ layer, words: textOf(place), means })),
  };
  const nothing = { from: null, to: null, precision: null };
  if (ways.some((way) => Number.isNaN("to" in way ? way.to : way.notBefore))) {
    return { kind: "calendar-out-of-range", ...nothing, ...rest, readings: [] };
  }
  const latest = ways.at(-1);
  if (latest === undefined) return { kind: reading.kind, ...nothing, ...rest };
  const from = formatDay("to" in latest ? latest.from : latest.notBefore);
  return { kind: reading.kind, from, to: "to" in latest ? formatDay(latest.to) : null, precision: precisionOf(reading), ...rest };
}

function precisionOf(reading: Understood["reading"]): Precision | null {
  if (reading.kind === "ambiguous") return "vague";
  if (reading.kind !== "range") return null;
  return reading.vague ? "vague" : reading.from === reading.to ? "exact" : "range";
}

const dated = (day: Day) => `${dayWords(day)} ${civilDate(day).year}`;

function writeWay(way: Way, isOneOfSeveral: boolean): PhraseWay {
  const prefix = isOneOfSeveral && way.as !== "" ? `${way.as}: ` : "";
  if (!("to" in way)) return { from: formatDay(way.notBefore), to: null, words: `${prefix}not before ${dated(way.notBefore)}` };
  const days = way.from === way.to ? dated(way.to) : `${dated(way.from)} to ${dated(way.to)}`;
  return { from: formatDay(way.from), to: formatDay(way.to), words: prefix + days };
}
