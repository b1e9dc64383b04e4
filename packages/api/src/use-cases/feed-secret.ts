import { createHash, randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const secretForm = /^tact_cal_[0-9A-Za-z]{27}$/;
/** Every secret, or what looks like one, in a text. */
export const feedSecretForm = /tact_cal_[0-9A-Za-z]{27}/g;

/** A new feed secret: `tact_cal_` and 27 base62 characters, some 160 bits. It is told once and never stored. */
export function newFeedSecret(): string {
  let drawn = "";
  while (drawn.length < 27) {
    for (const byte of randomBytes(64)) {
      // 248 is the largest multiple of 62 in a byte: what lies above would favour the first characters.
      if (byte < 248 && drawn.length < 27) drawn += alphabet[byte % 62];
    }
  }
  return `tact_cal_${drawn}`;
}

/** Whether a text could be a feed secret at all. */
export function isFeedSecret(text: string): boolean {
  return secretForm.test(text);
}

/** What of a secret is stored: its SHA-256 in lower-case hex. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
