import type { BusinessCalendar, ClosedRange } from "@tact/facts";
import { holidayLibraryVersion } from "./holiday-library.ts";
import type { Holiday } from "./holidays-of.ts";
import { holidaysOf } from "./holidays-of.ts";
import type { RegionPath } from "./region-tree.ts";
import { regionOf, regionsWithin } from "./region-tree.ts";
import { weekendOf } from "./weekend-of.ts";

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

type RegionAnswer =
  | { value: BusinessCalendar; provenance: RegionProvenance; error?: never }
  | { error: RegionRefusal; value?: never; provenance?: never };

/** First and last year of the holiday data. The Islamic holidays end within 2077, and would end there in silence. */
export const regionYears = { first: 2000, last: 2076 } as const;

/**
 * The business calendar of a region: its weekend and every public or bank holiday that closes business for a whole
 * day, substitute days included, from `range.from` through `range.through` (local dates, both included).
 * A region or a year that is not known is a refusal that names it, never an empty list.
 *
 * @example resolveRegion("US-NY", { from: "2026-01-01", through: "2027-12-31" })
 */
export function resolveRegion(region: string, range: DateRange, closed: ClosedRange[] = []): RegionAnswer {
  const known = regionOf(region);
  if (known === undefined) return { error: { code: "unknown-region", region, detail: unknownRegionDetail(region) } };
  const notCovered = rangeProblem(region, range) ?? emptyYearProblem(region, known.path, range);
  if (notCovered !== undefined) return { error: { code: "range-not-covered", region, detail: notCovered } };
  return {
    value: { weekend: weekendOf(region), holidays: holidaysWithin(known.path, range), closed: [...closed], ...range },
    provenance: {
      library: "date-holidays",
      version: holidayLibraryVersion(),
      region,
      name: known.name,
      licence: "CC-BY-SA-3.0",
    },
  };
}

function unknownRegionDetail(region: string): string {
  const [country = ""] = region.split("-");
  const within = regionsWithin(country).map(([code]) => code);
  if (regionOf(country) === undefined) return `is not a region with known holidays: ${region}. Use ISO 3166, such as GB-ENG`;
  if (within.length === 0) return `is not a region with known holidays: ${region}. Use ${country}`;
  return `is not a region with known holidays: ${region}. Use ${country}, or one of ${within.join(", ")}`;
}

function rangeProblem(region: string, { from, through }: DateRange): string | undefined {
  if (from > through) return `has no days from ${from} through ${through} in ${region}`;
  if (yearOf(from) >= regionYears.first && yearOf(through) <= regionYears.last) return undefined;
  return `has known holidays from ${regionYears.first} through ${regionYears.last}, which does not hold ${from} through ${through} (${region})`;
}

function emptyYearProblem(region: string, path: RegionPath, range: DateRange): string | undefined {
  const empty = yearsOf(range).find((year) => holidaysOf(path, year).length === 0);
  return empty === undefined ? undefined : `has no known holidays in ${empty} (${region})`;
}

/** One entry per date, ascending; the names of holidays that share a date stand together. */
function holidaysWithin(path: RegionPath, range: DateRange): Holiday[] {
  const names = new Map<string, Set<string>>();
  for (const { date, name } of [yearOf(range.from) - 1, ...yearsOf(range)].flatMap((year) => holidaysOf(path, year))) {
    if (date < range.from || date > range.through) continue;
    const onDate = names.get(date) ?? new Set();
    names.set(date, onDate.add(name));
  }
  return [...names]
    .map(([date, onDate]) => ({ date, name: [...onDate].join(" and ").slice(0, 200) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function yearsOf({ from, through }: DateRange): number[] {
  return Array.from({ length: yearOf(through) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
