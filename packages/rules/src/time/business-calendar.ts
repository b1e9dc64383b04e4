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

/** What a day is, one byte a day. */
const worked = 0;
const weekendDay = 1;
const holidayDay = 2;
const closedDay = 3;

/** Days are laid out in blocks of this many, each when it is first needed: a calendar of centuries costs no more than a year of it. */
const blockBits = 9;
const blockLength = 1 << blockBits;

interface Block {
  kinds: Uint8Array;
  /** Business days of the block up to and including each of its days. */
  upTo: Uint16Array;
  /** Place in the block of each of its business days, in order. */
  places: Uint16Array;
  count: number;
}

/** What was read of calendars that nobody can change any more. */
const read = new WeakMap<CalendarData, BusinessDays>();

/** Reads a calendar once, so that every question is a look-up or two. One that is frozen, which is to say to the last, is not read again. */
export function businessDays(data: CalendarData): BusinessDays {
  if (!Object.isFrozen(data)) return readCalendar(data);
  let days = read.get(data);
  if (days === undefined) {
    days = readCalendar(data);
    read.set(data, days);
  }
  return days;
}

function readCalendar(data: CalendarData): BusinessDays {
  const first = parseDay(data.from);
  const last = parseDay(data.through);
  const isWeekendDay = [false, false, false, false, false, false, false];
  for (const weekday of data.weekend) isWeekendDay[weekdayNumbers[weekday]] = true;
  const { names, named, holidays } = readHolidays(data.holidays);
  const closures = disjointClosures(
    data.closed.map(({ from, to, label }) => ({ from: parseDay(from), to: parseDay(to), label: label ?? null })),
  );
  const firstWeekday = weekStartOf(isWeekendDay);
  const blocks = new Map<number, Block>();
  const blockCount = Math.max(0, ((last - first) >> blockBits) + 1);
  const nothing: Block = { kinds: new Uint8Array(0), upTo: new Uint16Array(0), places: new Uint16Array(0), count: 0 };
  let lastIndex = -1;
  let lastBlock = nothing;

  function blockAt(index: number): Block {
    if (index === lastIndex) return lastBlock;
    let block = blocks.get(index);
    if (block === undefined) {
      const start = first + index * blockLength;
      block = layOut(start, Math.min(start + blockLength - 1, last), isWeekendDay, holidays, closures);
      blocks.set(index, block);
    }
    lastIndex = index;
    lastBlock = block;
    return block;
  }

  const known = (day: Day) => day >= first && day <= last;
  const kindOf = (day: Day) => blockAt((day - first) >> blockBits).kinds[(day - first) & (blockLength - 1)];
  const works = (day: Day) => known(day) && kindOf(day) === worked;
  /** Business days of its block up to and including a day. */
  const upTo = (day: Day) => blockAt((day - first) >> blockBits).upTo[(day - first) & (blockLength - 1)] ?? 0;
  /** The `nth` business day counted from the beginning of a block, which may lie in a later or an earlier one. */
  function nthFrom(index: number, nth: number): Day {
    let at = index;
    let left = nth;
    while (left < 1) {
      at -= 1;
      if (at < 0) return Number.NaN;
      left += blockAt(at).count;
    }
    for (let { count } = blockAt(at); left > count; { count } = blockAt(at)) {
      at += 1;
      if (at >= blockCount) return Number.NaN;
      left -= count;
    }
    return first + at * blockLength + (blockAt(at).places[left - 1] ?? Number.NaN);
  }
  function following(day: Day, steps: number): Day {
    if (steps === 0) return day;
    if (day === first - 1 && blockCount > 0) return nthFrom(0, steps);
    return known(day) ? nthFrom((day - first) >> blockBits, upTo(day) + steps) : Number.NaN;
  }
  function preceding(day: Day, steps: number): Day {
    if (steps === 0) return day;
    return known(day - 1) ? nthFrom((day - 1 - first) >> blockBits, upTo(day - 1) - steps + 1) : Number.NaN;
  }
  function between(from: Day, to: Day): number {
    if (to <= from) return 0;
    if (!(from >= first - 1 && to <= last)) return Number.NaN;
    let count = upTo(to) - (from < first ? 0 : upTo(from));
    for (let index = from < first ? 0 : (from - first) >> blockBits; index < (to - first) >> blockBits; index += 1) count += blockAt(index).count;
    return count;
  }

  return {
    isBusinessDay: works,
    after: following,
    before: preceding,
    land: (day) => (works(day) ? day : known(day) ? following(day, 1) : Number.NaN),
    landBack: (day) => (works(day) ? day : known(day) ? preceding(day, 1) : Number.NaN),
    between,
    isWeekend: (day) => isWeekendDay[weekdayOf(day)] === true,
    dayOff(day) {
      if (names.has(day)) return { kind: "holiday", name: names.get(day) ?? null };
      if (known(day) && kindOf(day) === closedDay) return { kind: "closed", label: closures[firstEndingFrom(closures, day)]?.label ?? null };
      return isWeekendDay[weekdayOf(day)] === true ? { kind: "weekend", weekday: weekdayOf(day) } : null;
    },
    weekStart: (day) => day - ((weekdayOf(day) - firstWeekday + 7) % 7),
    named,
  };
}

interface Holidays {
  names: ReadonlyMap<Day, string | null>;
  named: readonly { day: Day; name: string }[];
  /** In order. */
  holidays: Int32Array;
}

function readHolidays(given: CalendarData["holidays"]): Holidays {
  const names = new Map<Day, string | null>();
  const named: { day: Day; name: string }[] = [];
  for (const holiday of given) {
    if (typeof holiday === "string") {
      const day = parseDay(holiday);
      if (!names.has(day)) names.set(day, null);
    } else {
      const day = parseDay(holiday.date);
      names.set(day, holiday.name);
      named.push({ day, name: holiday.name });
    }
  }
  return { names, named, holidays: Int32Array.from(names.keys()).sort() };
}

function layOut(start: Day, end: Day, isWeekendDay: readonly boolean[], holidays: Int32Array, closures: readonly Closure[]): Block {
  const length = end - start + 1;
  const kinds = new Uint8Array(length);
  for (let place = 0, weekday: number = weekdayOf(start); place < length; place += 1) {
    if (isWeekendDay[weekday] === true) kinds[place] = weekendDay;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  for (let index = firstEndingFrom(closures, start); index < closures.length; index += 1) {
    const { from, to } = closures[index] ?? { from: end + 1, to: end };
    if (from > end) break;
    kinds.fill(closedDay, Math.max(from - start, 0), Math.min(to - start + 1, length));
  }
  for (let index = firstFrom(holidays, start); index < holidays.length; index += 1) {
    const day = holidays[index] ?? Number.POSITIVE_INFINITY;
    if (day > end) break;
    kinds[day - start] = holidayDay;
  }
  const upTo = new Uint16Array(length);
  const places = new Uint16Array(length);
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    if (kinds[place] === worked) {
      places[count] = place;
      count += 1;
    }
    upTo[place] = count;
  }
  return { kinds, upTo, places, count };
}

/** Index of the first closure that ends on or after a day, by halving. */
function firstEndingFrom(closures: readonly Closure[], day: Day): number {
  let low = 0;
  let high = closures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closures[middle]?.to ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first day of an ordered list that is not before `day`, by halving. */
function firstFrom(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
