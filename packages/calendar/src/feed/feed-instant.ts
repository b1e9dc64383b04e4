import type { ZonedDateTime } from "@tact/facts";

const inSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The instant of a zoned date time, in milliseconds since 1970-01-01T00:00:00Z. @throws RangeError if it is none */
export function epochMillisecondsOf(at: ZonedDateTime): number {
  const bracket = at.indexOf("[");
  const milliseconds = Date.parse(bracket < 0 ? at : at.slice(0, bracket));
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${at.slice(0, 60)}`);
  return milliseconds;
}

/** An instant in whole seconds, as calendars know them: `2026-11-23T16:00:00Z`. @throws RangeError beyond the year 9999 */
export function instantInSeconds(epochMilliseconds: number): string {
  const instant = new Date(epochMilliseconds).toISOString();
  if (instant.length !== "2026-11-23T16:00:00.000Z".length) throw new RangeError(`no instant of a calendar: ${instant}`);
  return `${instant.slice(0, 19)}Z`;
}

/** UTC as RFC 5545 section 3.3.5 writes it: `20261123T160000Z`. */
export function utcStamp(at: number | string): string {
  const instant = typeof at === "string" && inSeconds.test(at) ? at : instantInSeconds(typeof at === "string" ? epochMillisecondsOf(at) : at);
  const [year, month, day] = [instant.slice(0, 4), instant.slice(5, 7), instant.slice(8, 10)];
  return `${year}${month}${day}T${instant.slice(11, 13)}${instant.slice(14, 16)}${instant.slice(17)}`;
}

/** The instant of such a stamp, in whole seconds; nothing where the text is none. */
export function instantOfStamp(stamp: string): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? [];
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return year === undefined || Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** A whole second, in epoch milliseconds: calendars know none shorter. */
export function wholeSecond(epochMilliseconds: number): number {
  return Math.floor(epochMilliseconds / 1000) * 1000;
}
