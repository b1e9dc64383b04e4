import type { Step } from "@tact/facts";

/** How much a feed tells: everything, initials only, or that the time is taken. */
export const feedPrivacies = ["full", "initials", "busy"] as const;
export type FeedPrivacy = (typeof feedPrivacies)[number];

/** One calendar as its subscribers see it. */
export interface FeedDocument {
  /** Opaque and constant, such as the feed's id: seed of the placeholder's UID. Never the secret. */
  id: string;
  /** Shown as the calendar's name. */
  name: string;
  /** Shown as the calendar's description. Constant text. */
  description: string;
  /** A CSS colour name or `#rrggbb`. */
  color?: string | undefined;
  /** Open steps only; see `feedOfPlans`. */
  events: FeedEvent[];
  /** IANA zone of who reads the calendar. */
  readerTimeZone: string;
  /** Instant when the set of events last changed, an event that left included. Dates the placeholder of an empty feed. */
  changedAt: string;
  /** How much the feed tells. Default `full`. */
  privacy?: FeedPrivacy | undefined;
}

/** One open step of one application, with what a calendar needs to follow its changes. */
export interface FeedEvent {
  /** Id of the organisation: with the step's lineage it makes the UID. */
  organisation: string;
  step: Step;
  /** Rises with every visible change, never falls. */
  sequence: number;
  /** Instant at which the lineage first came into being. */
  createdAt: string;
  /** Instant of the last visible change: DTSTAMP and LAST-MODIFIED. */
  lastModified: string;
  /** Whose step it is; absent in the client's own calendar. */
  clientName?: string | undefined;
  employerName: string;
  employerTimeZone: string;
  role: string;
  /** Address of the step's page, without any secret. */
  url?: string | undefined;
  /** What to say, two lines at most. */
  say?: string[] | undefined;
  /** Overrides the document's level. */
  privacy?: FeedPrivacy | undefined;
}
