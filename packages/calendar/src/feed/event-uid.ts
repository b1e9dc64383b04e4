import { createHash } from "node:crypto";

/**
 * UID of a step's event: the same for the same organisation and lineage, for ever, whatever else changes.
 * Holds no personal data: 128 bits of a SHA-256 in hex, at a domain of our own.
 */
export function eventUid(organisation: string, lineage: string): string {
  const hash = createHash("sha256").update(`${organisation}\n${lineage}`).digest("hex").slice(0, 32);
  return `${hash}@calendar.tact`;
}
