import { digits, formatDay, parseDay, twoDigits } from "./day.ts";

/** A point in time, as milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const minute = 60_000;
export const hour = 60 * minute;
export const wholeDay = 24 * hour;

const zero = 48;
const nine = 57;

/** Whether a UTF-16 code unit is one of the ten decimal digits. */
export function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/**
 * The instant of a well-formed ISO 8601 date time with an offset or `Z`. Seconds may be missing;
 * what is finer than a millisecond is cut off.
 *
 * @example parseInstant("2026-11-23T10:00:00-05:00")
 */
export function parseInstant(text: string): Instant {
  let at = 16;
  let milliseconds = 0;
  if (text.charCodeAt(at) === 58) {
    milliseconds = digits(text, 17, 19) * 1000;
    at = 19;
    if (text.charCodeAt(at) === 46) {
      let scale = 100;
      for (at += 1; isDigit(text.charCodeAt(at)); at += 1) {
        milliseconds += Math.floor(scale) * (text.charCodeAt(at) - zero);
        scale /= 10;
      }
    }
  }
  const local = parseDay(text) * wholeDay + digits(text, 11, 13) * hour + digits(text, 14, 16) * minute + milliseconds;
  return local - parseOffset(text, at);
}

function parseOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign !== 43 && sign !== 45) return 0;
  const minutesAt = text.charCodeAt(at + 3) === 58 ? at + 4 : at + 3;
  const size = digits(text, at + 1, at + 3) * hour + digits(text, minutesAt, minutesAt + 2) * minute;
  return sign === 45 ? -size : size;
}

/** `2026-11-23T14:00:00Z`, with milliseconds where there are any. */
export function formatInstant(instant: Instant): string {
  const day = Math.floor(instant / wholeDay);
  return `${formatDay(day)}T${formatTimeOfDay(instant - day * wholeDay)}Z`;
}

/** `14:00:00`, with milliseconds where there are any: so many milliseconds since midnight. */
export function formatTimeOfDay(sinceMidnight: number): string {
  const milliseconds = sinceMidnight % 1000;
  const seconds = Math.floor(sinceMidnight / 1000);
  const clock = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return milliseconds === 0 ? clock : `${clock}.${String(milliseconds).padStart(3, "0")}`;
}
