import type { ApplicationView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import type { StepActs } from "../steps/use-step-acts.ts";
import { stepKey, type StepTarget } from "../steps/step-target.ts";

/** What can be done to the steps of one application. */
export interface PlanActs {
  done: (steps: readonly Step[]) => void;
  ask: (act: "done" | "snooze" | "skip", steps: readonly Step[]) => void;
  takeBack: (factId: string, label: string) => void;
  log: () => void;
  /** Whether a step was acted on here and the plan has not come back yet. */
  isGone: (step: Step) => boolean;
}

/** The acts on steps, for the steps of one application. */
export function planActs(acts: StepActs, view: ApplicationView, log: () => void): PlanActs {
  const target = (step: Step): StepTarget => ({ applicationId: view.id, client: view.client.name, employerZone: view.employer.timeZone, step });
  return {
    done: (steps) => acts.done(steps.map(target)),
    ask: (act, steps) => acts.ask(act, steps.map(target)),
    takeBack: (factId, label) => acts.takeBack([{ applicationId: view.id, factId }], label),
    log,
    isGone: (step) => acts.gone.has(stepKey({ applicationId: view.id, step })),
  };
}
