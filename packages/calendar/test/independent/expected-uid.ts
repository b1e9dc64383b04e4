import { createHash } from "node:crypto";

/** 128 bits of a SHA-256 over what the entry is, at a domain of our own. */
export function uidOf(...parts: string[]): string {
  return `${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}@calendar.tact`;
}
