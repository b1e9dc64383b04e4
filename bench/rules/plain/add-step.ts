import type { StepKind, StepStatus } from "@tact/facts";
import type { Instant } from "./facts.ts";
import { type PlainStep, statusAt } from "./plan.ts";
import type { PlainWindow } from "./windows.ts";
import type { Wishes } from "./wishes.ts";

/** What was done wins over what was dismissed, that over what is held back, that over time. */
export function addStep(
  steps: PlainStep[],
  id: string,
  kind: StepKind,
  { opens, ideal, by, closes }: PlainWindow,
  isDone: boolean,
  isWithheld: boolean,
  { dismissed }: Wishes,
  now: Instant,
): void {
  let status: StepStatus;
  if (isDone) status = "done";
  else if (dismissed !== null && dismissed.includes(id)) status = "dismissed";
  else if (isWithheld) status = "withheld";
  else status = statusAt(opens, by, closes, now);
  steps.push({ id, kind, opens, ideal, by, closes, status });
}
