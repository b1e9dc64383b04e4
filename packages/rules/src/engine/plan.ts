import type { Plan, Refusal, ResolvedPlanRequest } from "@tact/facts";

/** Facts read and dates worked out once: statuses and all that depends on the present are added by `planCompiled`. */
export interface Compiled {
  readonly request: ResolvedPlanRequest;
}

export function compile(request: ResolvedPlanRequest): Compiled | Refusal {
  return { request };
}

export function planCompiled(compiled: Compiled, now: string = compiled.request.now): Plan {
  throw new Error(`not built yet: ${now}`);
}

export function plan(request: ResolvedPlanRequest): Plan | Refusal {
  const compiled = compile(request);
  return "error" in compiled ? compiled : planCompiled(compiled);
}
