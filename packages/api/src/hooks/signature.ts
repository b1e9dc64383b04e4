import { createHmac, timingSafeEqual } from "node:crypto";

/** How far the time that a signature states may be from the present, in either direction. */
export const toleranceSeconds = 300;

/** HMAC-SHA256 in lower-case hex. */
export function hmacHex(secret: string, parts: readonly (string | Uint8Array)[]): string {
  const mac = createHmac("sha256", secret);
  for (const part of parts) mac.update(part);
  return mac.digest("hex");
}

/** Whether two texts are the same, in a time that does not tell where they differ. Their lengths are no secret. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a time in seconds since 1970, as text, is near enough to the present. */
export function isFresh(seconds: string, now: string): boolean {
  return Math.abs(Date.parse(now) / 1000 - Number(seconds)) <= toleranceSeconds;
}

/** Digits of a time in seconds: more would be no time. */
export const secondsForm = /^\d{1,12}$/;
