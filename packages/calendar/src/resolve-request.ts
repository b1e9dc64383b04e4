import type { PlanRequest, Refusal, ResolvedPlanRequest } from "@tact/facts";

/**
 * Turns what an edge accepts into what the core takes: the region into a business calendar, each zone name into a
 * table of offset changes. Refuses with every problem at once, each with its JSON Pointer and a code:
 * `unknown-zone`, `unknown-region`, `out-of-years`.
 */
export function resolveRequest(request: PlanRequest): { value: ResolvedPlanRequest; error?: never } | (Refusal & { value?: never }) {
  void request;
  return { error: { code: "invalid-input", problems: [] } };
}
