import type { Plan, Step } from "@tact/facts";
import { formatInstant, type Instant, parseInstant } from "../time/instant.ts";

/**
 * The next instant after `asOf` at which a step's status changes by itself, as ISO 8601 in UTC; null where time
 * alone changes nothing any more. Windows include their edges, so a step is late, or expired, a millisecond after.
 */
export function nextChangeAt({ asOf, steps }: Pick<Plan, "asOf" | "steps">): string | null {
  const now = parseInstant(asOf);
  let next = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    for (const change of changesOf(step)) if (change > now && change < next) next = change;
  }
  return next === Number.POSITIVE_INFINITY ? null : formatInstant(next);
}

function changesOf({ status, window }: Step): Instant[] {
  if (status === "done" || status === "dismissed" || status === "withheld") return [];
  return [parseInstant(window.opens), parseInstant(window.by) + 1, parseInstant(window.closes) + 1];
}
