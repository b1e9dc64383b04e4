import { createHash } from "node:crypto";
import { email, instant, type Participant, text } from "@tact/facts";

/**
 * Ways to take one field out of a payload that belongs to somebody else: what is absent, of another kind or not fit to be
 * kept is null, and never an error.
 */

/** A field of an object. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** A list, cut off at `most`. */
export function list(value: unknown, most: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

/** Longest id of another system that is kept. Calendly's are addresses. */
const longestForeignId = 300;

/** Another system's id: printable, without blanks. */
export function foreignId(value: unknown): string | null {
  return typeof value === "string" && value.length <= longestForeignId && /^[\x21-\x7e]+$/.test(value) ? value : null;
}

/** An instant in UTC with milliseconds. */
export function moment(value: unknown): string | null {
  const parsed = instant.safeParse(value);
  return parsed.success ? new Date(parsed.data).toISOString() : null;
}

/** One line of text; a longer one is cut off. */
export function line(value: unknown, most: number): string | null {
  if (typeof value !== "string") return null;
  const characters = Array.from(value.slice(0, most * 2).trim()).slice(0, most);
  const parsed = text(most).safeParse(characters.join("").toWellFormed());
  return parsed.success ? parsed.data : null;
}

/** An e-mail address in lower case. */
export function address(value: unknown): string | null {
  const parsed = email.safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : null;
}

/** An id of ours that says nothing of the one it stands for: 96 bits of a SHA-256 in hex behind a prefix. */
export function hashedId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24)}`;
}

/** People in one order and each once: the order in which somebody lists them says nothing. */
export function everyone(participants: readonly Participant[]): Participant[] {
  const distinct = new Map(participants.map((participant) => [participant.id, participant]));
  return [...distinct.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
