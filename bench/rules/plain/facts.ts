import type { BusinessCalendar } from "./business-calendar.ts";
import type { WallClock } from "./wall-clock.ts";

/** Days since 1970-01-01. */
export type Day = number;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export type Role = "hiring-manager" | "interviewer" | "recruiter" | "coordinator";

export interface Person {
  id: string;
  role: Role;
}

export type FactType =
  | "interview-scheduled"
  | "interview-rescheduled"
  | "interview-cancelled"
  | "interview-missed"
  | "decision-promised"
  | "delay-announced"
  | "put-on-hold"
  | "contact-preference-stated"
  | "message-sent"
  | "message-received"
  | "item-promised"
  | "item-sent"
  | "call-promised"
  | "call-held"
  | "debrief-captured"
  | "competing-offer"
  | "offer-received"
  | "offer-accepted"
  | "offer-declined"
  | "rejected"
  | "withdrawn"
  | "position-closed"
  | "step-pinned"
  | "step-dismissed";

export type Preference = "no-calls" | "no-thank-you-notes" | "through-recruiter" | "no-contact-before-decision";

/**
 * One fact as numbers. Every fact has every field, so that all have one shape; what a type does not know is `NaN`, an
 * empty text or an empty list. Dates that somebody promised are days by now, except a number of business days.
 */
export interface PlainFact {
  id: string;
  type: FactType;
  at: Instant;
  /** The employer-local day of `at`. */
  day: Day;
  interview: string;
  starts: Instant;
  ends: Instant;
  people: readonly Person[];
  /** The end of the promised range; `NaN` where none was given, or where business days are to be counted. */
  promised: Day;
  promisedBusinessDays: number;
  purpose: "thank-you" | "enquiry" | "reply" | "other" | "";
  to: readonly string[];
  step: string;
  what: string;
  preference: Preference | "";
  answerBy: Day;
  on: Day;
  timelineAsked: boolean;
  byCandidate: boolean;
}

/** One application as both peers take it: facts in order of time, then id, and retracted ones left out. */
export interface PlainApplication {
  id: string;
  isThroughAgency: boolean;
  facts: readonly PlainFact[];
  calendar: BusinessCalendar;
  clock: WallClock;
  now: Instant;
}
