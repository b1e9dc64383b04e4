import type { Step } from "@tact/facts";
import type { FeedDocument, FeedEvent, FeedInterview } from "./feed-document.ts";
import { epochMillisecondsOf } from "./feed-instant.ts";
import { mostFeedEvents } from "./feed-limits.ts";
import type { WhenShown } from "./when-shown.ts";
import { isOpen, whenInterviewShown, whenStepShown } from "./when-shown.ts";

/** A step with the stamps that its row keeps for calendars. */
export interface StampedStep {
  step: Step;
  sequence: number;
  createdAt: string;
  lastModified: string;
}

/** One application's plan as a feed shows it. */
export interface FeedPlan extends Omit<FeedEvent, "step" | "sequence" | "createdAt" | "lastModified" | "url" | "say"> {
  steps: StampedStep[];
  /** Address of a step's page, without any secret. */
  urlOf?: (step: Step) => string | undefined;
  /** What to say, two lines at most. */
  sayOf?: (step: Step) => string[] | undefined;
}

/** A feed without its steps. Of its interviews it may hold all that are not called off by the candidate. */
export type FeedHead = Omit<FeedDocument, "events">;

type Candidate = WhenShown & { id: string } & ({ event: FeedEvent } | { interview: FeedInterview });

/**
 * The document of a feed over plans: open steps (planned, due, late) whose ideal lies from 60 days before to 365 days
 * after `asOf`, the interviews of that time, an interview that the employer called off for 14 days more; earliest
 * first, fewer than 1,000 together. A step or interview whose times are no instants of a calendar is left out.
 */
export function feedOfPlans(head: FeedHead, plans: readonly FeedPlan[], asOf: string): FeedDocument {
  const now = epochMillisecondsOf(asOf);
  const shown = [...plans.flatMap(stepCandidates), ...interviewCandidates(head, now)]
    .filter(({ from, until }) => from <= now && now <= until)
    .sort((a, b) => a.start - b.start || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1))
    .slice(0, mostFeedEvents);
  return {
    ...head,
    events: shown.flatMap((candidate) => ("event" in candidate ? [candidate.event] : [])),
    ...(head.interviews === undefined ? {} : { interviews: shown.flatMap((candidate) => ("interview" in candidate ? [candidate.interview] : [])) }),
  };
}

/**
 * The instant at which the clock alone next changes what the feed of these plans shows: a step grows late or expires,
 * an interview ends, something comes within the 365 days, or leaves after 60 (14 where it was called off). Until then
 * a rendering is fresh. Null where the clock changes nothing more.
 */
export function nextChangeOfFeed(head: FeedHead, plans: readonly FeedPlan[], at: string): string | null {
  const now = epochMillisecondsOf(at);
  let next = Number.POSITIVE_INFINITY;
  const consider = (edge: number): void => {
    if (edge > now && edge < next) next = edge;
  };
  const steps = plans.flatMap(({ steps: stamped }) => stamped.filter(({ step }) => !isFixed(step)).map(({ step }) => whenStepShown(step)));
  for (const when of [...steps, ...shownInterviews(head).map(whenInterviewShown)]) {
    if (when === undefined || Math.min(when.until, when.expires) < now) continue;
    consider(when.from);
    // Each edge is included: what comes after it begins a moment later.
    consider(when.rings + 1);
    consider(when.until + 1);
    consider(when.expires + 1);
  }
  return Number.isFinite(next) ? new Date(next).toISOString() : null;
}

/** Whether a person fixed its status, or a rule did: the clock then changes nothing. */
function isFixed({ status }: Step): boolean {
  return status === "done" || status === "dismissed" || status === "withheld";
}

function stepCandidates({ steps, urlOf, sayOf, ...application }: FeedPlan): Candidate[] {
  return steps
    .filter(({ step }) => isOpen(step))
    .flatMap((stamped) => {
      const when = whenStepShown(stamped.step);
      if (when === undefined) return [];
      const event = { ...application, ...stamped, url: urlOf?.(stamped.step), say: sayOf?.(stamped.step) };
      return [{ ...when, id: stamped.step.id, event }];
    });
}

function interviewCandidates(head: FeedHead, now: number): Candidate[] {
  return shownInterviews(head).flatMap((interview) => {
    const when = whenInterviewShown(interview);
    if (when === undefined) return [];
    return [{ ...when, id: `${interview.application}.${interview.interview}`, interview: { ...interview, ended: now > when.rings } }];
  });
}

/** A list of tasks holds none: an interview is not ticked off. */
function shownInterviews({ form, interviews = [] }: FeedHead): readonly FeedInterview[] {
  return form === "tasks" ? [] : interviews;
}
