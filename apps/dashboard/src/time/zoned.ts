/** The wall clock of a zone at an instant. `weekday` counts from Monday = 0. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
  /** `YYYY-MM-DD` in that zone. */
  date: string;
}

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}

/** Epoch milliseconds of an ISO 8601 instant or of a zoned date time such as `2026-11-23T09:00:00-05:00[America/New_York]`. */
export function epoch(text: string): number {
  const bracket = text.indexOf("[");
  return Date.parse(bracket === -1 ? text : text.slice(0, bracket));
}

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** What the wall clock in `zone` (IANA) shows at `at` (epoch milliseconds). */
export function wallClock(at: number, zone: string): WallClock {
  const found: Record<string, number> = {};
  for (const part of formatFor(zone).formatToParts(at)) found[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0 } = found;
  const date = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  return { year, month, day, hour, minute: minutes, weekday: weekdayOf(date), date };
}

/** Weekday of a plain date, Monday = 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Minutes east of UTC in `zone` at `at` (epoch milliseconds). */
export function offsetMinutes(at: number, zone: string): number {
  const shown = wallClock(at, zone);
  const asUtc = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
  return Math.round((asUtc - Math.floor(at / minute) * minute) / minute);
}

/**
 * The instant (epoch milliseconds) at which the clocks of `zone` show `date` and `time` (`HH:MM`).
 * A time that occurs twice means the first; one that does not exist moves to the first that does.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const local = Date.parse(`${date}T${time}:00Z`);
  const before = offsetMinutes(local - 24 * 60 * minute, zone);
  const after = offsetMinutes(local + 24 * 60 * minute, zone);
  const early = local - before * minute;
  const late = local - after * minute;
  const fits = [early, late].filter((at) => offsetMinutes(at, zone) === Math.round((local - at) / minute));
  if (fits.length > 0) return Math.min(...fits);
  // In the gap: the clocks jump from `before` to `after`; find the jump.
  let [low, high] = [Math.min(early, late), Math.max(early, late)];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetMinutes(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The plain date `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, both plain dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
