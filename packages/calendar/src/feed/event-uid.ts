import { hash } from "node:crypto";

/**
 * UID of a step's event: the same for the same organisation and lineage, for ever, whatever else changes.
 * Holds no personal data: 128 bits of a SHA-256 in hex, at a domain of our own.
 */
export function eventUid(organisation: string, lineage: string): string {
  return `${hash("sha256", `${organisation}\n${lineage}`, "hex").slice(0, 32)}@calendar.tact`;
}

/** UID of the one alarm of an event. */
export function alarmUid(ofEvent: string): string {
  return `alarm-${ofEvent}`;
}
