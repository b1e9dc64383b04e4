import type { Step } from "@tact/facts";
import { explain } from "@tact/rules";
import type { RequestOptions } from "../input/read-request.ts";
import type { Job } from "../job.ts";
import { refused, Refused } from "../output/refused.ts";
import { printable } from "../text/printable.ts";
import { stepText } from "../text/step-text.ts";
import { planOf } from "./plan.ts";

/** The word that stands for a plan's next step, whichever that is. No step id is so short. */
export const nextStep = "next";

export interface Explained {
  step: Step;
  sentences: string[];
}

/** A request in; why one of its steps has the dates that it has, out. */
export function explainJob(stepId: string, options: RequestOptions): Job<Explained> {
  return {
    answer: (input) => explainStep(input, stepId, options),
    json: ({ step, sentences }) => ({ step: step.id, title: step.title, window: step.window, sentences }),
    text: ({ step }, page) => printable(stepText(step, page).join("\n")),
  };
}

function explainStep(input: unknown, stepId: string, options: RequestOptions): Explained | Refused {
  const planned = planOf(input, options);
  if (planned instanceof Refused) return planned;
  const step = stepNamed(stepId, planned.plan);
  return step instanceof Refused ? step : { step, sentences: explain(planned.plan, step.id) };
}

/** The step with this id, or the next one; or a refusal that lists the ids there are. */
export function stepNamed(stepId: string, { steps, next, nothingToDo }: { steps: Step[]; next: string | null; nothingToDo: string | null }): Step | Refused {
  if (stepId === nextStep && next === null) {
    return refused({ pointer: "", detail: `the plan has no next step: ${nothingToDo ?? "nothing is open"}`, code: "no-next-step" });
  }
  const wanted = stepId === nextStep ? next : stepId;
  const step = steps.find(({ id }) => id === wanted);
  if (step !== undefined) return step;
  const ids = steps.map(({ id }) => id).join(", ");
  return refused({ pointer: "", detail: `the plan has no step ${stepId}: it has ${ids === "" ? "none" : ids}`, code: "unknown-step" });
}
