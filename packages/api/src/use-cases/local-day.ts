import { Temporal } from "temporal-polyfill";

/** Days as a reader counts them: dates in their own zone, written `YYYY-MM-DD`. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The date of an instant (ISO 8601, or epoch milliseconds) on the wall calendar of a zone. */
export function localDate(at: string | number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit", calendar: "gregory" });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${part["year"]}-${part["month"]}-${part["day"]}`;
}

/** The date some days on (or back). */
export function plusDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Monday to Friday: the days on which a coach is taken to work. */
function isWeekday(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day >= 1 && day <= 5;
}

/** The next working days from a date on, the date itself included where it is one. */
export function weekdaysFrom(date: string, count: number): string[] {
  const days: string[] = [];
  for (let day = date; days.length < count; day = plusDays(day, 1)) {
    if (isWeekday(day)) days.push(day);
  }
  return days;
}

/** The last working day before a date. */
export function weekdayBefore(date: string): string {
  let day = plusDays(date, -1);
  while (!isWeekday(day)) day = plusDays(day, -1);
  return day;
}

/** The instant of a zoned date time (`2026-11-23T09:00:00-05:00[America/New_York]`) in epoch milliseconds. */
export function epochOf(time: string): number {
  const bracket = time.indexOf("[");
  return Date.parse(bracket === -1 ? time : time.slice(0, bracket));
}

/** An instant moved by whole hours, as ISO 8601 in UTC. */
export function plusHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

/** A time between two instants in epoch milliseconds, the second not included. */
export interface Instants {
  begins: number;
  ends: number;
}

/** The first instant of a local day, in epoch milliseconds: midnight, or when the clock goes on where it jumps over that. */
export function startOf(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

/** A whole local day. */
export function instantsOf(date: string, timeZone: string): Instants {
  return { begins: startOf(date, timeZone), ends: startOf(plusDays(date, 1), timeZone) };
}

export const within = (instant: number, { begins, ends }: Instants): boolean => begins <= instant && instant < ends;
