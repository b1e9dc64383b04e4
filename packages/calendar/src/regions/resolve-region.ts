import type { BusinessCalendar, ClosedRange } from "@tact/facts";
import { BoundedCache } from "../bounded-cache.ts";
import { type HalfDay, type Holiday, holidayYear } from "./holidays-of.ts";
import { provenanceOf, type RegionProvenance, sourceWords } from "./region-provenance.ts";
import { type RegionPath, regionOf } from "./region-tree.ts";
import { unknownRegion } from "./unknown-region.ts";
import { weekendOf } from "./weekend-of.ts";

export type { HalfDay } from "./holidays-of.ts";
export type { RegionProvenance } from "./region-provenance.ts";

export interface RegionRefusal {
  code: "unknown-region" | "range-not-covered";
  region: string;
  detail: string;
  /** Codes of regions that were probably meant, the likeliest first. */
  suggestions: string[];
}

/** Employer-local dates, both included. */
export interface DateRange {
  from: string;
  through: string;
}

/** A region's days, as they are kept and shared: frozen to the last. */
interface RegionDays {
  value: BusinessCalendar;
  provenance: RegionProvenance;
  /** Days of which only the afternoon or evening is a holiday. They are business days: this is for people to know. */
  halfDays: readonly HalfDay[];
}

export type RegionAnswer = (RegionDays & { error?: never }) | { error: RegionRefusal; value?: never; provenance?: never; halfDays?: never };

/** First and last year of the holiday data. The Islamic holidays end within 2077, and would end there in silence. */
export const regionYears = { first: 2000, last: 2076 } as const;

const expanded = new BoundedCache<RegionDays>(512);

/**
 * The business calendar of a region: its weekend and every public or bank holiday that closes business for a whole
 * day, substitute days included, from `range.from` through `range.through` (local dates, both included), with the
 * employer's own closed days laid over it. Expanded once per region and range, then kept; the calendar of a region
 * without closed days is the same object each time.
 *
 * A region or a year that is not known is a refusal that names it and what is near, never an empty list.
 *
 * @example resolveRegion("US-NY", { from: "2026-01-01", through: "2027-12-31" })
 */
export function resolveRegion(region: string, range: DateRange, closed: readonly ClosedRange[] = []): RegionAnswer {
  const key = `${region} ${range.from} ${range.through}`;
  const kept = expanded.peek(key);
  const refusal = kept === undefined ? refusalOf(region, range) : undefined;
  if (refusal !== undefined) return { error: refusal };
  const days = expanded.get(key, () => expand(region, range));
  return closed.length === 0 ? days : { ...days, value: { ...days.value, closed: [...closed] } };
}

function refusalOf(region: string, range: DateRange): RegionRefusal | undefined {
  const known = regionOf(region);
  if (known === undefined) return { code: "unknown-region", region, ...unknownRegion(region) };
  const detail = rangeProblem(region, range) ?? emptyYearProblem(region, known.path, range);
  return detail === undefined ? undefined : { code: "range-not-covered", region, detail, suggestions: [] };
}

function expand(region: string, { from, through }: DateRange): RegionDays {
  const { name, path } = regionOf(region) ?? { name: region, path: { country: region } };
  const weekend = weekendOf(region);
  const known = provenanceOf(region, name, weekend, { from, through });
  const value: BusinessCalendar = {
    weekend: [...weekend.days],
    holidays: holidaysWithin(path, { from, through }),
    closed: [],
    from,
    through,
    source: sourceWords(known).slice(0, 300),
  };
  return deepFreeze({ value, provenance: { ...known, absent: absentWithin(path, { from, through }) }, halfDays: halfDaysWithin(path, { from, through }) });
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[]) if (typeof inner === "object" && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}

function rangeProblem(region: string, { from, through }: DateRange): string | undefined {
  if (from > through) return `has no days from ${from} through ${through} in ${region}: exchange the two`;
  if (yearOf(from) >= regionYears.first && yearOf(through) <= regionYears.last) return undefined;
  return `has known holidays from ${regionYears.first} through ${regionYears.last}, which does not hold ${from} through ${through} (${region}): give the calendar as data for other years`;
}

function emptyYearProblem(region: string, path: RegionPath, range: DateRange): string | undefined {
  const empty = yearsOf(range).find((year) => holidayYear(path, year).whole.length === 0);
  return empty === undefined ? undefined : `has no known holidays in ${empty} (${region}): give the calendar as data`;
}

/** One entry per date, ascending; the names of holidays that share a date stand together. */
function holidaysWithin(path: RegionPath, range: DateRange): Holiday[] {
  const names = new Map<string, Set<string>>();
  // A holiday of several days that began in the old year ends in the new.
  for (const { date, name } of [yearOf(range.from) - 1, ...yearsOf(range)].flatMap((year) => holidayYear(path, year).whole)) {
    if (!isWithin(date, range)) continue;
    const onDate = names.get(date) ?? new Set();
    names.set(date, onDate.add(name));
  }
  return [...names]
    .map(([date, onDate]) => ({ date, name: [...onDate].join(" and ").slice(0, 200).toWellFormed() }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Half days that are no holiday as a whole. */
function halfDaysWithin(path: RegionPath, range: DateRange): HalfDay[] {
  return yearsOf(range).flatMap((year) => {
    const { whole, half } = holidayYear(path, year);
    const closed = new Set(whole.map(({ date }) => date));
    return half.filter(({ date }) => isWithin(date, range) && !closed.has(date)).map((day) => ({ ...day }));
  });
}

/** Years for which every holiday had been announced when the data was made. */
const wellKnownYears = [2023, 2024, 2025] as const;

function absentWithin(path: RegionPath, range: DateRange): RegionProvenance["absent"] {
  const [first, ...others] = wellKnownYears.map((year) => namesOf(path, year));
  const usual = [...(first ?? [])].filter((name) => others.every((names) => names.has(name)));
  return yearsOf(range)
    .filter((year) => year > (wellKnownYears.at(-1) ?? 0))
    .map((year) => ({ year, names: usual.filter((name) => !namesOf(path, year).has(name)) }))
    .filter(({ names }) => names.length > 0);
}

function namesOf(path: RegionPath, year: number): Set<string> {
  return new Set(holidayYear(path, year).whole.map(({ name }) => name.replace(/ \(substitute day\)$/, "")));
}

function isWithin(date: string, { from, through }: DateRange): boolean {
  return date >= from && date <= through;
}

function yearsOf({ from, through }: DateRange): number[] {
  return Array.from({ length: yearOf(through) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
