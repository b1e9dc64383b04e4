import type { BusinessCalendar as CalendarData, Weekday } from "@tact/facts";
import { type Day, parseDay, weekdayOf, type WeekdayNumber } from "./day.ts";

/** Why nobody works on a day. */
export type DayOff =
  | { kind: "weekend"; weekday: WeekdayNumber }
  | { kind: "holiday"; name: string | null }
  | { kind: "closed"; label: string | null };

/**
 * An employer's working days. Every answer that would have to read a day outside the calendar's
 * years is `NaN`, and `NaN` in is `NaN` out: a plan that needs such a day is refused.
 */
export interface BusinessDays {
  isBusinessDay(day: Day): boolean;
  /** The `count`-th business day strictly after `day`; `day` itself for 0. */
  after(day: Day, count: number): Day;
  /** The `count`-th business day strictly before `day`; `day` itself for 0. */
  before(day: Day, count: number): Day;
  /** `day` if it is a business day, else the next one. */
  land(day: Day): Day;
  /** `day` if it is a business day, else the one before it. */
  landBack(day: Day): Day;
  /** Business days after `from`, up to and including `to`; 0 where `to` is not later. */
  between(from: Day, to: Day): number;
  isWeekend(day: Day): boolean;
  /** Why `day` is no business day; null where it is one. */
  dayOff(day: Day): DayOff | null;
  /** The first day of the week of `day`: weeks start on the first weekday after the weekend. */
  weekStart(day: Day): Day;
  /** Named holidays, for phrases such as "before Memorial Day". */
  named: readonly { day: Day; name: string }[];
}

const weekdayNumbers: Readonly<Record<Weekday, WeekdayNumber>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};

interface Closure {
  from: Day;
  to: Day;
  label: string | null;
}

/** Closures in order and without overlap, so that a day is found by halving and a long one is left in one step. */
function disjointClosures(ranges: readonly Closure[]): Closure[] {
  const merged: Closure[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to) merged.push({ ...range });
    else if (range.to > last.to) merged.push({ ...range, from: last.to + 1 });
  }
  return merged;
}

function weekStartOf(weekend: readonly boolean[]): WeekdayNumber {
  let best: WeekdayNumber = 0;
  let longest = 0;
  for (let start = 0; start < 7; start += 1) {
    let length = 0;
    while (length < 7 && weekend[(start + length) % 7] === true) length += 1;
    if (length > longest) {
      longest = length;
      best = ((start + length) % 7) as WeekdayNumber;
    }
  }
  return best;
}

export function businessDays(data: CalendarData): BusinessDays {
  const first = parseDay(data.from);
  const last = parseDay(data.through);
  const weekend = [false, false, false, false, false, false, false];
  for (const weekday of data.weekend) weekend[weekdayNumbers[weekday]] = true;
  const holidays = new Map<Day, string | null>();
  const named: { day: Day; name: string }[] = [];
  for (const holiday of data.holidays) {
    if (typeof holiday === "string") {
      const day = parseDay(holiday);
      if (!holidays.has(day)) holidays.set(day, null);
    } else {
      const day = parseDay(holiday.date);
      holidays.set(day, holiday.name);
      named.push({ day, name: holiday.name });
    }
  }
  const closures = disjointClosures(
    data.closed.map(({ from, to, label }) => ({ from: parseDay(from), to: parseDay(to), label: label ?? null })),
  );
  const firstWeekday = weekStartOf(weekend);

  function closureAt(day: Day): Closure | null {
    let low = 0;
    let high = closures.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const closure = closures[middle];
      if (closure === undefined) return null;
      if (day < closure.from) high = middle - 1;
      else if (day > closure.to) low = middle + 1;
      else return closure;
    }
    return null;
  }

  function worksOn(day: Day): boolean {
    return weekend[weekdayOf(day)] !== true && !holidays.has(day) && closureAt(day) === null;
  }

  /** From `day` on in steps of one, the `count`-th business day, leaping over closures. */
  function walk(day: Day, count: number, step: 1 | -1): Day {
    let left = count;
    let at = day;
    while (left > 0) {
      at += step;
      const closure = closureAt(at);
      if (closure !== null) at = step === 1 ? closure.to : closure.from;
      if (!(at >= first && at <= last)) return Number.NaN;
      if (closure === null && worksOn(at)) left -= 1;
    }
    return at;
  }

  const known = (day: Day) => day >= first && day <= last;

  return {
    isBusinessDay: (day) => known(day) && worksOn(day),
    after: (day, count) => walk(day, count, 1),
    before: (day, count) => walk(day, count, -1),
    land: (day) => (known(day) && worksOn(day) ? day : walk(day - 1, 1, 1)),
    landBack: (day) => (known(day) && worksOn(day) ? day : walk(day + 1, 1, -1)),
    between(from, to) {
      if (Number.isNaN(from + to)) return Number.NaN;
      let count = 0;
      for (let day = from; day < to; ) {
        day = walk(day, 1, 1);
        if (day <= to) count += 1;
        else if (Number.isNaN(day)) return to > last ? Number.NaN : count;
      }
      return count;
    },
    isWeekend: (day) => weekend[weekdayOf(day)] === true,
    dayOff(day) {
      if (holidays.has(day)) return { kind: "holiday", name: holidays.get(day) ?? null };
      const closure = closureAt(day);
      if (closure !== null) return { kind: "closed", label: closure.label };
      return weekend[weekdayOf(day)] === true ? { kind: "weekend", weekday: weekdayOf(day) } : null;
    },
    weekStart: (day) => day - ((weekdayOf(day) - firstWeekday + 7) % 7),
    named,
  };
}
