import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** The largest multiple of 62 in a byte: what lies above would favour the first characters. */
const leastUnfair = 248;

/** Characters of base62 drawn from the system's source of randomness, each as likely as the others; some 5.95 bits each. */
export function randomBase62(length: number): string {
  let drawn = "";
  while (drawn.length < length) {
    for (const byte of randomBytes(2 * length)) {
      if (byte < leastUnfair && drawn.length < length) drawn += alphabet[byte % 62];
    }
  }
  return drawn;
}

/** A whole number in base62, with zeros in front up to `width`. */
export function base62(value: number, width: number): string {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) digits = alphabet.charAt(rest % 62) + digits;
  return digits.padStart(width, "0");
}
