/**
 * What the use-cases answer, as types alone: the dashboard and partners import these.
 * Instants are ISO 8601 strings; windows are zoned date times in the employer's zone (see `Window`);
 * `date` is an employer-local or reader-local `YYYY-MM-DD`, as said beside it.
 */
import type { EventType } from "@tact/db";
import type { FeedForm, FeedPrivacy, InvitationEffect, InvitationOrigin, InvitedMeeting, ReadingNote } from "@tact/calendar";
import type {
  ApplicationState,
  BusinessCalendar,
  ClosedRange,
  Fact,
  FactDraft,
  Plan,
  PlanDiff,
  Step,
  StepKind,
  StepStatus,
  Window,
} from "@tact/facts";
import type { WantedEventType } from "../webhooks/event-bodies.ts";

export type { FeedForm, FeedPrivacy, InvitationEffect, InvitationOrigin, InvitedMeeting, ReadingNote };

export type * from "./hook.ts";
export type { ComparisonView, ExplanationsView, ExplanationView } from "./plan.ts";

export type Role = "owner" | "coach" | "viewer";

export interface SessionView {
  user: { id: string; name: string; email: string; timeZone: string };
  organisation: { id: string; name: string };
  role: Role;
  /** The server's present, so that a wrong clock in a browser decides nothing. */
  now: string;
  /** Whether this organisation holds the demo data. */
  demo: boolean;
}

export interface ClientView {
  id: string;
  name: string;
  email: string | null;
  timeZone: string;
  applications: number;
  createdAt: string;
}

export interface EmployerView {
  id: string;
  name: string;
  timeZone: string;
  region: string;
  closed: ClosedRange[];
  /** Years the resolved calendar covers, as dates. */
  calendarFrom: string;
  calendarThrough: string;
}

export interface ApplicationSummary {
  id: string;
  role: string;
  client: { id: string; name: string; timeZone: string };
  employer: { id: string; name: string; timeZone: string };
  state: ApplicationState;
  next: { stepId: string; kind: StepKind; title: string; status: StepStatus; window: Window } | null;
  nothingToDo: string | null;
  /** Last fact's `at`: a client who has gone silent shows here. */
  lastFactAt: string | null;
  balance: Plan["balance"];
}

/** A fact as stored: what was said, and who said it to us, when and through what. */
export interface FactRecord {
  fact: Fact;
  recordedAt: string;
  actor: { kind: "member" | "client" | "system" | "api-key"; name: string };
  source: string;
  /** Id of the retraction, where it was taken back. */
  retractedBy: string | null;
}

export interface RevisionView {
  id: string;
  number: number;
  madeAt: string;
  actor: FactRecord["actor"];
  /** The facts that led to it. */
  facts: { id: string; type: Fact["type"] }[];
  diff: PlanDiff;
}

export interface ApplicationView {
  id: string;
  role: string;
  route: "direct" | "agency";
  client: { id: string; name: string; timeZone: string };
  employer: {
    id: string;
    name: string;
    timeZone: string;
    region: string;
    calendar: BusinessCalendar;
  };
  plan: Plan;
  facts: FactRecord[];
  /** Newest first. */
  revisions: RevisionView[];
}

export interface RecordedView {
  facts: Fact[];
  plan: Plan;
  diff: PlanDiff;
  revision: number;
}

export interface PreviewView {
  plan: Plan;
  diff: PlanDiff;
}

export type QueueGroup = "late" | "due" | "changed" | "tomorrow";

export interface QueueItem {
  /** `<group>:<step id>`: unique in a queue. */
  key: string;
  group: QueueGroup;
  application: { id: string; role: string; state: ApplicationState };
  client: { id: string; name: string; timeZone: string };
  employer: { id: string; name: string; timeZone: string };
  /** The interview's stage in words, where one is known. */
  stage: string | null;
  step: Step;
  /** First sentence of the step's reasons. */
  why: string;
  /** For `changed`: what the plan did since yesterday. */
  change: { kind: "moved" | "added" | "dropped"; before: Window | null; why: string; at: string } | null;
}

export interface QueueView {
  asOf: string;
  /** The reader's zone: what "today" and "tomorrow" mean here. */
  timeZone: string;
  /** Reader-local date of `asOf`. */
  date: string;
  counts: Record<QueueGroup, number> & { toSend: number };
  /** In the order to work: late, due by closing window, changed, tomorrow. */
  items: QueueItem[];
  /** Steps by reader-local day of `by`, ten working days from today; late ones stand on today. */
  load: { date: string; due: number; late: number }[];
}

