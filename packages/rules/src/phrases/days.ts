import { type Day, type WeekdayNumber, weekdayOf } from "../time/day.ts";
import { type Anchor, anchor, day, type Match, matched, none, type Said } from "./meaning.ts";
import { weekdayAt } from "./names.ts";
import { wordTable } from "./word-table.ts";

/** That weekday of the week that starts on `weekStart`. */
export function weekdayIn(weekStart: Day, weekday: WeekdayNumber): Day {
  return weekStart + ((weekday - weekdayOf(weekStart) + 7) % 7);
}

/** The first such weekday strictly after a day. */
export function weekdayAfter(day: Day, weekday: WeekdayNumber): Day {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
}

/** Days counted from the one on which it was said. */
export const relativeDays = wordTable<number>([
  ["today|tonight", 0],
  ["later today|tonight", 0],
  ["later on today", 0],
  ["tomorrow|tmrw|tmr", 1],
  ["the? day after tomorrow", 2],
]);

/** What may stand before a weekday, and which of them it then is. */
type Which = "after" | "this" | "next" | "following";
export const whichWeekday = wordTable<Which>([
  ["this? coming", "after"],
  ["upcoming", "after"],
  ["this", "this"],
  ["next", "next"],
  ["the? following", "following"],
]);

/** What may stand after a weekday: the week that it is of, or how much later it is. */
export const weekdayTails = wordTable<{ week: number } | { later: number }>([
  ["of|in? this week", { week: 0 }],
  ["of|in? the? next week", { week: 1 }],
  ["of|in? the? following week", { week: 1 }],
  ["next", { week: 1 }],
  ["of|in? the? week after next", { week: 2 }],
  ["after next", { week: 2 }],
  ["week", { later: 7 }],
  ["fortnight", { later: 14 }],
]);

const inWeek = (weekday: WeekdayNumber, weeksLater: number) => ({ on, days }: Said) =>
  day(weekdayIn(days.weekStart(on) + 7 * weeksLater, weekday));

/** "this Friday" said on a Saturday is that of the next week. */
const ofThisWeek = (weekday: WeekdayNumber): Anchor =>
  anchor(({ on, days }, turn) => day(weekdayIn(days.weekStart(on) + 7 * turn, weekday)), { turns: 2 });

const following = (weekday: WeekdayNumber): Anchor => ({
  meanings: [
    { as: "the first one after it was said", occurrence: ({ on }, turn) => (turn === 0 ? day(weekdayAfter(on, weekday)) : null) },
    { as: "the one of the week after", occurrence: inWeek(weekday, 1) },
  ],
  turns: 1,
});

/** "today", "tomorrow", "Friday", "next Friday", "Friday week", "Monday of the week after next", "next week Friday". */
export function dayAt(words: readonly string[], at: number): readonly Match<Anchor>[] {
  const relative = relativeDays.at(words, at);
  if (relative !== null) return [matched(anchor(({ on }) => day(on + relative.value)), at + relative.words.length)];
  if (words[at] === "next" && words[at + 1] === "week") {
    const weekday = weekdayAt(words, at + 2);
    return weekday === null ? none : [matched(anchor(inWeek(weekday, 1)), at + 3)];
  }
  const which = whichWeekday.at(words, at);
  const weekday = weekdayAt(words, at + (which?.words.length ?? 0));
  if (weekday === null) return none;
  const next = at + (which?.words.length ?? 0) + 1;
  if (which !== null) return [matched(chosen(which.value, weekday), next)];
  const alone: Match<Anchor> = matched({ ...anchor(({ on }) => day(weekdayAfter(on, weekday))), isBareWeekday: true }, next);
  const tail = weekdayTails.at(words, next);
  if (tail === null) return [alone];
  const { value } = tail;
  const tailed = "later" in value ? anchor(({ on }) => day(weekdayAfter(on, weekday) + value.later)) : value.week === 0 ? ofThisWeek(weekday) : anchor(inWeek(weekday, value.week));
  return [matched(tailed, next + tail.words.length), alone];
}

function chosen(which: Which, weekday: WeekdayNumber): Anchor {
  if (which === "after") return anchor(({ on }) => day(weekdayAfter(on, weekday)));
  if (which === "next") return anchor(inWeek(weekday, 1));
  return which === "this" ? ofThisWeek(weekday) : following(weekday);
}
