import { type FeedInterview, type FeedPlan, interviewsShown } from "@tact/calendar";
import type { Plan, ResolvedPlanRequest, Step } from "@tact/facts";
import { draft, inTwoLines } from "@tact/messages";
import { compile, interviewsOf, isRefusal } from "@tact/rules";

/** UIDs are made of an organisation and what is unique within it: without accounts there is one. */
const organisation = "tact";

export interface EntryOptions {
  /** Whether the calendar is of several candidates: each entry then says whose it is. */
  named: boolean;
  /** Address of the application's page. */
  url: string | undefined;
}

/** One application as a calendar shows it. Its stamps are those of its facts: the same request has the same ones. */
export function feedPlanOf(request: ResolvedPlanRequest, plan: Plan, options: EntryOptions): FeedPlan {
  return {
    ...applicationOf(request, options),
    steps: plan.steps.map((step) => ({ step, sequence: 0, ...stampsOf(step, request) })),
    urlOf: () => options.url,
    sayOf: (step) => linesToSay(step, request, plan),
  };
}

function applicationOf({ application }: ResolvedPlanRequest, { named }: EntryOptions) {
  return {
    organisation,
    application: application.id,
    clientName: named ? application.candidate.name : undefined,
    employerName: application.employer.name,
    employerTimeZone: application.employer.timeZone,
    role: application.role,
  };
}

/** A step is as old as the first fact that it rests on, and as new as the last. */
function stampsOf({ because }: Step, { facts }: ResolvedPlanRequest): { createdAt: string; lastModified: string } {
  const named = new Set(because.flatMap((link) => link.facts));
  const instants = facts.filter(({ id }) => named.has(id)).map(({ at }) => new Date(at).toISOString());
  instants.sort();
  const [first] = instants;
  const start = first ?? "1970-01-01T00:00:00.000Z";
  return { createdAt: start, lastModified: instants.at(-1) ?? start };
}

function linesToSay(step: Step, request: ResolvedPlanRequest, plan: Plan): string[] | undefined {
  const drafts = draft({ request, plan, step: step.id });
  const [first] = isRefusal(drafts) ? [] : drafts;
  return first && inTwoLines(first, request);
}

/** The interviews beside the steps. */
export function feedInterviewsOf(request: ResolvedPlanRequest, options: EntryOptions): FeedInterview[] {
  const compiled = compile(request);
  if (isRefusal(compiled)) return [];
  return interviewsShown(interviewsOf(compiled)).map((shown) => ({ ...shown, ...applicationOf(request, options), url: options.url }));
}
