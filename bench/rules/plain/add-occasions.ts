import { addStep } from "./add-step.ts";
import type { PlainApplication, PlainFact } from "./facts.ts";
import { never, type Occasion } from "./occasion.ts";
import type { PlainStep } from "./plan.ts";
import type { Stretch } from "./waits.ts";
import { keepOptionsOpenWindow } from "./windows.ts";
import type { Wishes } from "./wishes.ts";

/** Writes those that were done or are still called for. */
export function addOccasions(steps: PlainStep[], { id, now }: PlainApplication, outcome: PlainFact | null, occasions: readonly Occasion[], wishes: Wishes): void {
  for (let index = 0; index < occasions.length; index += 1) {
    const { kind, window, doneBy, gone, anchor } = occasions[index] as Occasion;
    const asksForIt = outcome === null || outcome.id === anchor;
    if (doneBy === null && (gone !== never || !asksForIt)) continue;
    addStep(steps, `${id}.${kind}.${anchor}`, kind, window, doneBy !== null, kind === "ask-new-timeline" && wishes.noContact, wishes, now);
  }
}

export function addKeepOptionsOpen(steps: PlainStep[], application: PlainApplication, { statement, decision, interview }: Stretch, wishes: Wishes): void {
  const window = keepOptionsOpenWindow(statement, decision, application);
  addStep(steps, `${application.id}.keep-options-open.${statement?.id ?? interview}`, "keep-options-open", window, false, false, wishes, application.now);
}
