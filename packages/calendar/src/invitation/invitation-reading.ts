import type { ZonedDateTime } from "@tact/facts";

/** What could be read of a file or a mail that holds invitations. */
export interface InvitationReading {
  /** The newest word on each meeting, by SEQUENCE and DTSTAMP per UID and RECURRENCE-ID; in the order of their starts. */
  meetings: readonly InvitedMeeting[];
  /** What was broken and could be mended. */
  repairs: readonly ReadingNote[];
  /** What could not be read, or is not an interview's. */
  unread: readonly ReadingNote[];
}

/** One thing to tell the person who confirms. */
export interface ReadingNote {
  /** kebab-case, public. */
  code: string;
  /** A sentence for people, without any text of the file that could mislead. */
  detail: string;
  /** Where: a line of the calendar text from 1, or the name of a part of the mail. */
  where?: string | undefined;
}

export type InvitationMethod = "request" | "cancel" | "publish" | "other";

/** How its times were placed on the globe. */
export type ZoneBasis =
  /** An IANA name stood there. */
  | "named"
  /** A Windows name, by the mapping of the Unicode consortium. */
  | "windows-name"
  /** A zone that the file itself describes, known by its rules alone. */
  | "described"
  /** Instants in UTC. */
  | "utc"
  /** No zone: the reader's default was taken. */
  | "assumed";

export type JoinProvider = "google-meet" | "teams" | "zoom" | "webex" | "other";

export interface InvitedPerson {
  name: string | null;
  email: string | null;
  /** The address belongs to a program: an applicant-tracking system, a scheduler, a room. */
  robot: boolean;
  /** ROLE and PARTSTAT as they stand, in lower case; null where they do not. */
  role: string | null;
  answer: string | null;
}

/** One meeting of an invitation. Texts are plain, single lines, and bounded. */
export interface InvitedMeeting {
  uid: string;
  /** Which of a series, as an instant; null for a meeting of its own or the whole series. */
  recurrenceId: string | null;
  sequence: number;
  /** Instant: DTSTAMP; null where there was none. */
  stamp: string | null;
  method: InvitationMethod;
  cancelled: boolean;
  summary: string | null;
  /** With offset and zone. */
  starts: ZonedDateTime;
  ends: ZonedDateTime;
  /** IANA. */
  timeZone: string;
  zoneBasis: ZoneBasis;
  /** A whole day without hours: when it begins is not known. */
  wholeDay: boolean;
  /** How many more of the series there are within a year, none of which is proposed. */
  furtherOccurrences: number;
  organiser: InvitedPerson | null;
  attendees: readonly InvitedPerson[];
  joinLinks: readonly { url: string; provider: JoinProvider }[];
  location: string | null;
  /** Guessed from links, place and words; null where nothing says it. */
  format: "phone" | "video" | "onsite" | null;
}
