import { createHash } from "node:crypto";
import { randomBase62 } from "../keys/base62.ts";

/** What each begins with. */
export const feedSecretPrefix = "tact_cal_";

const secretForm = /^tact_cal_[0-9A-Za-z]{27}$/;
/** Every secret, or what looks like one, in a text. */
export const feedSecretForm = /tact_cal_[0-9A-Za-z]{27}/g;

/** A new feed secret: `tact_cal_` and 27 base62 characters, some 160 bits. It is told once and never stored. */
export function newFeedSecret(): string {
  return `${feedSecretPrefix}${randomBase62(27)}`;
}

/** Whether a text could be a feed secret at all. */
export function isFeedSecret(text: string): boolean {
  return secretForm.test(text);
}

/** What of a secret is stored: its SHA-256 in lower-case hex. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
