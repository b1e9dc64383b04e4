import { listRegions as knownRegions, resolveRegion } from "@tact/calendar";
import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { type BusinessCalendar, type ClosedRange, closedRange, id, instant, name, regionCode, zoneName } from "@tact/facts";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import type { EmployerView, Page, RegionView } from "../views/index.ts";
import { audit } from "./audit.ts";
import { changed } from "./changed.ts";
import type { Deps, Scope } from "./deps.ts";
import { bothOrNeither, externalKey, externalPair, keyOf, searched } from "./external.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { byId, ifVersion } from "./inputs.ts";
import { listById, paging } from "./page.ts";
import { lockApplicationsOf, planAgain } from "./plan-again.ts";
import { zonesOf } from "./plan-of.ts";
import { refuseStale } from "./refuse-stale.ts";
import { command, nothing, query } from "./use-case.ts";

function view(employer: db.EmployerRow): EmployerView {
  const { id: employerId, name: called, timeZone, region, closed, calendarFrom, calendarThrough, externalSource, externalId, version, createdAt, updatedAt } = employer;
  return { id: employerId, name: called, timeZone, region, closed, calendarFrom, calendarThrough, externalSource, externalId, version, createdAt, updatedAt };
}

const closedDays = z.array(closedRange).max(500).meta({ description: "Its own closed days, beyond holidays." });
const employerPage = z
  .strictObject({
    search: searched.meta({ description: "Words that the name holds." }).optional(),
    region: regionCode.optional(),
    updatedSince: instant.meta({ description: "Changed at this instant or later." }).optional(),
    ...externalPair,
    ...paging,
  })
  .optional();
const newEmployer = bothOrNeither(z.strictObject({ name, timeZone: zoneName, region: regionCode, closed: closedDays.optional(), ...externalPair }));
const employerByKey = z.strictObject({ ...externalKey, name, timeZone: zoneName, region: regionCode, closed: closedDays.optional(), ifVersion });
const employerUpdate = bothOrNeither(
  z.strictObject({ id, name: name.optional(), timeZone: zoneName.optional(), region: regionCode.optional(), closed: closedDays.optional(), ...externalPair, ifVersion }),
);
export type NewEmployer = z.infer<typeof newEmployer>;

const pageOfEmployers = listById("employers");

/** Employers in the order they were added. */
export const listEmployers = query("listEmployers", { permission: "employers:read", input: employerPage }, async (deps, { organisation }, input): Promise<Page<EmployerView>> => {
  const page = pageOfEmployers({ organisation }, input);
  const { search, region, updatedSince } = input ?? {};
  const filter = { mentions: search, region, updatedSince, external: keyOf(input), after: page.after, limit: page.rows };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listEmployers(tx, filter));
  return page.of(rows, ({ id: employerId }) => employerId, view);
});

/** @throws DomainError `not-found` */
export const getEmployer = query("getEmployer", { permission: "employers:read", input: byId }, async (deps, { organisation }, { id: employerId }): Promise<EmployerView> => {
  const employer = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findEmployer(tx, employerId));
  if (employer === null) throw notFound("employer");
  return view(employer);
});

