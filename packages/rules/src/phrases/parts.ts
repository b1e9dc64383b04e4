import { civilDate, type Day, dayOf, daysInMonth } from "../time/day.ts";
import type { Period, Said } from "./meaning.ts";
import { wordTable } from "./word-table.ts";

type Third = "first-day" | "early" | "mid" | "late" | "end" | "later" | "first-half" | "second-half";

/** A part of a period; "mid to late" goes from one to another. */
export interface Part {
  from: Third;
  to: Third;
}

const one = (third: Third): Part => ({ from: third, to: third });

export const parts = wordTable<Part>([
  ["first thing in|of?", one("first-day")],
  ["early|beginning|beg|start of|in|on?", one("early")],
  ["early on in", one("early")],
  ["first|early|opening part of", one("early")],
  ["mid|middle of?", one("mid")],
  ["midway|halfway through", one("mid")],
  ["late of|in|on?", one("late")],
  ["last|latter|later part of", one("late")],
  ["end of|in?", one("end")],
  ["close of", one("end")],
  ["tail|back|very end of", one("end")],
  ["last business|working? day of", one("end")],
  ["later in|on?", one("later")],
  ["rest|remainder of", one("later")],
  ["first half of", one("first-half")],
  ["second|latter|last|back half of", one("second-half")],
  ["early to|or|- mid", { from: "early", to: "mid" }],
  ["mid to|or|-? late", { from: "mid", to: "late" }],
  ["mid to|or|-? end of", { from: "mid", to: "end" }],
]);

/** The days of a period's part; null where the period has no such part, or none of it is left. */
export function applyPart(part: Part | null, period: Period, said: Said): { from: Day; to: Day } | null {
  if (part === null) return whole(period, said);
  const first = third(part.from, period, said);
  const last = part.to === part.from ? first : third(part.to, period, said);
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

/** A week lasts from its first to its last business day; a month, a quarter and a year are promised by their end. */
function whole(period: Period, said: Said): { from: Day; to: Day } | null {
  switch (period.kind) {
    case "week": {
      const to = lastDay(period, said);
      return to === null ? null : { from: firstDay(period, said), to };
    }
    case "month":
      return third("end", period, said);
    case "quarter":
    case "year":
      return { from: period.start, to: landedEnd(period.start, period.end, said) };
    case "new-year":
    case "day":
    case "weekend":
    case "stretch":
    case "span":
      return { from: period.start, to: period.end };
  }
}

function third(name: Third, period: Period, said: Said): { from: Day; to: Day } | null {
  const { start, end, kind } = period;
  if (kind === "weekend" || kind === "stretch" || kind === "span") return null;
  if (kind === "day") return name === "early" || name === "late" || name === "end" ? { from: start, to: end } : null;
  if (kind === "new-year") return name === "early" ? { from: start, to: start + 30 } : null;
  if (name === "end") {
    const to = lastDay(period, said);
    return to === null ? null : { from: to, to };
  }
  if (name === "first-day") return { from: firstDay(period, said), to: firstDay(period, said) };
  if (name === "later") {
    if (start > said.on) return third("late", period, said);
    const to = lastDay(period, said);
    return to === null ? null : { from: said.on, to };
  }
  const [from, to] = kind === "week" ? ofWeek(name, period, said) : ofLonger(name, period);
  return { from, to: kind === "week" || to === end ? landedEnd(start, to, said) : to };
}

/** Counted in weekdays: the first two, the second to the fourth, the fourth to the last. */
function ofWeek(name: Third, { start }: Period, { days }: Said): [Day, Day] {
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((offset) => start + offset).filter((day) => !days.isWeekend(day));
  const nth = (place: number) => weekdays[Math.min(place, weekdays.length) - 1] ?? start;
  if (name === "mid") return [nth(2), nth(4)];
  if (name === "late") return [nth(4), nth(7)];
  if (name === "first-half") return [nth(1), nth(3)];
  if (name === "second-half") return [nth(3), nth(7)];
  return [nth(1), nth(2)];
}

/** A month by its tens, a quarter by its months, a year by its quarters, of which the middle is June and July. */
function ofLonger(name: Third, { kind, start, end }: Period): [Day, Day] {
  const { year, month } = civilDate(start);
  const startOf = (monthsLater: number) => dayOf({ year: year + Math.floor((month - 1 + monthsLater) / 12), month: ((month - 1 + monthsLater) % 12) + 1, date: 1 });
  if (name === "first-half" || name === "second-half") {
    const middle = kind === "month" ? start + 15 : kind === "quarter" ? startOf(1) + 15 : startOf(6);
    return name === "first-half" ? [start, middle - 1] : [middle, end];
  }
  const [early, late] = kind === "month" ? [start + 10, start + 20] : kind === "quarter" ? [startOf(1), startOf(2)] : [startOf(3), startOf(9)];
  if (name === "early") return [start, early - 1];
  if (name === "late") return [late, end];
  return kind === "year" ? [startOf(5), startOf(7) - 1] : [early, late - 1];
}

/** A period's first business day; beyond the calendar's years, and where it has none, its first day. */
function firstDay({ start, end }: Period, { days }: Said): Day {
  const first = days.land(start);
  return first <= end ? first : start;
}

/** A period's last business day; its last weekday where all are off; null where that is no longer meant. */
function lastDay({ kind, start, end, onlyIfBusinessDaysAreLeft = false }: Period, { on, days }: Said): Day | null {
  const last = days.landBack(end);
  if (Number.isNaN(last)) return last;
  if (onlyIfBusinessDaysAreLeft && (last < start || last < on)) return null;
  if (last >= start) return last;
  let day = end;
  while (kind === "week" && day > start && days.isWeekend(day)) day -= 1;
  return day;
}

/** The last business day up to a day, not before the period; else the period's first business day. */
function landedEnd(start: Day, to: Day, { days }: Said): Day {
  const last = days.landBack(to);
  if (Number.isNaN(last) || last >= start) return last;
  const first = days.land(start);
  return first <= start + 6 ? first : to;
}

/** The month of a day, with how many months later. */
export function monthPeriod(on: Day, monthsLater: number): Period {
  const { year, month } = civilDate(on);
  const index = year * 12 + month - 1 + monthsLater;
  return namedMonth(Math.floor(index / 12), (index % 12) + 1);
}

export function namedMonth(year: number, month: number): Period {
  return { kind: "month", start: dayOf({ year, month, date: 1 }), end: dayOf({ year, month, date: daysInMonth(year, month) }) };
}
