import { formatDay, parseDay, parseInstant, readPhrase, weekdayOf, type ZoneClock } from "@tact/rules";
import { type ClockTime, clockTimeAt } from "./clock-time.ts";
import type { Word } from "./sentence-words.ts";
import type { Setting } from "./setting.ts";

/** When something happened. Several instants where the words may mean one or another, the likelier first. */
export interface PastMoment {
  words: string;
  instants: number[];
  /** The words name a day and no time. */
  onlyTheDay: boolean;
}

/** Words that name a time which has not come yet. */
export type PastReading = PastMoment | "not-yet";

const minute = 60_000;
const noon = 12 * 60;
const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const shortNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const weekdayIndex = (word: string) => Math.max(weekdayNames.indexOf(word), shortNames.indexOf(word.slice(0, 3)) >= 0 && word.length <= 5 && weekdayNames.some((name) => name.startsWith(word)) ? shortNames.indexOf(word.slice(0, 3)) : -1);
const small: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const dateWord = /^(\d{1,4}|st|nd|rd|th|\d+(st|nd|rd|th)|the|of|on|[./-]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)$/;

type Days = { days: number[]; rest: boolean } | null;

/** The day that words name, looking back from today; several where they may mean one or another. */
function daysOf(heard: readonly string[], setting: Setting, clock: ZoneClock, text: string): Days {
  const today = clock.dayAt(setting.now);
  const said = heard.join(" ");
  if (said === "today" || said === "earlier today" || said === "this") return { days: [today], rest: true };
  if (said === "yesterday") return { days: [today - 1], rest: false };
  if (said === "last" || said === "last night") return { days: [today - 1], rest: false };
  if (said === "the day before yesterday" || said === "day before yesterday") return { days: [today - 2], rest: false };
  const bare = heard[0] === "on" ? heard.slice(1) : heard;
  const isLast = bare[0] === "last" || bare[0] === "this" || bare[0] === "past";
  const weekday = weekdayIndex(isLast ? (bare[1] ?? "") : (bare[0] ?? ""));
  if (weekday >= 0 && bare.length === (isLast ? 2 : 1)) return weekdayBack(weekday, bare[0] === "last" ? "last" : "bare", today);
  const ago = heard.at(-1) === "ago" ? heard.slice(0, -1) : null;
  if (ago !== null && ago.length === 2) {
    const count = small[ago[0] ?? ""] ?? Number(ago[0]);
    const unit = (ago[1] ?? "").replace(/s$/, "");
    if (Number.isInteger(count) && count > 0 && count < 366 && unit === "day") return { days: [today - count], rest: false };
    if (Number.isInteger(count) && count > 0 && count < 60 && unit === "week") return { days: [today - 7 * count], rest: false };
  }
  if (!heard.every((word) => dateWord.test(word)) || !heard.some((word) => /\d/.test(word))) return null;
  return datesBack(text, setting, today);
}

function weekdayBack(weekday: number, which: "last" | "bare", today: number): Days {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === "bare") return { days: back === 0 ? [today, today - 7] : [today - back], rest: back === 0 };
  const recent = today - (back === 0 ? 7 : back);
  // "Last Monday" said on a Wednesday: that of this week, or that of the week before.
  const isOfThisWeek = weekdayOf(today) > weekday;
  return { days: isOfThisWeek ? [recent - 7, recent] : [recent], rest: false };
}

/** A date without its year is the last one that has come: the phrase is read as if it had been said earlier. */
function datesBack(text: string, { request }: Setting, today: number): Days {
  const { calendar } = request.application.employer;
  for (const earlier of [0, 31, 366]) {
    const { kind, readings } = readPhrase({ phrase: text, said: formatDay(today - earlier), calendar });
    const days = readings.filter((way) => way.to !== null && way.from === way.to).map((way) => parseDay(way.from));
    if ((kind !== "range" && kind !== "ambiguous") || days.length !== readings.length) continue;
    if (days.length > 0 && days.every((day) => day <= today)) return { days, rest: days.includes(today) };
  }
  return null;
}

/** How long ago, in hours or minutes; null where the words say something else. */
function sinceOf(heard: readonly string[]): number | null {
  const said = heard.join(" ");
  if (["now", "just now", "just", "right now", "moments ago", "a moment ago", "a minute ago"].includes(said)) return 0;
  if (said === "half an hour ago") return 30 * minute;
  if (heard.length !== 3 || heard[2] !== "ago") return null;
  const count = small[heard[0] ?? ""] ?? Number(heard[0]);
  const unit = (heard[1] ?? "").replace(/s$/, "");
  if (!Number.isInteger(count) || count < 1 || count > 600) return null;
  return unit === "hour" ? count * 60 * minute : unit === "minute" || unit === "min" ? count * minute : null;
}

const interviewWords = new Set(["at the interview", "in the interview", "during the interview", "after the interview", "right after the interview"]);

/** When something happened, from all of these words: "yesterday at 4", "on Monday", "two hours ago", "at the interview". */
export function pastOf(words: readonly Word[], from: number, to: number, setting: Setting): PastReading | null {
  const slice = words.slice(from, to);
  const heard = slice.map((word) => word.heard);
  const textOf = (a: number, b: number) => setting.sentence.slice(words[a]?.from, words[b - 1]?.to);
  const text = textOf(from, to);
  const since = sinceOf(heard);
  if (since !== null) return { words: text, instants: [setting.now - since], onlyTheDay: false };
  if (interviewWords.has(heard.join(" ")) && setting.lastEnded !== null) return { words: text, instants: [parseInstant(setting.lastEnded.ends)], onlyTheDay: false };
  for (let split = 0; split <= slice.length; split += 1) {
    for (const isDayFirst of [true, false]) {
      const [dayFrom, dayTo, clockFrom, clockTo] = isDayFirst ? [from, from + split, from + split, to] : [from + split, to, from, from + split];
      const clock = clockFrom === clockTo ? null : clockTimeAt(words, clockFrom, clockTo);
      if (clockFrom < clockTo && (clock === null || clock.next !== clockTo)) continue;
      const zone = setting.clockOf(clock?.value.zone ?? null, "reader");
      const heardDay = words.slice(dayFrom, dayTo).map((word) => word.heard);
      if (heardDay.join(" ") === "last" && words[clockFrom]?.heard !== "night") continue;
      if (heardDay.join(" ") === "this" && (clock === null || !clock.value.about)) continue;
      const days = dayFrom === dayTo ? { days: [zone.dayAt(setting.now)], rest: true } : daysOf(heardDay, setting, zone, textOf(dayFrom, dayTo));
      if (days === null) continue;
      return instantsOf(days.days, clock?.value ?? null, zone, setting.now, text);
    }
  }
  return null;
}

function instantsOf(days: readonly number[], time: ClockTime | null, clock: ZoneClock, now: number, words: string): PastReading {
  const today = clock.dayAt(now);
  const found = days.flatMap((day) => {
    if (time !== null) {
      const come = time.minutes.map((minutes) => clock.at(day, minutes)).filter((at) => at <= now);
      // "this morning" said in the morning is not later than now.
      return come.length > 0 ? come : time.about && day === today && clock.at(day, Math.max(0, (time.minutes[0] ?? 0) - 4 * 60)) <= now ? [now] : [];
    }
    return day === today ? [now] : [clock.at(day, noon)];
  });
  if (found.length === 0) return "not-yet";
  return { words, instants: found, onlyTheDay: time === null || time.about };
}
