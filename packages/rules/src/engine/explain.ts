import type { Plan } from "@tact/facts";

/** The trace of one step as sentences; empty where the plan has no such step. */
export function explain(plan: Plan, stepId: string): string[] {
  const step = plan.steps.find(({ id }) => id === stepId);
  return step === undefined ? [] : step.because.map(({ text }) => text);
}
