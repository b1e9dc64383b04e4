import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { base62, randomBase62 } from "./base62.ts";

/** What each kind of secret begins with, so that whoever finds one knows what it opens, scanners of repositories among them. */
export const secretPrefixes = {
  live: "tact_live_",
  test: "tact_test_",
  portal: "tact_portal_",
  invitation: "tact_invite_",
} as const;

export type SecretKind = keyof typeof secretPrefixes;

/** Random characters of a secret: some 190 bits. */
const randomLength = 32;
const checksumLength = 6;
/** Characters of a secret that may be shown, so that its owner knows which one it is. */
const shownLength = 8;

const bodyForm = new RegExp(`^[0-9A-Za-z]{${randomLength + checksumLength}}$`);

/** A new secret: prefix, 32 characters of base62, and 6 of checksum. It is told once and never stored. */
export function newSecret(kind: SecretKind): string {
  const unchecked = secretPrefixes[kind] + randomBase62(randomLength);
  return unchecked + checksumOf(unchecked);
}

/** CRC32 in base62, of everything before it: a slip of the pen is told from a secret without asking the database. */
function checksumOf(unchecked: string): string {
  return base62(crc32(unchecked), checksumLength);
}

/** Whether a text could be a secret of that kind: its form, and its checksum. */
export function isSecret(kind: SecretKind, text: string): boolean {
  const prefix = secretPrefixes[kind];
  if (!text.startsWith(prefix) || !bodyForm.test(text.slice(prefix.length))) return false;
  return text.slice(-checksumLength) === checksumOf(text.slice(0, -checksumLength));
}

/** Which kind of secret a text is; null where it is none. */
export function secretKindOf(text: string): SecretKind | null {
  for (const kind of ["live", "test", "portal", "invitation"] as const) if (isSecret(kind, text)) return kind;
  return null;
}

/** What of a secret is shown after it was told: its first 8 characters after the prefix. */
export function shownOf(secret: string): string {
  const from = secret.lastIndexOf("_") + 1;
  return secret.slice(from, from + shownLength);
}

/** What of a secret is stored: its SHA-256 in lower-case hex. Guessing 190 bits needs no slow hash against it. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
