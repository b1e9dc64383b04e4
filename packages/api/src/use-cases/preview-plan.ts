import { parse, type PlanRequest, planRequest, stepId } from "@tact/facts";
import type { Plan, Refusal, ResolvedPlanRequest } from "@tact/facts";
import { resolveRequest } from "@tact/calendar";
import { diff, isRefusal, plan } from "@tact/rules";
import { z } from "zod";
import { DomainError } from "../errors.ts";
import type { ComparisonView, ExplanationsView } from "../views/index.ts";
import { explanationsOf } from "./explanations-of.ts";
import { openQuery } from "./use-case.ts";

/**
 * Facts in, plan out; nothing is read from or written to the database.
 * @param input a plan request as the edges take it: the calendar may be a region, zones are names.
 * @throws DomainError `invalid-input` with every problem, or `calendar-out-of-range`.
 */
export function planOfRequest(input: unknown): Plan {
  return planOfResolved(resolvedOf(requestFrom(input)));
}

/** A plan request as the edges take it. @throws DomainError `invalid-input` */
export function requestFrom(input: unknown): PlanRequest {
  const request = parse(planRequest, input);
  if (request.error) throw refused(request);
  return request.value;
}

/** The request with its calendar and zones as data. @param at where it stands in what was sent. @throws DomainError `invalid-input` */
export function resolvedOf(request: PlanRequest, at = ""): ResolvedPlanRequest {
  const resolved = resolveRequest(request);
  if (resolved.error) throw refused(resolved, at);
  return resolved.value;
}

/** The plan of a resolved request. @param at where it stands in what was sent. @throws DomainError `invalid-input`, `calendar-out-of-range` */
export function planOfResolved(request: ResolvedPlanRequest, at = ""): Plan {
  const answer = plan(request);
  if (isRefusal(answer)) throw refused(answer, at);
  return answer;
}

/** The plan of a request, for anybody: nothing is read from or written to the database. @throws DomainError as `planOfRequest` */
export const previewPlan = openQuery("previewPlan", { input: z.unknown() }, async (_deps, _scope, input): Promise<Plan> => planOfRequest(input));

export const twoRequests = z.strictObject({ before: planRequest, after: planRequest });

/** The plans of two requests, and what differs. @throws DomainError as `planOfRequest` */
export const diffPlans = openQuery("diffPlans", { input: twoRequests }, async (_deps, _scope, input): Promise<ComparisonView> => {
  const before = planOfResolved(resolvedOf(input.before, "/before"), "/before");
  const after = planOfResolved(resolvedOf(input.after, "/after"), "/after");
  return { before, after, diff: diff(before, after) };
});

export const requestToExplain = z.strictObject({
  request: planRequest,
  step: stepId.meta({ description: "The step that is asked about; every step where it is left out." }).optional(),
});

/** Why the steps of a plan have the dates that they have. @throws DomainError as `planOfRequest`, `not-found` (no such step) */
export const explainPlan = openQuery("explainPlan", { input: requestToExplain }, async (_deps, _scope, input): Promise<ExplanationsView> => {
  const resolved = resolvedOf(input.request, "/request");
  const planned = planOfResolved(resolved, "/request");
  return { plan: planned, data: explanationsOf(resolved, planned, input.step) };
});

const details: Readonly<Record<Refusal["error"]["code"], string>> = {
  "invalid-input": "Some fields are wrong.",
  "calendar-out-of-range": "A date lies outside the years of the employer's calendar.",
};

/** A refusal of the core, or of what prepares its input, as an error of the doors. @param at where the input stands in what was sent. */
export function refused({ error }: Refusal, at = ""): DomainError {
  const problems = at === "" ? error.problems : error.problems.map((problem) => ({ ...problem, pointer: `${at}${problem.pointer}` }));
  return new DomainError(error.code, details[error.code], problems);
}
