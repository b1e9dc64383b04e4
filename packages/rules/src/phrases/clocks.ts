import { type Match, matched } from "./meaning.ts";
import { wholeNumber } from "./numbers.ts";
import { wordTable } from "./word-table.ts";

/** A time of day. It changes no day; alone it is one of today's. */
export interface Clock {
  /** `HH:MM` where one was said. */
  at: string | null;
  /** As it was said: "ET", "their time". */
  zone: string | null;
  /** "first thing", "in the morning": alone, it may be tomorrow's. */
  mayBeTomorrow: boolean;
}

const named = (at: string | null = null): Clock => ({ at, zone: null, mayBeTomorrow: false });
const morning: Clock = { at: null, zone: null, mayBeTomorrow: true };

export const clocks = wordTable<Clock>([
  ["eod|cob|cop", named()],
  ["end of the? day", named()],
  ["end|close of business|play|trading|work", named()],
  ["close", named()],
  ["last thing", named()],
  ["start|opening of business|play|trading|work", morning],
  ["start of the? day", morning],
  ["first thing in? the? morning?", morning],
  ["early|mid|late morning", named()],
  ["early|mid|late afternoon|evening", named()],
  ["morning", morning],
  ["this morning|afternoon|evening", named()],
  ["afternoon|evening|night|lunch|lunchtime", named()],
  ["noon|midday", named("12:00")],
  ["midnight", named("24:00")],
]);

/** What may stand between a day and its time of day. */
export const clockPrepositions = wordTable<true>([
  ["at|by|before|around|about|until|till|after|from|in|during the?", true],
  ["no later than", true],
  ["on the", true],
  ["the", true],
]);

export const zoneNames = wordTable<true>([
  ["et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|cest|ist|aest|sgt", true],
  ["eastern|central|mountain|pacific|uk|london|local|their|your|our time", true],
  ["eastern|pacific", true],
]);

const twoDigits = (value: number) => (value < 10 ? `0${value}` : String(value));

/** "5pm", "5:30 pm", "17:00", "5 oclock"; a bare hour only where `afterAt`, and then within working hours. */
function timeAt(words: readonly string[], at: number, afterAt: boolean): Match<Clock> | null {
  const hour = wholeNumber(words[at]);
  if (hour === null || hour > 24 || (words[at]?.length ?? 3) > 2) return null;
  let next = at + 1;
  let minutes = 0;
  const hasMinutes = words[next] === ":" || words[next] === ".";
  if (hasMinutes) {
    const written = words[next + 1] ?? "";
    const value = wholeNumber(written);
    if (value === null || written.length !== 2 || value > 59) return null;
    minutes = value;
    next += 2;
  }
  const half = words[next];
  if (half === "am" || half === "pm") {
    if (hour < 1 || hour > 12) return null;
    return withZone(words, next + 1, (hour % 12) + (half === "pm" ? 12 : 0), minutes);
  }
  if (half === "oclock" || half === "h") return withZone(words, next + 1, hour, minutes);
  const isClock = (hasMinutes && words[at + 1] === ":") || afterAt;
  const inWorkingHours = !hasMinutes && hour >= 1 && hour <= 6 ? hour + 12 : hour;
  return isClock && (hour < 24 || minutes === 0) ? withZone(words, next, inWorkingHours, minutes) : null;
}

function withZone(words: readonly string[], at: number, hour: number, minutes: number): Match<Clock> {
  const zone = zoneNames.at(words, at);
  const clock = { at: `${twoDigits(hour)}:${twoDigits(minutes)}`, zone: zone?.words.join(" ") ?? null, mayBeTomorrow: false };
  return matched(clock, at + (zone?.words.length ?? 0));
}

/** A time of day, with what may stand before it. After a day a bare hour may follow any of that, else only "at". */
export function clockAt(words: readonly string[], at: number, isAfterDay: boolean): Match<Clock> | null {
  const preposition = clockPrepositions.at(words, at);
  const mayBeBare = isAfterDay || words[at] === "at";
  for (const start of preposition === null ? [at] : [at + preposition.words.length, at]) {
    const row = clocks.at(words, start);
    if (row !== null) {
      const zone = zoneNames.at(words, start + row.words.length);
      const clock = zone === null ? row.value : { ...row.value, zone: zone.words.join(" ") };
      return matched(clock, start + row.words.length + (zone?.words.length ?? 0));
    }
    const time = timeAt(words, start, start > at && mayBeBare);
    if (time !== null) return time;
  }
  return null;
}
