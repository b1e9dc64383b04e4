import type { BusinessDays } from "../time/business-calendar.ts";
import { type Day, type WeekdayNumber, weekdayOf } from "../time/day.ts";
import { dayNamed, weekdayIn } from "./days.ts";
import { weekdayNamed } from "./names.ts";
import { type Grammar, on, range, type Reading, type Said, says } from "./reading.ts";

const parts = "early|mid|late|beginning|start|middle|end|later";

function weekOf(start: Day): Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => start + offset);
}

/** The week's business days; beyond the calendar's years there are none. */
function businessDaysOf(start: Day, days: BusinessDays): Day[] {
  return weekOf(start).filter((day) => days.isBusinessDay(day));
}

function lastBusinessDayOf(start: Day, days: BusinessDays): Day {
  return businessDaysOf(start, days).at(-1) ?? Number.NaN;
}

/** The last business day of this week, or of the next where none is left. */
function endOfThisWeek({ on: said, days }: Said): Day {
  const start = days.weekStart(said);
  const last = lastBusinessDayOf(start, days);
  return last >= said ? last : lastBusinessDayOf(start + 7, days);
}

/** Early, mid or late in the week that starts there: days by their place among its weekdays. */
function partOfWeek(part: string, start: Day, days: BusinessDays): Reading {
  const business = businessDaysOf(start, days);
  const [first = Number.NaN] = business;
  const last = business.at(-1) ?? Number.NaN;
  if (part === "end") return range(last, last);
  const weekdays = weekOf(start).filter((day) => !days.isWeekend(day));
  const nth = (place: number) => weekdays[Math.min(place, weekdays.length) - 1] ?? Number.NaN;
  const [from, to] =
    part === "mid" || part === "middle" ? [nth(2), nth(4)] : part === "late" ? [nth(4), nth(weekdays.length)] : [nth(1), nth(2)];
  const end = days.isBusinessDay(to) ? to : (business.findLast((day) => day < to) ?? first);
  return range(from, end);
}

function weekdaysBetween(words: readonly string[], said: Said): Reading | null {
  const plain = words[0] === "between" ? words.slice(1) : words;
  const joint = plain.findIndex((word) => word === "and" || word === "or" || word === "to" || word === "-");
  if (joint < 1) return null;
  const first = weekdayNamed(plain[joint - 1]);
  const second = weekdayNamed(plain[joint + 1]);
  if (joint !== 1 || first === null || second === null) return null;
  const rest = plain.slice(joint + 2);
  const { on: day, days } = said;
  if (says(rest, "of? next week")) {
    return rangeOfWeekdays(days.weekStart(day) + 7, first, second);
  }
  if (says(rest, "this week")) return rangeOfWeekdays(days.weekStart(day), first, second);
  if (rest.length > 0) return null;
  const from = dayNamed([plain[0] ?? ""], said);
  if (from === null) return null;
  return range(from, from + ((second - weekdayOf(from) + 7) % 7));
}

function rangeOfWeekdays(start: Day, first: WeekdayNumber, second: WeekdayNumber): Reading {
  return range(weekdayIn(start, first), weekdayIn(start, second));
}

/** "end of the week", "early next week", "this week", "the week of May 4th", "Monday or Tuesday". */
export const weeks: Grammar = (words, said) => {
  const { days } = said;
  const start = days.weekStart(said.on);
  if (says(words, "eow") || says(words, "end of? this? week") || says(words, "weeks|week end")) return on(endOfThisWeek(said));
  if (says(words, "later? this week") || says(words, "later in? this? week") || says(words, "in this week")) {
    return range(said.on, endOfThisWeek(said));
  }
  if (says(words, "in? next week")) {
    const business = businessDaysOf(start + 7, days);
    return range(business[0] ?? Number.NaN, business.at(-1) ?? Number.NaN);
  }
  if (says(words, "week after next") || says(words, "in week after next")) {
    const business = businessDaysOf(start + 14, days);
    return range(business[0] ?? Number.NaN, business.at(-1) ?? Number.NaN);
  }
  if (says(words, `in? ${parts} of|in? next week`)) {
    const part = words[0] === "in" ? words[1] : words[0];
    return part === "later" ? partOfWeek("late", start + 7, days) : partOfWeek(part ?? "", start + 7, days);
  }
  if (says(words, `${parts} of|in? week after next`)) return partOfWeek(words[0] ?? "", start + 14, days);
  if (words[0] === "week" && (words[1] === "of" || words[1] === "commencing" || words[1] === "beginning")) {
    const day = dayNamed(words.slice(2), said);
    if (day === null) return null;
    const business = businessDaysOf(days.weekStart(day), days);
    return range(business[0] ?? Number.NaN, business.at(-1) ?? Number.NaN);
  }
  return weekdaysBetween(words, said);
};
