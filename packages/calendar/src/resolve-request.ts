import type { BusinessCalendar, PlanRequest, Problem, Refusal, ResolvedPlanRequest, ZoneTable } from "@tact/facts";
import { jsonPointer } from "@tact/facts";
import { momentsOf } from "./moments-of.ts";
import type { DateRange } from "./regions/resolve-region.ts";
import { regionYears, resolveRegion } from "./regions/resolve-region.ts";
import { zoneDataVersion } from "./zones/zone-data-version.ts";
import { type ZoneRange, zoneTable } from "./zones/zone-table.ts";

/** Years in which facts may lie where a region's calendar is asked for: it needs a year before them and three after. */
export const planYears = { first: regionYears.first + 1, last: regionYears.last - 4 } as const;

type Answer<T> = { value: T; problems?: never } | { problems: Problem[]; value?: never };

/**
 * Turns what an edge accepts into what the core takes: the region into a business calendar, each zone name into a
 * table of offset changes. A region's calendar says in `source` where its holidays come from. Refuses with every problem at once, each with its JSON Pointer and a code:
 * `unknown-zone`, `unknown-region`, `range-not-covered` or `out-of-years`.
 */
export function resolveRequest(
  request: PlanRequest,
): { value: ResolvedPlanRequest; error?: never } | (Refusal & { value?: never }) {
  const { employer, candidate } = request.application;
  const years = yearProblems(request);
  const range = zoneRangeOf(request);
  const employerZone = resolveZone(employer.timeZone, range, ["application", "employer", "timeZone"]);
  const candidateZone = resolveZone(candidate.timeZone, range, ["application", "candidate", "timeZone"]);
  const calendar = resolveCalendar(request, years.length > 0);
  if (years.length > 0 || employerZone.problems || candidateZone.problems || calendar.problems) {
    const resolved = [employerZone, calendar, candidateZone];
    const problems = [...resolved.flatMap((answer) => answer.problems ?? []), ...years];
    return { error: { code: "invalid-input", problems } };
  }
  return {
    value: {
      ...request,
      application: { ...request.application, employer: { ...employer, calendar: calendar.value } },
      zones: { [employer.timeZone]: employerZone.value, [candidate.timeZone]: candidateZone.value },
      zoneData: zoneDataVersion,
    },
  };
}

function resolveZone(zone: string, range: ZoneRange, path: string[]): Answer<ZoneTable> {
  const { value, error } = zoneTable(zone, range);
  if (error === undefined) return { value };
  return { problems: [{ pointer: jsonPointer(path), detail: error.detail, code: error.code }] };
}

/** The calendar of the request, or of its region. Without usable years only the region's name is looked at. */
function resolveCalendar(request: PlanRequest, yearsAreUnusable: boolean): Answer<BusinessCalendar> {
  const { calendar } = request.application.employer;
  if (!("region" in calendar)) return { value: calendar };
  const range = yearsAreUnusable ? rangeAround(planYears.first, planYears.first) : rangeOf(request);
  const { value, error } = resolveRegion(calendar.region, range, calendar.closed);
  if (error === undefined) return { value: calendar.weekend === undefined ? value : { ...value, weekend: calendar.weekend } };
  const pointer = jsonPointer(["application", "employer", "calendar", "region"]);
  return { problems: [{ pointer, detail: error.detail, code: error.code }] };
}

/** From the year before the earliest instant to three years after the latest instant or date. */
function rangeOf(request: PlanRequest): DateRange {
  const moments = momentsOf(request);
  const instants = moments.filter(({ kind }) => kind === "instant").map(({ year }) => year);
  return rangeAround(least(instants), greatest(moments.map(({ year }) => year)));
}

/** Whole decades around every date that is stated and what is planned after it: requests of one decade share their tables. */
function zoneRangeOf(request: PlanRequest): ZoneRange {
  const years = momentsOf(request).map(({ year }) => year);
  const first = Math.floor((least(years) - 1) / 10) * 10;
  const last = Math.floor((greatest(years) + 5) / 10) * 10 + 9;
  return { from: `${first}-01-01`, through: `${last}-12-31` };
}

function rangeAround(earliest: number, latest: number): DateRange {
  return { from: `${earliest - 1}-01-01`, through: `${latest + 3}-12-31` };
}

/**
 * Dates that no region's holidays reach. Early dates are left to the core, which says in a notice that a promise lies in
 * the past; a calendar that is given as data knows its own days.
 */
function yearProblems(request: PlanRequest): Problem[] {
  if (!("region" in request.application.employer.calendar)) return [];
  const { first, last } = planYears;
  return momentsOf(request)
    .filter(({ kind, year }) => year > last || (kind === "instant" && year < first))
    .map(({ path }) => ({
      pointer: jsonPointer(path),
      detail: `must lie in the years ${first} to ${last}, for which the holidays of regions are known: correct it, or give the calendar as data`,
      code: "out-of-years",
    }));
}

// Not Math.min(...years): ten thousand facts are more arguments than some stacks hold.
function least(years: number[]): number {
  return years.reduce((a, b) => Math.min(a, b));
}

function greatest(years: number[]): number {
  return years.reduce((a, b) => Math.max(a, b));
}
