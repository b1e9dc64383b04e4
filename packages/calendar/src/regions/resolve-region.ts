import type { BusinessCalendar, ClosedRange } from "@tact/facts";

/** Where a calendar's holidays come from. */
export interface RegionProvenance {
  library: "date-holidays";
  /** Version of the library, such as `3.37.0`. */
  version: string;
  region: string;
  /** English name of the region. */
  name: string;
  licence: "CC-BY-SA-3.0";
}

export interface RegionRefusal {
  code: "unknown-region" | "range-not-covered";
  region: string;
  detail: string;
}

/** Employer-local dates, both included. */
export interface DateRange {
  from: string;
  through: string;
}

/**
 * The business calendar of a region: its weekend and every holiday that closes business for a whole day, substitute
 * days included, from `range.from` through `range.through` (local dates, both included).
 * A region that is not known is a refusal, never an empty list.
 *
 * @example resolveRegion("US-NY", { from: "2026-01-01", through: "2027-12-31" })
 */
export function resolveRegion(
  region: string,
  range: DateRange,
  closed: ClosedRange[] = [],
): { value: BusinessCalendar; provenance: RegionProvenance; error?: never } | { error: RegionRefusal; value?: never } {
  void range;
  void closed;
  return { error: { code: "unknown-region", region, detail: "not built yet" } };
}
