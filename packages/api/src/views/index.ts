/**
 * What the use-cases answer, as types alone: the dashboard and partners import these. The schemas that they are made of
 * stand beside this file, one for each resource.
 * Instants are ISO 8601 strings; windows are zoned date times in the employer's zone (see `Window`);
 * `date` is an employer-local or reader-local `YYYY-MM-DD`, as said beside it.
 */
import type { FeedForm, FeedPrivacy, InvitationEffect, InvitationOrigin, InvitedMeeting, ReadingNote } from "@tact/calendar";
import type { FactDraft } from "@tact/facts";

export type { FeedForm, FeedPrivacy, InvitationEffect, InvitationOrigin, InvitedMeeting, ReadingNote };

export type * from "./hook.ts";
export type * from "./webhook.ts";
export type { ApplicationSummary, ApplicationView, PromiseView, RevisionView } from "./application.ts";
export type { ApiKeySecretView, ApiKeyView } from "./api-key.ts";
export type { AuditCheckView, AuditEventView, NamedTargetView } from "./audit.ts";
export type { CaseloadRow, CaseloadView } from "./caseload.ts";
export type { ClientPromisesView } from "./client-promises.ts";
export type { ClientView } from "./client.ts";
export type { DraftBoardItem, DraftBoardView, DraftState, DraftsView, DraftView, KeptDraftView, ReviewView, StaleReason, StepDraftView } from "./draft.ts";
export type { EmployerView, RegionView } from "./employer.ts";
export type { BulkView, FactRecord, RecordedView } from "./fact.ts";
export type { FeedClientFamily, FeedScope, FeedSecretView, FeedView } from "./feed.ts";
export type { InsightMeasure, InsightRow, InsightsView } from "./insights.ts";
export type { MailView, MailWithText } from "./mail.ts";
export type { MemberInvitationView, MemberView, OrganisationView } from "./member.ts";
export type { Page } from "./page.ts";
export type { PolicyMovePreview, PolicyMoveView } from "./policy-move.ts";
export type { OfferView, OtherApplication, OtherApplicationsView } from "./other-application.ts";
export type { ComparisonView, ExplanationsView, ExplanationView, PreviewView } from "./plan.ts";
export type { PolicyView, SimulationView } from "./policy.ts";
export type { QueueGroup, QueueItem, QueueView, StepRowView } from "./queue.ts";
export type { MeantFactView, SentenceView } from "./sentence.ts";
export type { SearchView } from "./search.ts";
export type { DoneActView, DoneTodayView, QuietView, SilentClientView, WithoutNextView } from "./quiet.ts";
export type { SnoozeChoice, SnoozeChoicesView, SnoozeVerdict, StepActsView } from "./step-act.ts";

export type Role = "owner" | "coach" | "viewer";

export interface SessionView {
  user: { id: string; name: string; email: string; timeZone: string };
  organisation: { id: string; name: string };
  role: Role;
  /** The server's present, so that a wrong clock in a browser decides nothing. */
  now: string;
  /** Whether this organisation holds the demo data. */
  demo: boolean;
  /** Origin that links and calendar addresses carry, whichever one the reader came by. */
  publicUrl: string;
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
export type * from "./csv.ts";
export type * from "./erasure.ts";
export type * from "./export.ts";
export type * from "./portal.ts";

/** What an organisation that had nobody was filled with. */
export interface LoadedCastView {
  applications: number;
}
