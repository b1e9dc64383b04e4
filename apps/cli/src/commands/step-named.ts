import type { Plan, Step } from "@tact/facts";
import { refused, type Refused } from "../output/refused.ts";

/** The word that stands for a plan's next step, whichever that is. No step id is so short. */
export const nextStep = "next";

/** The step with this id, or the next one; or a refusal that lists the ids there are. */
export function stepNamed(stepId: string, { steps, next, nothingToDo }: Plan): Step | Refused {
  if (stepId === nextStep && next === null) {
    return refused({ pointer: "", detail: `the plan has no next step: ${nothingToDo ?? "nothing is open"}`, code: "no-next-step" });
  }
  const wanted = stepId === nextStep ? next : stepId;
  const step = steps.find(({ id }) => id === wanted);
  if (step !== undefined) return step;
  const ids = steps.map(({ id }) => id).join(", ");
  return refused({ pointer: "", detail: `the plan has no step ${stepId}: it has ${ids === "" ? "none" : ids}`, code: "unknown-step" });
}
