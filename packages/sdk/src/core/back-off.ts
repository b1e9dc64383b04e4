import type { Timing } from "./timing.ts";

/** Milliseconds before the first repetition; doubled for each one more. */
const firstWait = 500;
const longestWait = 8_000;

/**
 * Milliseconds to wait before a repetition: half of it grows from one to the next, half is chance, so that many clients
 * that failed together do not return together. What the server asks for is a minimum, and chance comes on top of it.
 *
 * @param repetition 0 before the first one
 */
export function waitBefore(repetition: number, asked: number | null, { random }: Pick<Timing, "random">): number {
  const wait = Math.min(firstWait * 2 ** repetition, longestWait);
  return asked === null ? wait / 2 + (random() * wait) / 2 : asked + (random() * firstWait) / 2;
}

/** Milliseconds that `Retry-After` asks for: seconds or a date (RFC 9110, 10.2.3). Null where it is absent or neither. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
