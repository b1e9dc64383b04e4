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

/** What a day is, one byte a day. */
const worked = 0;
const weekendDay = 1;
const holidayDay = 2;
const closedDay = 3;

/**
 * Reads a calendar once: a count of business days up to each day, and the days by that count, so that
 * every question is one or two look-ups, however long the employer is closed.
 */
export function businessDays(data: CalendarData): BusinessDays {
  const first = parseDay(data.from);
  const last = parseDay(data.through);
  const length = Math.max(0, last - first + 1);
  const isWeekendDay = [false, false, false, false, false, false, false];
  for (const weekday of data.weekend) isWeekendDay[weekdayNumbers[weekday]] = true;
  const names = new Map<Day, string | null>();
  const named: { day: Day; name: string }[] = [];
  const kinds = new Uint8Array(length);
  for (let index = 0, weekday: number = weekdayOf(first); index < length; index += 1) {
    if (isWeekendDay[weekday] === true) kinds[index] = weekendDay;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  for (const { from, to } of data.closed) kinds.fill(closedDay, within(parseDay(from) - first, length), within(parseDay(to) - first + 1, length));
  for (const holiday of data.holidays) {
    const isNamed = typeof holiday !== "string";
    const day = parseDay(isNamed ? holiday.date : holiday);
    if (isNamed) named.push({ day, name: holiday.name });
    if (isNamed || !names.has(day)) names.set(day, isNamed ? holiday.name : null);
    if (day >= first && day <= last) kinds[day - first] = holidayDay;
  }
  /** Business days up to and including each day. */
  const upTo = new Int32Array(length);
  const days = new Int32Array(length);
  let count = 0;
  for (let index = 0; index < length; index += 1) {
    if (kinds[index] === worked) {
      days[count] = first + index;
      count += 1;
    }
    upTo[index] = count;
  }
  const firstWeekday = weekStartOf(isWeekendDay);

  const known = (day: Day) => day >= first && day <= last;
  const works = (day: Day) => known(day) && kinds[day - first] === worked;
  const countTo = (day: Day) => (day === first - 1 ? 0 : (upTo[day - first] ?? Number.NaN));
  const nth = (index: number) => (index >= 0 && index < count ? (days[index] ?? Number.NaN) : Number.NaN);
  const following = (day: Day, steps: number) => (steps === 0 ? day : nth(countTo(day) + steps - 1));
  const preceding = (day: Day, steps: number) => (steps === 0 ? day : nth(countTo(day - 1) - steps));

  return {
    isBusinessDay: works,
    after: following,
    before: preceding,
    land: (day) => (works(day) ? day : known(day) ? following(day, 1) : Number.NaN),
    landBack: (day) => (works(day) ? day : known(day) ? preceding(day, 1) : Number.NaN),
    between: (from, to) => (to <= from ? 0 : countTo(to) - countTo(from)),
    isWeekend: (day) => isWeekendDay[weekdayOf(day)] === true,
    dayOff(day) {
      if (names.has(day)) return { kind: "holiday", name: names.get(day) ?? null };
      if (known(day) && kinds[day - first] === closedDay) return { kind: "closed", label: labelOf(data.closed, day) };
      return isWeekendDay[weekdayOf(day)] === true ? { kind: "weekend", weekday: weekdayOf(day) } : null;
    },
    weekStart: (day) => day - ((weekdayOf(day) - firstWeekday + 7) % 7),
    named,
  };
}

const within = (index: number, length: number) => Math.min(Math.max(index, 0), length);

/** The label of the closure that holds a day: of several, the one that began first. */
function labelOf(closed: CalendarData["closed"], day: Day): string | null {
  let label: string | null = null;
  let began = Number.POSITIVE_INFINITY;
  for (const range of closed) {
    const from = parseDay(range.from);
    if (from < began && from <= day && day <= parseDay(range.to)) [began, label] = [from, range.label ?? null];
  }
  return label;
}
