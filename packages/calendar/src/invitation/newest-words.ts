import type { InvitedMeeting } from "./invitation-reading.ts";
import type { ReadingNotes } from "./reading-notes.ts";

/** The newest word on each meeting: by SEQUENCE, then DTSTAMP (RFC 5546 section 2.1.5), then the place in the file. */
export function newestWords(meetings: readonly InvitedMeeting[], notes: ReadingNotes): InvitedMeeting[] {
  const newest = new Map<string, InvitedMeeting>();
  for (const meeting of meetings) {
    const key = `${meeting.recurrenceId ?? ""} ${meeting.uid}`;
    const other = newest.get(key);
    if (other !== undefined && !isSame(other, meeting)) notes.mended("twice-within");
    if (other === undefined || !isOlder(meeting, other)) newest.set(key, meeting);
  }
  return [...newest.values()];
}

/** Whether a word is older than another on the same meeting. */
export function isOlder(word: Pick<InvitedMeeting, "sequence" | "stamp">, than: Pick<InvitedMeeting, "sequence" | "stamp">): boolean {
  if (word.sequence !== than.sequence) return word.sequence < than.sequence;
  if (word.stamp === null || than.stamp === null) return false;
  return Date.parse(word.stamp) < Date.parse(than.stamp);
}

/** A mail holds the same invitation as a part and as an attachment: that is no second word. */
function isSame(a: InvitedMeeting, b: InvitedMeeting): boolean {
  return a.sequence === b.sequence && a.stamp === b.stamp && a.starts === b.starts && a.cancelled === b.cancelled;
}
