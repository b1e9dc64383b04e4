import type { FactDraft, ZonedDateTime } from "@tact/facts";

/** How an invitation is read. */
export interface ReadInvitationOptions {
  /** IANA name: where times without a zone are taken to be, which is then said. */
  defaultTimeZone: string;
  /** The most bytes that are read; a megabyte unless said. */
  mostBytes?: number;
}

/** Nothing was read, and why. */
export interface InvitationRefusal {
  /**
   * `too-large`: more bytes than are read. `not-an-invitation`: no calendar in it, or one without a meeting. `unreadable`:
   * a calendar or a mail that is too broken, or too deeply nested, to be understood. `unknown-zone`: the default zone is none.
   */
  code: "too-large" | "not-an-invitation" | "unreadable" | "unknown-zone";
  /** What is wrong and what to do, a sentence. */
  detail: string;
  /** What was found on the way, and could not be read. */
  notes: readonly ReadingNote[];
}

export type InvitationAnswer = { value: InvitationReading; error?: never } | { error: InvitationRefusal; value?: never };

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
  /** In the same zone as `starts`. */
  ends: ZonedDateTime;
  /** Whether its end or its length stood there, or an hour was taken. */
  endsBasis: "stated" | "assumed";
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

/** What is recorded already of the meeting with the same UID and RECURRENCE-ID. */
export interface KnownInterview {
  /** Id that its facts name. */
  interview: string;
  /** Of the newest word that was confirmed. */
  sequence: number;
  stamp: string | null;
  /** Instants as the facts in force have them, with an offset or `Z`. */
  starts: string;
  ends: string;
  /** Whether it was called off. */
  cancelled: boolean;
  /** Ids of its participants in force, where known: other people are then a change, too. */
  participants?: readonly string[];
}

/** What a proposal depends on beside the meeting. */
export interface ProposalContext {
  /** Instant of the facts: the present, unless the caller knows better. */
  at: string;
  known: KnownInterview | null;
  /** Who is invited: left out of the people. Null or missing parts are not known. */
  candidate?: { name?: string | null; email?: string | null } | null;
}

/**
 * What a meeting would become: `schedule` a new interview, `reschedule` or `cancel` one that is known; `nothing` where it
 * changes nothing or is older than what is known; `incomplete` where a person must say when it is.
 */
export type InvitationEffect = "schedule" | "reschedule" | "cancel" | "nothing" | "incomplete";

/** Which word of which meeting a confirmed fact rests on. */
export interface InvitationOrigin {
  uid: string;
  recurrenceId: string | null;
  sequence: number;
  stamp: string | null;
  /** Id of the interview that its facts name. */
  interview: string;
  /** Shown on the interview's own entry in a calendar. */
  joinUrl: string | null;
  place: string | null;
}

/** Facts for a person to confirm. Nothing of it is recorded by itself. */
export interface FactsProposal {
  effect: InvitationEffect;
  /** Why, in a sentence. */
  because: string;
  /** Each accepted by the schemas of `@tact/facts` once it has an id. Empty for `nothing`. */
  facts: FactDraft[];
  origin: InvitationOrigin;
  /** What was not in it, or was assumed. */
  notes: ReadingNote[];
}
