import type { SimulationView } from "@tact/api/views";

type MovedStep = SimulationView["data"][number]["steps"][number];

/** Steps that would move by the same whole number of days; below zero: sooner. */
export interface DaysMoved {
  days: number;
  steps: number;
}

/** By how far steps would move, from the most sooner to the most later; those that would be new or gone are left out. */
export function daysMoved(applications: SimulationView["data"]): DaysMoved[] {
  const moved = applications.flatMap(({ steps }) => steps.flatMap(({ days }) => (days === null ? [] : [Math.round(days) || 0])));
  return [...Map.groupBy(moved, (days) => days)].map(([days, of]) => ({ days, steps: of.length })).sort((a, b) => a.days - b.days);
}

/** What would become of a step. */
export function fateOf({ before, after, days }: MovedStep): "later" | "sooner" | "hours" | "added" | "dropped" {
  if (before === null) return "added";
  if (after === null) return "dropped";
  if (days === null || days === 0) return "hours";
  return days < 0 ? "sooner" : "later";
}