/** Whom a feed shows: one client, one application, or everyone whom the coach looks after. */
export type FeedScope = "client" | "application" | "coach";

export interface FeedView {
  id: string;
  name: string;
  scope: FeedScope;
  /** Set where `scope` is client or application. */
  client: { id: string; name: string } | null;
  /** Set where `scope` is application. */
  application: { id: string; role: string; employer: string } | null;
  /** How much it tells whoever sees the calendar. */
  privacy: FeedPrivacy;
  /** Events for a calendar, or tasks for a list of things to do. */
  form: FeedForm;
  /** Whether the interviews themselves stand in it. */
  interviews: boolean;
  createdAt: string;
  rotatedAt: string | null;
  revokedAt: string | null;
  lastFetchedAt: string | null;
  /** By which family of programs it was fetched last. */
  lastFetchedBy: FeedClientFamily | null;
}

/** Families of programs that fetch feeds; nothing finer is kept. */
export type FeedClientFamily = "google" | "outlook" | "apple" | "thunderbird" | "evolution" | "vdirsyncer" | "davx5" | "browser" | "other";

/** The answer to making or rotating a feed: the only time its address is told. */
export interface FeedSecretView {
  feed: FeedView;
  /** `https://host/calendar/<secret>/follow-ups.ics`. */
  url: string;
  /** The same with the `webcal:` scheme. */
  webcal: string;
}

/** What an uploaded invitation says and what would follow from it. Nothing is stored until a person confirms it. */
export interface InvitationView {
  meetings: ProposedMeeting[];
  /** What was broken and could be mended. */
  repairs: ReadingNote[];
  /** What could not be read, said plainly. */
  unread: ReadingNote[];
}

export interface ProposedMeeting {
  /** Names it within this answer. */
  key: string;
  effect: InvitationEffect;
  /** Why, in a sentence. */
  because: string;
  /** The application whose interview this is already, by its UID; null where it is new. */
  known: { applicationId: string; client: string; employer: string; role: string; interview: string; starts: string } | null;
  meeting: InvitedMeeting;
  /** The facts to confirm, editable before they are recorded. Empty for `nothing`. */
  facts: FactDraft[];
  /** Hand it back with the facts that were confirmed: later invitations with this UID are then known. */
  origin: InvitationOrigin;
  /** What was not in it, or could not be understood, of this meeting. */
  notes: ReadingNote[];
}

/** One page of a list. `nextCursor` is opaque: hand it back as `cursor` for the page after; null on the last. */
export interface Page<Item> {
  data: Item[];
  hasMore: boolean;
  nextCursor: string | null;
}

/** A region whose holidays are known, to choose from when an employer is added. */
export interface RegionView {
  /** ISO 3166-1, with a subdivision where there is one: `US-NY`. */
  code: string;
  name: string;
}

/** An address that hears of events. Its secret is told when it is made or replaced, and never again. */
export interface WebhookEndpointView {
  id: string;
  url: string;
  description: string | null;
  events: WantedEventType[];
  enabled: boolean;
  /** `switched-off`, or `gone` where it answered 410. */
  disabledReason: string | null;
  disabledAt: string | null;
  /** Until when the secret before signs as well. */
  formerSecretUntil: string | null;
  externalSource: string | null;
  externalId: string | null;
  version: number;
  createdAt: string;
}

export interface WebhookEndpointWithSecret {
  endpoint: WebhookEndpointView;
  /** `whsec_…` */
  secret: string;
}

/** An endpoint that was made, or one that was there under the same external id: its secret is not told again. */
export interface MadeWebhookEndpoint {
  endpoint: WebhookEndpointView;
  secret: string | null;
  made: boolean;
}

/** One event on its way to one endpoint. */
export interface DeliveryView {
  id: string;
  endpointId: string;
  event: { id: string; type: EventType; number: number };
  status: "pending" | "succeeded" | "failed" | "cancelled";
  attempts: number;
  nextAttemptAt: string | null;
  /** HTTP status of the last attempt; null where nobody answered. */
  lastStatus: number | null;
  /** Why nobody answered: `timed-out`, `address-refused` … */
  lastError: string | null;
  lastAttemptAt: string | null;
  createdAt: string;
  finishedAt: string | null;
  log: { at: string; status: number | null; error: string | null; milliseconds: number }[];
}

export type { EventType, WantedEventType };
