import { words } from "../words/en.ts";
import { addDays, epoch, offsetMinutes, wallClock, weekdayOf } from "./zoned.ts";

const w = words.time;
const minute = 60_000;
const twoDigits = (n: number) => String(n).padStart(2, "0");

/** `14:00`, on the clocks of `zone`. */
export function clock(at: number, zone: string): string {
  const shown = wallClock(at, zone);
  return `${twoDigits(shown.hour)}:${twoDigits(shown.minute)}`;
}

/** `Tue 24 Nov` of a plain date; the year is added where it is not `year`. */
export function shortDate(date: string, year?: number): string {
  const [y, m, d] = date.split("-").map(Number) as [number, number, number];
  const text = `${w.weekdaysShort[weekdayOf(date)]} ${d} ${w.monthsShort[m - 1]}`;
  return year === undefined || year === y ? text : `${text} ${y}`;
}

/** `24 Nov` of a plain date. */
export function dayAndMonth(date: string): string {
  const [, m, d] = date.split("-").map(Number) as [number, number, number];
  return `${d} ${w.monthsShort[m - 1]}`;
}

/** `Tuesday 24 November` of a plain date. */
export function longDate(date: string): string {
  const [, m, d] = date.split("-").map(Number) as [number, number, number];
  return `${w.weekdays[weekdayOf(date)]} ${d} ${w.months[m - 1]}`;
}

/** `Tue 24 Nov, 14:00`, on the clocks of `zone`. */
export function dateAndClock(at: number, zone: string): string {
  return `${shortDate(wallClock(at, zone).date)}, ${clock(at, zone)}`;
}

/** `today`, `tomorrow`, `yesterday`, else `Thu 3 Dec`. */
export function relativeDate(date: string, today: string): string {
  if (date === today) return w.today;
  if (date === addDays(today, 1)) return w.tomorrow;
  if (date === addDays(today, -1)) return w.yesterday;
  return shortDate(date, Number(today.slice(0, 4)));
}

/** `4 h 48 m`, `18 h`, `3 days`: minutes under twelve hours, then hours, from two days on days. */
export function duration(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / minute));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return w.days(Math.floor(hours / 24));
  if (hours >= 12) return w.hours(hours);
  if (hours === 0) return w.minutes(Math.max(1, minutes));
  return minutes % 60 === 0 ? w.hours(hours) : `${w.hours(hours)} ${w.minutes(minutes % 60)}`;
}

/** `14:00 – 16:00`; the end gains its date where it falls on another day. */
export function span(from: number, to: number, zone: string): string {
  const [start, end] = [wallClock(from, zone).date, wallClock(to, zone).date];
  // A window that ends before the small hours still reads as one day.
  const sameNight = start === end || (end === addDays(start, 1) && wallClock(to, zone).hour < 5);
  return sameNight
    ? `${clock(from, zone)} – ${clock(to, zone)}`
    : `${dateAndClock(from, zone)} – ${dateAndClock(to, zone)}`;
}

/** `New York` for `America/New_York`: the words people use for a zone. */
export function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** `same time`, `8 h behind you`, `5 h 30 m ahead of you`: another zone as the reader feels it at `at`. */
export function zoneDistance(zone: string, reader: string, at: number): string {
  const apart = offsetMinutes(at, zone) - offsetMinutes(at, reader);
  if (apart === 0) return w.sameTime;
  const size = duration(Math.abs(apart) * minute);
  return apart > 0 ? w.ahead(size) : w.behind(size);
}

/** Whether the clocks of `zone` change between two instants. */
export function clocksChange(zone: string, from: string, to: string): boolean {
  return offsetMinutes(epoch(from), zone) !== offsetMinutes(epoch(to), zone);
}
