import { type FeedPlan, feedOfPlans, renderFeed } from "@tact/calendar";
import type { Plan, ResolvedPlanRequest, Step } from "@tact/facts";
import { draft, inTwoLines } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { z } from "zod";
import { planOfResolved, requestFrom, resolvedOf } from "./preview-plan.ts";
import { openQuery } from "./use-case.ts";

/** UIDs are made of an organisation and what is unique within it: whoever asks for a preview has none. */
const organisation = "preview";

/**
 * The plan of a request as an iCalendar file: each open step an event. Nothing is stored. The same request gives the same
 * bytes, so that a program that is given it again replaces what it had.
 * @throws DomainError as `planOfRequest`
 */
export const previewCalendar = openQuery("previewCalendar", { input: z.unknown() }, async (_deps, _scope, input): Promise<string> => {
  const request = resolvedOf(requestFrom(input));
  return calendarOf(request, planOfResolved(request));
});

function calendarOf(request: ResolvedPlanRequest, plan: Plan): string {
  const { id, candidate } = request.application;
  const shown = feedPlanOf(request, plan);
  const head = {
    id: `${organisation} ${id}`,
    name: `Follow-ups: ${candidate.name}`,
    description: "What to do after each interview, and when. From Tact.",
    color: "#105b7b",
    readerTimeZone: candidate.timeZone,
    changedAt: shown.steps.reduce((latest, { lastModified }) => (lastModified > latest ? lastModified : latest), beginning),
  };
  return renderFeed(feedOfPlans(head, [shown], plan.asOf));
}

const beginning = "1970-01-01T00:00:00.000Z";

function feedPlanOf(request: ResolvedPlanRequest, plan: Plan): FeedPlan {
  const { application, facts } = request;
  const instants = new Map(facts.map(({ id, at }) => [id, new Date(at).toISOString()]));
  return {
    organisation,
    application: application.id,
    employerName: application.employer.name,
    employerTimeZone: application.employer.timeZone,
    role: application.role,
    steps: plan.steps.map((step) => ({ step, sequence: 0, ...stampsOf(step, instants) })),
    sayOf(step) {
      const drafts = draft({ request, plan, step: step.id });
      const [first] = isRefusal(drafts) ? [] : drafts;
      return first === undefined ? undefined : inTwoLines(first, request);
    },
  };
}

/** A step is as old as the first fact that it rests on, and as new as the last. */
function stampsOf({ because }: Step, instants: ReadonlyMap<string, string>): { createdAt: string; lastModified: string } {
  const rests = because.flatMap(({ facts }) => facts.flatMap((id) => instants.get(id) ?? [])).sort();
  const createdAt = rests[0] ?? beginning;
  return { createdAt, lastModified: rests.at(-1) ?? createdAt };
}
