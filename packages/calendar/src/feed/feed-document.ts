import type { Step } from "@tact/facts";

/** How much a feed tells: everything, initials only, or that the time is taken. */
export const feedPrivacies = ["full", "initials", "busy"] as const;
export type FeedPrivacy = (typeof feedPrivacies)[number];

/** What a feed's entries are: events for a calendar, or tasks (VTODO) for a list of things to do. */
export const feedForms = ["events", "tasks"] as const;
export type FeedForm = (typeof feedForms)[number];

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
  /** Interviews that stand beside the steps, cancelled ones included. Shown by the form `events` alone. */
  interviews?: readonly FeedInterview[] | undefined;
  /** Default `events`. */
  form?: FeedForm | undefined;
  /** IANA zone of who reads the calendar. */
  readerTimeZone: string;
  /** Instant when the set of events last changed, an event that left included. Dates the placeholder of an empty feed. */
  changedAt: string;
  /** How much the feed tells. Default `full`. */
  privacy?: FeedPrivacy | undefined;
  /** Where a reader goes on from a step that has no address, in words. Constant text; never a secret. */
  goOn?: string | undefined;
}

/** One open step of one application, with what a calendar needs to follow its changes. */
export interface FeedEvent {
  /** Id of the organisation: with the application's and the step's lineage it makes the UID. */
  organisation: string;
  /** Id of the application: a lineage is unique within it alone. */
  application: string;
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

/** One interview of one application, as a calendar shows it. */
export interface FeedInterview {
  /** Id of the organisation: with the application's and the interview's it makes the UID. */
  organisation: string;
  application: string;
  /** Id of the interview within its application. */
  interview: string;
  /** Instants. */
  starts: string;
  ends: string;
  /** Which round it is, in words. */
  stage?: string | undefined;
  format?: "phone" | "video" | "onsite" | undefined;
  /** Names of those who will be in the room. */
  participants?: readonly string[] | undefined;
  /** Where it is held. */
  place?: string | undefined;
  /** Where to join it. */
  joinUrl?: string | undefined;
  /** Instant at which the employer called it off; it then stays for a while as cancelled. */
  cancelledAt?: string | undefined;
  /** Instant at which it was first recorded. */
  createdAt: string;
  /** Instant of the last fact about it. */
  lastModified: string;
  clientName?: string | undefined;
  employerName: string;
  employerTimeZone: string;
  role: string;
  /** Address of the application's page, without any secret. */
  url?: string | undefined;
  /** Overrides the document's level. */
  privacy?: FeedPrivacy | undefined;
  /** It is over: nothing rings. `feedOfPlans` says so by the clock it is given. */
  ended?: boolean | undefined;
}
