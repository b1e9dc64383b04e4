import { listRegions as knownRegions, resolveRegion } from "@tact/calendar";
import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { BusinessCalendar, ClosedRange } from "@tact/facts";
import { DomainError, notFound } from "../errors.ts";
import type { EmployerView, Page, RegionView } from "../views/index.ts";
import { audit } from "./audit.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { employerUpdate, newEmployer, pageInput } from "./inputs.ts";
import { listById } from "./page.ts";
import { lockApplicationsOf, planAgain } from "./plan-again.ts";
import { zonesOf } from "./plan-of.ts";
import { command, nothing, query } from "./use-case.ts";

function view(employer: db.EmployerRow): EmployerView {
  const { id, name, timeZone, region, closed, calendarFrom, calendarThrough } = employer;
  return { id, name, timeZone, region, closed, calendarFrom, calendarThrough };
}

const pageOfEmployers = listById("employers");

/** Employers in the order they were added. */
export const listEmployers = query("listEmployers", { permission: "employers:read", input: pageInput }, async (deps, { organisation }, input): Promise<Page<EmployerView>> => {
  const page = pageOfEmployers({ organisation }, input);
  const { after, rows: limit } = page;
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listEmployers(tx, { limit, ...(after === undefined ? {} : { after }) }));
  return page.of(rows, ({ id }) => id, view);
});

/** Regions whose holidays are known, by name. */
export const listRegions = query("listRegions", { permission: "employers:read", input: nothing }, async (): Promise<RegionView[]> => {
  return knownRegions().map(({ code, name }) => ({ code, name }));
});

/** Years of calendar kept before and after the present: facts reach back some months, long waits ahead. */
const yearsBack = 2;
const yearsAhead = 3;

/**
 * The business calendar of a region around an instant, as whole years.
 * @throws DomainError `unknown-region`, with a problem at `pointer`
 */
export function calendarAround(
  now: string,
  region: string,
  closed: readonly ClosedRange[],
  pointer = "/region",
): { calendar: BusinessCalendar; calendarSource: string } {
  const year = Number(now.slice(0, 4));
  const range = { from: `${year - yearsBack}-01-01`, through: `${year + yearsAhead}-12-31` };
  const resolved = resolveRegion(region, range, [...closed]);
  if (resolved.error !== undefined) {
    const { code, detail } = resolved.error;
    throw new DomainError(code === "unknown-region" ? code : "calendar-out-of-range", `The region ${detail}.`, [{ pointer, detail, code }]);
  }
  const { library, version } = resolved.provenance;
  return { calendar: resolved.value, calendarSource: `${library} ${version}` };
}

/**
 * Adds an employer and takes a snapshot of its region's calendar.
 * @throws DomainError `unknown-zone`, `unknown-region`, `range-reversed` (a closed range that ends before it starts)
 */
export const createEmployer = command("createEmployer", { permission: "employers:write", input: newEmployer }, async (deps, scope, input): Promise<EmployerView> => {
  const { name, timeZone, region, closed = [] } = input;
  zonesOf([timeZone], "/timeZone");
  refuseReversed(closed);
  const now = deps.clock();
  const resolved = calendarAround(now, region, closed);
  return await withOrganisation(deps.db, scope, async (tx) => {
    const employer = await db.insertEmployer(tx, {
      id: deps.ids("employer"),
      name,
      timeZone,
      region,
      closed: [...closed],
      ...resolved,
      createdAt: now,
    });
    await audit(tx, deps, scope, "employer.created", employer.id);
    return view(employer);
  });
});

/** Renames an employer, or says in which zone they are: plans and calendars follow. @throws DomainError `not-found`, `unknown-zone` */
export const updateEmployer = command("updateEmployer", { permission: "employers:write", input: employerUpdate }, async (deps, scope, { id, name, timeZone }): Promise<EmployerView> => {
  if (timeZone !== undefined) zonesOf([timeZone], "/timeZone");
  const change = { ...(name === undefined ? {} : { name }), ...(timeZone === undefined ? {} : { timeZone }) };
  return await withOrganisation(deps.db, scope, async (tx) => {
    const contexts = await lockApplicationsOf(tx, { employerId: id });
    const employer = Object.keys(change).length === 0 ? await db.findEmployer(tx, id) : await db.updateEmployer(tx, id, change);
    if (employer === null) throw notFound("employer");
    for (const context of contexts) await planAgain(tx, deps, scope, { ...context, employer });
    await leaveFeedsStale(tx, deps, { employerId: id });
    await audit(tx, deps, scope, "employer.changed", id);
    return view(employer);
  });
});

function refuseReversed(closed: readonly ClosedRange[]): void {
  const problems = closed.flatMap(({ from, to }, index) =>
    from <= to ? [] : [{ pointer: `/closed/${index}/to`, detail: `is before ${from}, when the closing starts`, code: "range-reversed" }],
  );
  if (problems.length > 0) throw new DomainError("range-reversed", "A closed range ends before it starts.", problems);
}
