import type { StepGroup } from "./timeline.ts";
import { rowWords } from "../words/en-row.ts";

/** The step's own title, or how many stand together. */
export function groupTitle(group: StepGroup): string {
  const [step] = group.steps;
  return group.steps.length === 1 ? step.title : rowWords.thankYous(group.steps.length);
}
