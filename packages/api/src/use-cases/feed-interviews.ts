import type { FeedInterview } from "@tact/calendar";
import type { ApplicationContext, InvitationRow } from "@tact/db";
import type { Fact } from "@tact/facts";
import { compile, interviewsOf, isRefusal, type StandingInterview } from "@tact/rules";
import { requestOf } from "./plan-of.ts";

/** An application as far as its interviews stand in a calendar. */
export interface InterviewsOf {
  context: ApplicationContext;
  facts: readonly Fact[];
  /** What confirmed invitations said of where each is held. */
  invitations: readonly InvitationRow[];
  /** ISO 8601 instant. */
  now: string;
}

/**
 * The interviews of an application as a calendar shows them. One that the employer called off is told as cancelled; one
 * that the candidate called off, or that did not take place, is not there.
 */
export function feedInterviews({ context, facts, invitations, now }: InterviewsOf): FeedInterview[] {
  const compiled = compile(requestOf(context, facts, now));
  if (isRefusal(compiled)) return [];
  const newest = new Map(invitations.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).map((row) => [row.interview, row]));
  return interviewsOf(compiled)
    .filter(isShown)
    .map((standing) => feedInterview(context, standing, newest.get(standing.id)));
}

/** Where nobody said who called it off, it was not the candidate, who would know. */
function isShown({ calledOff }: StandingInterview): boolean {
  return calledOff === null || (calledOff.how === "cancelled" && calledOff.by !== "candidate");
}

function feedInterview({ application, employer }: ApplicationContext, standing: StandingInterview, invitation: InvitationRow | undefined): FeedInterview {
  return {
    organisation: application.orgId,
    application: application.id,
    interview: standing.id,
    starts: standing.starts,
    ends: standing.ends,
    stage: standing.stage ?? undefined,
    format: standing.format ?? undefined,
    participants: standing.participants.map(({ name }) => name),
    place: invitation?.place ?? undefined,
    joinUrl: invitation?.joinUrl ?? undefined,
    cancelledAt: standing.calledOff?.at,
    createdAt: standing.scheduledAt,
    lastModified: standing.changedAt,
    employerName: employer.name,
    employerTimeZone: employer.timeZone,
    role: application.role,
  };
}
