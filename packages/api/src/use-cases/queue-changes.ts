import type { RevisionSummaryRow } from "@tact/db";
import type { Step, Window } from "@tact/facts";
import { isOpen } from "./status-at.ts";

/** What the plan did to one step, told once: the newest change, and the window from before the oldest. */
export interface Change {
  kind: "moved" | "added" | "dropped";
  step: Step;
  before: Window | null;
  why: string;
  /** Instant of the newest change. */
  at: string;
}

/** Touches that a person can count on: the rest of a chain moves along with them and would only repeat it. */
const tells = (step: Step) => step.touch && step.firmness === "firm";

/**
 * What the revisions of one application did to its firm touches, by lineage.
 * @param revisions newest first
 */
export function changesOf(revisions: readonly Pick<RevisionSummaryRow, "diff" | "madeAt">[]): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const { diff, madeAt: at } of revisions.toReversed()) {
    for (const { before, after, because } of diff.moved) {
      if (!tells(after) || !isOpen(after)) continue;
      const earlier = changes.get(after.lineage);
      const why = because[0]?.text ?? after.because[0]?.text ?? "";
      changes.set(after.lineage, { kind: "moved", step: after, before: earlier?.before ?? before.window, why, at });
    }
    for (const step of diff.added) {
      if (!tells(step) || !isOpen(step)) continue;
      changes.set(step.lineage, { kind: "added", step, before: null, why: step.because[0]?.text ?? "", at });
    }
    for (const { step, because } of diff.dropped) {
      if (!tells(step) || !isOpen(step)) continue;
      changes.set(step.lineage, { kind: "dropped", step, before: step.window, why: because.text, at });
    }
  }
  return changes;
}
