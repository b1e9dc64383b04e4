import { hash } from "node:crypto";

/**
 * Id of the interview that a meeting becomes: the same for the same UID and RECURRENCE-ID, for ever. Holds nothing of
 * the invitation: 96 bits of a SHA-256 in hex.
 */
export function interviewIdOf({ uid, recurrenceId }: { uid: string; recurrenceId: string | null }): string {
  return `int-${hash("sha256", `${uid}\n${recurrenceId ?? ""}`, "hex").slice(0, 24)}`;
}

/** Id of somebody who is invited: the same for the same address, or the same name where there is none. */
export function participantIdOf({ email, name }: { email: string | null; name: string | null }): string {
  return `person-${hash("sha256", email === null ? `name\n${name?.toLowerCase() ?? ""}` : email.toLowerCase(), "hex").slice(0, 24)}`;
}
