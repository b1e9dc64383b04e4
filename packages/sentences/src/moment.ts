import { formatDay, parseDay, type PhraseReading, readPhrase } from "@tact/rules";
import { clockRangeAt, clockTimeAt } from "./clock-time.ts";
import type { Word } from "./sentence-words.ts";
import type { Setting } from "./setting.ts";

/** When something will take place: every way to take the words. */
export interface Moment {
  words: string;
  /** Instants; `ends` is null where no end and no length was said. */
  times: { starts: number; ends: number | null }[];
  /** Days that were said without a time of day: it has to be asked for. */
  dayAlone: string | null;
}

/** An appointment is made or it is not. */
const unsure = new Set(["maybe", "perhaps", "possibly", "probably", "hopefully", "likely", "tentatively"]);
const small: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };

/** "for an hour", "for 45 minutes" at the end of the words. */
function lengthBefore(heard: readonly string[]): { minutes: number; words: number } | null {
  const said = heard.slice(-5).join(" ");
  const match = /(?:^| )for (half an hour|an hour and a half|(\w+) (hour|hours|minutes|mins|min|h))$/.exec(said);
  if (match === null) return null;
  const words = match[0].trim().split(" ").length;
  if (match[1] === "half an hour") return { minutes: 30, words };
  if (match[1] === "an hour and a half") return { minutes: 90, words };
  const count = small[match[2] ?? ""] ?? Number(match[2]);
  if (!Number.isInteger(count) || count < 1 || count > 600) return null;
  return { minutes: (match[3] ?? "").startsWith("h") ? count * 60 : count, words };
}

/** The days that words name, said today: never a day that has passed. */
function dayOf(text: string, { request, employer, now }: Setting): PhraseReading {
  return readPhrase({ phrase: text, said: formatDay(employer.dayAt(now)), calendar: request.application.employer.calendar });
}

/** When something will take place, from all of these words: "Tuesday 3pm", "tomorrow from 10 to 11 ET", "3 December at 14:00 for an hour". */
export function momentOf(words: readonly Word[], from: number, to: number, setting: Setting): Moment | null {
  const text = setting.sentence.slice(words[from]?.from, words[to - 1]?.to);
  const heard = words.slice(from, to).map((word) => word.heard);
  if (heard.some((word) => unsure.has(word))) return null;
  const length = lengthBefore(heard);
  const end = to - (length?.words ?? 0);
  if (end <= from) return null;
  const textOf = (a: number, b: number) => setting.sentence.slice(words[a]?.from, words[b - 1]?.to);
  for (let split = from; split <= end; split += 1) {
    for (const isDayFirst of [true, false]) {
      const [dayFrom, dayTo, clockFrom, clockTo] = isDayFirst ? [from, split, split, end] : [split, end, from, split];
      if (dayFrom === dayTo || clockFrom === clockTo) continue;
      const range = clockRangeAt(words, clockFrom, clockTo);
      const time = range !== null && range.next === clockTo ? null : clockTimeAt(words, clockFrom, clockTo);
      const starts = range !== null && range.next === clockTo ? [range.starts] : time !== null && time.next === clockTo && !time.value.about ? time.value.minutes : null;
      if (starts === null) continue;
      const days = exactDays(dayOf(textOf(dayFrom, dayTo), setting));
      if (days === null) continue;
      const clock = setting.clockOf((range !== null && range.next === clockTo ? range.zone : time?.value.zone) ?? null, "appointment");
      const times = days.flatMap((day) =>
        starts.map((minutes) => {
          const at = clock.at(day, minutes);
          const until = range !== null && range.next === clockTo ? clock.at(day, range.ends) : length === null ? null : at + length.minutes * 60_000;
          return { starts: at, ends: until };
        }),
      );
      return { words: text, times, dayAlone: null };
    }
  }
  const days = length === null ? exactDays(dayOf(text, setting)) : null;
  const [day] = days ?? [];
  return day === undefined ? null : { words: text, times: [], dayAlone: formatDay(day) };
}

/** Each way to take the words as one day; null where they name more than a day, or none. */
function exactDays({ kind, readings, clock }: PhraseReading): number[] | null {
  if ((kind !== "range" && kind !== "ambiguous") || clock !== null) return null;
  if (readings.some((way) => way.to === null || way.from !== way.to)) return null;
  return readings.map((way) => parseDay(way.from));
}
