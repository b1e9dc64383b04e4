import type { FactType } from "@tact/facts";
import type { Known } from "./known-fact.ts";

export const endings = ["offer-accepted", "offer-declined", "rejected", "withdrawn", "position-closed"] as const;
export const outcomeTypes = ["offer-received", ...endings] as const;

const ending: ReadonlySet<FactType> = new Set(endings);
const outcome: ReadonlySet<FactType> = new Set(outcomeTypes);

export const isOutcome = (known: Known): boolean => outcome.has(known.type);
export const isEnding = (known: Known): boolean => ending.has(known.type);

/** From this place in the order on, this outcome stands; null where the application is open. */
interface Phase {
  order: number;
  outcome: Known | null;
}

/** How the application stood, and stands. The latest outcome rules; a reopening takes all earlier ones back. */
export interface Outcomes {
  /** The outcome that stands at the end. */
  last: Known | null;
  /** The same where it ends the application. What comes after it has no effect, messages apart. */
  end: Known | null;
  /** The outcome in force when the fact at this place in the order came. */
  at(order: number): Known | null;
}

export function followOutcomes(facts: readonly Known[]): Outcomes {
  const phases: Phase[] = [];
  for (const known of facts) {
    if (isOutcome(known)) phases.push({ order: known.order, outcome: known });
    else if (known.type === "application-reopened") phases.push({ order: known.order, outcome: null });
  }
  const last = phases.at(-1)?.outcome ?? null;
  return {
    last,
    end: last !== null && isEnding(last) ? last : null,
    at: (order) => phases[lastBefore(phases, order)]?.outcome ?? null,
  };
}

/** Index of the last entry whose order is below `order`, by halving; −1 where there is none. */
export function lastBefore(entries: readonly { order: number }[], order: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
