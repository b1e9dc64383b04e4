import type { StandingInterview } from "@tact/rules";
import type { FeedInterview } from "./feed-document.ts";

/** What a calendar shows of an interview by itself; whose it is and where it is held is told beside it. */
export type InterviewShown = Pick<
  FeedInterview,
  "interview" | "starts" | "ends" | "stage" | "format" | "participants" | "cancelledAt" | "createdAt" | "lastModified"
>;

/**
 * The interviews of an application as a calendar shows them. One that the employer called off is told as cancelled; one
 * that the candidate called off, or that did not take place, is not there. Where nobody said who called it off, it was
 * not the candidate, who would know.
 */
export function interviewsShown(standing: readonly StandingInterview[]): InterviewShown[] {
  return standing.filter(isShown).map((interview) => ({
    interview: interview.id,
    starts: interview.starts,
    ends: interview.ends,
    stage: interview.stage ?? undefined,
    format: interview.format ?? undefined,
    participants: interview.participants.map(({ name }) => name),
    cancelledAt: interview.calledOff?.at,
    createdAt: interview.scheduledAt,
    lastModified: interview.changedAt,
  }));
}

function isShown({ calledOff }: StandingInterview): boolean {
  return calledOff === null || (calledOff.how === "cancelled" && calledOff.by !== "candidate");
}
