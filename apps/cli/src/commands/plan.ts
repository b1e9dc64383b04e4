import type { Plan, ResolvedPlanRequest } from "@tact/facts";
import { isRefusal, plan } from "@tact/rules";
import { readRequest, type RequestOptions } from "../input/read-request.ts";
import type { Job } from "../job.ts";
import { Refused } from "../output/refused.ts";
import { planText } from "../text/plan-text.ts";

/** A plan, and the request that it answers. */
export interface Planned {
  request: ResolvedPlanRequest;
  plan: Plan;
}

/** A request in, its plan out. */
export function planJob(options: RequestOptions): Job<Planned> {
  return {
    answer: (input) => planOf(input, options),
    json: ({ plan }) => plan,
    text: ({ plan, request }, page) => planText(plan, request, page),
  };
}

export function planOf(input: unknown, options: RequestOptions): Planned | Refused {
  const request = readRequest(input, options);
  if (request instanceof Refused) return request;
  const answer = plan(request);
  return isRefusal(answer) ? new Refused(answer) : { request, plan: answer };
}
