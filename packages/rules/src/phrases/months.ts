import type { BusinessDays } from "../time/business-calendar.ts";
import { civilDate, type Day, dayOf, daysInMonth } from "../time/day.ts";
import { ordinal } from "./counts.ts";
import { nthWeekday } from "./holidays.ts";
import { monthNamed, weekdayNamed } from "./names.ts";
import { type Grammar, on, range, type Said, says } from "./reading.ts";

interface Month {
  year: number;
  month: number;
}

const monthAfter = ({ year, month }: Month): Month => (month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 });

function lastBusinessDay({ year, month }: Month, days: BusinessDays): Day {
  return days.landBack(dayOf({ year, month, date: daysInMonth(year, month) }));
}

/** The month that the words name: "this month", "next month", "December", "December 2026". */
function monthMeant(words: readonly string[], said: Said): Month | null {
  const now = civilDate(said.on);
  if (says(words, "this? month")) return { year: now.year, month: now.month };
  if (says(words, "next month")) return monthAfter(now);
  const month = monthNamed(words[0]);
  if (month === null || words.length > 2) return null;
  if (words.length === 2) {
    const year = Number(words[1]);
    return Number.isInteger(year) && year >= 1000 && year <= 9999 ? { year, month } : null;
  }
  return { year: month < now.month ? now.year + 1 : now.year, month };
}

/** The end of this month, or of the next where none of its business days is left. */
function endOf(month: Month, { on: said, days }: Said): Day {
  const last = lastBusinessDay(month, days);
  return last < said ? lastBusinessDay(monthAfter(month), days) : last;
}

const partNames: Readonly<Record<string, "early" | "mid" | "late" | "end">> = {
  early: "early", beginning: "early", start: "early", mid: "mid", middle: "mid", late: "late", end: "end",
};

/** "end of the month", "early next month", "mid December", "in December", "the first Monday in May", "end of the year". */
export const months: Grammar = (words, said) => {
  const { days } = said;
  if (says(words, "eom") || says(words, "months|month end")) return on(endOf(civilDate(said.on), said));
  if (says(words, "eoy") || says(words, "end of? this? year") || says(words, "years|year end") || says(words, "this year")) {
    return on(endOf({ year: civilDate(said.on).year, month: 12 }, said));
  }
  if (says(words, "end of? this? quarter")) {
    const { year, month } = civilDate(said.on);
    return on(endOf({ year, month: Math.ceil(month / 3) * 3 }, said));
  }
  const plain = words[0] === "in" ? words.slice(1) : words;
  const partName = plain[0] ?? "";
  const part = Object.hasOwn(partNames, partName) ? partNames[partName] : undefined;
  const joint = words.slice(0, 2).includes("-") ? plain.filter((word) => word !== "-") : plain;
  if (part === undefined) {
    const whole = monthMeant(plain, said);
    if (whole !== null) return on(endOf(whole, said));
    return nthWeekdayOfMonth(words, said);
  }
  const month = monthMeant(joint.slice(joint[1] === "of" || joint[1] === "in" ? 2 : 1), said);
  if (month === null) return null;
  const at = (date: number) => dayOf({ ...month, date });
  if (part === "end") return on(endOf(month, said));
  if (part === "early") return range(at(1), at(10));
  if (part === "mid") return range(at(11), at(20));
  return range(at(21), lastBusinessDay(month, days));
};

/** "the first Monday in May", "the last Friday of the month". */
function nthWeekdayOfMonth(words: readonly string[], said: Said): ReturnType<Grammar> {
  const nth = words[0] === "last" ? -1 : ordinal(words[0]);
  const weekday = weekdayNamed(words[1]);
  if (nth === null || weekday === null || (words[2] !== "in" && words[2] !== "of")) return null;
  const month = monthMeant(words.slice(3), said);
  if (month === null || nth > 5) return null;
  const day = nthWeekday(month.year, month.month, weekday, nth);
  const later = nthWeekday(month.year + 1, month.month, weekday, nth);
  return on(day >= said.on ? day : later);
}
