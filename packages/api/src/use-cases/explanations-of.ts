import type { Plan, ResolvedPlanRequest } from "@tact/facts";
import { asChain, asSentence, type Basis, isRefusal, type StepTrace, trace } from "@tact/rules";
import { notFound } from "../errors.ts";
import type { ExplanationView } from "../views/index.ts";

/**
 * Why the steps of a plan have the dates that they have: all of them, or the one that is asked about.
 * @throws DomainError `not-found` (no such step)
 */
export function explanationsOf(request: ResolvedPlanRequest, plan: Plan, step?: string): ExplanationView[] {
  const ids = step === undefined ? plan.steps.map(({ id }) => id) : [step];
  return ids.map((id) => {
    const found = trace(request, id);
    if (found === null || isRefusal(found)) throw notFound("step");
    return view(found);
  });
}

function view(found: StepTrace): ExplanationView {
  const { edges, parameters, inWords: _words, ...rest } = found;
  return {
    ...rest,
    sentence: asSentence(found),
    chain: asChain(found),
    edges: edges.map(({ sums, ...edge }) => ({ ...edge, sums: sums.map((sum) => ({ ...sum })) })),
    parameters: parameters.map(({ basis, ...parameter }) => ({ ...parameter, basis: basis === null ? null : basisView(basis) })),
  };
}

function basisView(basis: Basis) {
  return basis.by === "ours" ? { by: basis.by, source: null, point: null, why: basis.why } : { by: basis.by, source: basis.source, point: basis.point, why: null };
}
