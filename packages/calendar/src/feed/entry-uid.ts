import { hash } from "node:crypto";
import type { FeedDocument, FeedEvent, FeedForm, FeedInterview } from "./feed-document.ts";

/**
 * UID of a step's entry: the same for the same organisation, application and lineage, for ever, whatever else changes.
 * A task is another entry than the event of the same step, since one program may show both feeds.
 */
export function stepUid({ organisation, application, step }: Pick<FeedEvent, "organisation" | "application" | "step">, form: FeedForm): string {
  return uidOf([form === "tasks" ? "task" : "step", organisation, application, step.lineage]);
}

/** UID of an interview's event: its id is unique within its application alone. */
export function interviewUid({ organisation, application, interview }: FeedInterview): string {
  return uidOf(["interview", organisation, application, interview]);
}

/** UID of the entry that stands while nothing is planned: another one for each time that a feed empties. */
export function placeholderUid({ id, form = "events" }: Pick<FeedDocument, "id" | "form">, since: string): string {
  return uidOf(["nothing-planned", id, form, since]);
}

/** UID of the one alarm of an entry. */
export function alarmUid(ofEntry: string): string {
  return `alarm-${ofEntry}`;
}

/** Holds no personal data: 128 bits of a SHA-256 in hex, at a domain of our own. Ids may hold dots, so they are not just joined. */
function uidOf(parts: readonly string[]): string {
  return `${hash("sha256", JSON.stringify(parts), "hex").slice(0, 32)}@calendar.tact`;
}
