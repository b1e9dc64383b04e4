import type { BusinessCalendar, ZoneTable } from "@tact/facts";

// Arithmetic of its own, so that the engine is not measured with its own rule.

const oneDay = 86_400_000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** Days since 1970-01-01 of a date, or of the wall-clock time that it begins with. */
export const dayOf = (text: string): number => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / oneDay;

/** The instant of a zoned date time, in milliseconds. */
export const instantOf = (zoned: string): number => Date.parse(zoned.includes("[") ? zoned.slice(0, zoned.indexOf("[")) : zoned);

/** `HH:MM` on the wall clock of a zoned date time. */
export const clockOf = (zoned: string): string => zoned.slice(11, 16);

/** The local date of an instant in a zone, in days since 1970-01-01. */
export function localDay(instant: number, { initialOffsetSeconds, transitions }: ZoneTable): number {
  const seconds = Math.floor(instant / 1000);
  const [, offset] = transitions.findLast(([from]) => from <= seconds) ?? [0, initialOffsetSeconds];
  return Math.floor((seconds + offset) / 86_400);
}

export interface WorkingDays {
  isBusinessDay(day: number): boolean;
  /** The count-th business day strictly after a day; the day itself for 0. */
  after(day: number, count: number): number;
  land(day: number): number;
}

/** Business days counted one by one. */
export function workingDays({ weekend, holidays, closed }: BusinessCalendar): WorkingDays {
  const off = new Set(holidays.map((holiday) => dayOf(typeof holiday === "string" ? holiday : holiday.date)));
  for (const { from, to } of closed) for (let day = dayOf(from); day <= dayOf(to); day += 1) off.add(day);
  const free = new Set<string>(weekend);
  const isBusinessDay = (day: number) => !off.has(day) && !free.has(weekdays[(((day + 4) % 7) + 7) % 7] ?? "");
  const after = (day: number, count: number) => {
    let at = day;
    for (let left = count; left > 0; ) {
      at += 1;
      if (isBusinessDay(at)) left -= 1;
    }
    return at;
  };
  return { isBusinessDay, after, land: (day) => (isBusinessDay(day) ? day : after(day, 1)) };
}
