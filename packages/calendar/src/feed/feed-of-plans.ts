import type { Step, StepStatus } from "@tact/facts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import { feedDaysAhead, feedDaysBack, mostFeedEvents } from "./feed-limits.ts";
import { epochMillisecondsOf } from "./window-in-words.ts";

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

const openStatuses: ReadonlySet<StepStatus> = new Set(["planned", "due", "late"]);
const dayMilliseconds = 86_400_000;

/** Whether a step stands in a calendar: what is done, dismissed, withheld or expired has left it. */
export function isOpen(step: Step): boolean {
  return openStatuses.has(step.status);
}

/**
 * The document of a feed over plans: open steps (planned, due, late) whose ideal lies from 60 days before to 365 days
 * after `asOf`, earliest first, fewer than 1,000.
 */
export function feedOfPlans(head: Omit<FeedDocument, "events">, plans: FeedPlan[], asOf: string): FeedDocument {
  const now = epochMillisecondsOf(asOf);
  const events = plans
    .flatMap(eventsOf)
    .map((event) => ({ event, ideal: epochMillisecondsOf(event.step.window.ideal) }))
    .filter(({ ideal }) => ideal >= now - feedDaysBack * dayMilliseconds && ideal <= now + feedDaysAhead * dayMilliseconds)
    .sort((a, b) => a.ideal - b.ideal || (a.event.step.id < b.event.step.id ? -1 : 1))
    .slice(0, mostFeedEvents)
    .map(({ event }) => event);
  return { ...head, events };
}

function eventsOf({ steps, urlOf, sayOf, ...application }: FeedPlan): FeedEvent[] {
  return steps
    .filter(({ step }) => isOpen(step))
    .map((stamped) => ({ ...application, ...stamped, url: urlOf?.(stamped.step), say: sayOf?.(stamped.step) }));
}
