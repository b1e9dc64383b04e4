import { type FeedInterview, interviewsShown } from "@tact/calendar";
import type { ApplicationContext, InvitationRow } from "@tact/db";
import type { Fact } from "@tact/facts";
import { compile, interviewsOf, isRefusal } from "@tact/rules";
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

/** The interviews of an application as a calendar shows them, with the place and the way to join of their invitations. */
export function feedInterviews({ context, facts, invitations, now }: InterviewsOf): FeedInterview[] {
  const compiled = compile(requestOf(context, facts, now));
  if (isRefusal(compiled)) return [];
  const newest = new Map(invitations.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).map((row) => [row.interview, row]));
  const { application, employer } = context;
  return interviewsShown(interviewsOf(compiled)).map((shown) => ({
    ...shown,
    organisation: application.orgId,
    application: application.id,
    place: newest.get(shown.interview)?.place ?? undefined,
    joinUrl: newest.get(shown.interview)?.joinUrl ?? undefined,
    employerName: employer.name,
    employerTimeZone: employer.timeZone,
    role: application.role,
  }));
}