/** Regions whose holidays are known, by name. */
export const listRegions = query("listRegions", { permission: "employers:read", input: nothing }, async (): Promise<RegionView[]> => {
  return knownRegions().map(({ code, name: called }) => ({ code, name: called }));
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
 * @throws DomainError `unknown-zone`, `unknown-region`, `range-reversed` (a closed range that ends before it starts), `external-id-taken`
 */
export const createEmployer = command("createEmployer", { permission: "employers:write", input: newEmployer }, async (deps, scope, input): Promise<EmployerView> => {
  return await withOrganisation(deps.db, scope, (tx) => createEmployerIn(tx, deps, scope, input));
});

/** `createEmployer` within a transaction that the caller has opened. */
export async function createEmployerIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: NewEmployer): Promise<EmployerView> {
  const { name: called, timeZone, region, closed = [], externalSource = null, externalId = null } = input;
  zonesOf([timeZone], "/timeZone");
  refuseReversed(closed);
  const now = deps.clock();
  const resolved = calendarAround(now, region, closed);
  const made = { id: deps.ids("employer"), name: called, timeZone, region, closed: [...closed], ...resolved, externalSource, externalId, createdAt: now, updatedAt: now };
  const employer = await db.insertEmployer(tx, made);
  await audit(tx, deps, scope, "employer.created", employer.id);
  return view(employer);
}

/**
 * Adds an employer that goes by somebody else's id, or changes the one that does: what is left out stays as it is.
 * @throws DomainError as `createEmployer`, `precondition-failed`
 */
export const upsertEmployer = command("upsertEmployer", { permission: "employers:write", input: employerByKey }, async (deps, scope, input): Promise<{ created: boolean; employer: EmployerView }> => {
  return await withOrganisation(deps.db, scope, (tx) => upsertEmployerIn(tx, deps, scope, input));
});

/** `upsertEmployer` within a transaction that the caller has opened. */
export async function upsertEmployerIn(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Scope,
  input: z.infer<typeof employerByKey>,
): Promise<{ created: boolean; employer: EmployerView }> {
  const { externalSource: source, externalId, ...change } = input;
  await db.lockExternal(tx, "employers", { source, id: externalId });
  const found = await db.findEmployerByExternal(tx, { source, id: externalId });
  if (found !== null) return { created: false, employer: await updateEmployerIn(tx, deps, scope, { id: found.id, ...change }) };
  refuseStale(null, input.ifVersion);
  return { created: true, employer: await createEmployerIn(tx, deps, scope, input) };
}

/**
 * Changes what is kept of an employer: its calendar is looked up anew where it works by another one, and plans and
 * calendars follow.
 * @throws DomainError `not-found`, `unknown-zone`, `unknown-region`, `range-reversed`, `external-id-taken`, `precondition-failed`
 */
export const updateEmployer = command("updateEmployer", { permission: "employers:write", input: employerUpdate }, async (deps, scope, input): Promise<EmployerView> => {
  return await withOrganisation(deps.db, scope, (tx) => updateEmployerIn(tx, deps, scope, input));
});

async function updateEmployerIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: z.infer<typeof employerUpdate>): Promise<EmployerView> {
  const { id: employerId, ifVersion: version, closed, ...rest } = input;
  if (rest.timeZone !== undefined) zonesOf([rest.timeZone], "/timeZone");
  refuseReversed(closed ?? []);
  const contexts = await lockApplicationsOf(tx, { employerId });
  const before = await db.lockEmployer(tx, employerId);
  if (before === null) throw notFound("employer");
  refuseStale(before, version);
  const now = deps.clock();
  const change = { ...changed(before, rest), ...(closed === undefined || JSON.stringify(closed) === JSON.stringify(before.closed) ? {} : { closed: [...closed] }) };
  if (Object.keys(change).length === 0) return view(before);
  const calendar = "region" in change || "closed" in change ? calendarAround(now, change.region ?? before.region, change.closed ?? before.closed) : {};
  const employer = await db.updateEmployer(tx, employerId, { ...change, ...calendar }, now);
  if (employer === null) throw notFound("employer");
  for (const context of contexts) await planAgain(tx, deps, scope, { ...context, employer });
  await leaveFeedsStale(tx, deps, { employerId });
  await audit(tx, deps, scope, "employer.changed", employerId);
  return view(employer);
}

function refuseReversed(closed: readonly ClosedRange[]): void {
  const problems = closed.flatMap(({ from, to }, index) =>
    from <= to ? [] : [{ pointer: `/closed/${index}/to`, detail: `is before ${from}, when the closing starts`, code: "range-reversed" }],
  );
  if (problems.length > 0) throw new DomainError("range-reversed", "A closed range ends before it starts.", problems);
}
