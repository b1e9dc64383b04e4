import { planWords } from "../words/en-plan.ts";
import type { StepGroup } from "./timeline.ts";

/** The step's own title, or how many stand together. */
export function groupTitle(group: StepGroup): string {
  const [step] = group.steps;
  return group.steps.length === 1 ? step.title : planWords.plan.thankYous(group.steps.length);
}
