import type { ZonedDateTime } from "@tact/facts";

/** The instant of a zoned date time, in milliseconds since 1970-01-01T00:00:00Z. @throws RangeError if it is none */
export function epochMillisecondsOf(at: ZonedDateTime): number {
  const bracket = at.indexOf("[");
  const milliseconds = Date.parse(bracket < 0 ? at : at.slice(0, bracket));
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${at.slice(0, 60)}`);
  return milliseconds;
}

/** An instant in whole seconds, as calendars know them: `2026-11-23T16:00:00Z`. */
export function instantInSeconds(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}

/** UTC as RFC 5545 section 3.3.5 writes it: `20261123T160000Z`. */
export function utcStamp(epochMilliseconds: number): string {
  return instantInSeconds(epochMilliseconds).replace(/[-:]/g, "");
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
