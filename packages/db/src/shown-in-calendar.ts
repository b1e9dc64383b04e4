import { createHash } from "node:crypto";
import type { Step } from "@tact/facts";

/** Hash of all that a calendar shows of a step: not its place, nor a status or guidance that the clock decides. */
export function shownInCalendar(step: Step): string {
  const { lineage, kind, title, interview, to, channel, alternatives, touch, firmness, basis } = step;
  const { opens, ideal, by, closes } = step.window;
  const because = step.because.map(({ rule, text, from, to: until }) => [rule, text, from ?? null, until ?? null]);
  const shown = [lineage, kind, title, interview, to, channel, alternatives, touch, firmness, basis, opens, ideal, by, closes, because];
  return createHash("sha256")
    .update(JSON.stringify([...shown, fixedStatusOf(step)]))
    .digest("base64url");
}

/** What of a step's status no clock decides; null where its window and the present do. */
export function fixedStatusOf({ status }: Step): "done" | "dismissed" | "withheld" | null {
  return status === "done" || status === "dismissed" || status === "withheld" ? status : null;
}
