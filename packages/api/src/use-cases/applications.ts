import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { type Fact, id, instant, name, type Plan } from "@tact/facts";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import { applicationStates, routes } from "../views/application.ts";
import type { ApplicationSummary, ApplicationView, Page } from "../views/index.ts";
import { recordEvent } from "../webhooks/record-event.ts";
import { asItWasPlanned } from "./as-it-was-planned.ts";
import { audit } from "./audit.ts";
import { changed } from "./changed.ts";
import type { Deps, Scope } from "./deps.ts";
import { archivedFilter, bothOrNeither, externalKey, externalPair, keyOf } from "./external.ts";
import { factRecords } from "./fact-records.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { ifVersion } from "./inputs.ts";
import { listById, paging } from "./page.ts";
import { planAgain } from "./plan-again.ts";
import { planOf, promisesOf } from "./plan-of.ts";
import { policyForNew, policyOfClient } from "./policy.ts";
import { refuseStale } from "./refuse-stale.ts";
import { revisionViews } from "./revisions.ts";
import { command, query } from "./use-case.ts";

const route = z.enum(routes).meta({ description: "Whether an agency stands between; `direct` unless told." });
const applicationPage = z
  .strictObject({
    clientId: id.optional(),
    employerId: id.optional(),
    coachId: id.meta({ description: "Applications of this member's clients, and of those who are everyone's." }).optional(),
    state: z.array(z.enum(applicationStates)).min(1).max(10).meta({ description: "In one of these states now. A page may then hold fewer than there are: go on with its cursor." }).optional(),
    route: route.optional(),
    archived: archivedFilter.optional(),
    updatedSince: instant.meta({ description: "It, its facts or its plan changed at this instant or later." }).optional(),
    ...externalPair,
    ...paging,
  })
  .optional();
const newApplication = bothOrNeither(
  z.strictObject({
    clientId: id,
    employerId: id,
    role: name,
    route: route.optional(),
    policyId: id.meta({ description: "What its plans are made with: what its client has, else what the organisation chose, unless told. `standard`, another policy that comes with Tact, or one of your own." }).optional(),
    ...externalPair,
  }),
);
const applicationByKey = z.strictObject({ ...externalKey, clientId: id, employerId: id, role: name, route: route.optional(), policyId: id.optional(), ifVersion });
const applicationUpdate = bothOrNeither(
  z.strictObject({
    id,
    role: name.optional(),
    route: route.optional(),
    archived: z.boolean().meta({ description: "Whether it is put away: lists and queues leave it out, nothing is lost." }).optional(),
    ...externalPair,
    ifVersion,
  }),
);
export type NewApplication = z.infer<typeof newApplication>;

function people({ client, employer }: ApplicationContext) {
  return {
    client: { id: client.id, name: client.name, timeZone: client.timeZone },
    employer: { id: employer.id, name: employer.name, timeZone: employer.timeZone },
  };
}

function kept({ application }: ApplicationContext) {
  const { policyId, policyEdition, externalSource, externalId, version, createdAt, updatedAt, archivedAt } = application;
  return { policy: { id: policyId, edition: policyEdition }, externalSource, externalId, version, createdAt, updatedAt, archivedAt };
}

/** An application with its plan in short. */
export function applicationSummary(context: ApplicationContext, plan: Plan): ApplicationSummary {
  const { application } = context;
  const next = plan.steps.find(({ id: stepId }) => stepId === plan.next);
  return {
    id: application.id,
    role: application.role,
    route: application.route,
    ...people(context),
    state: plan.state,
    next: next === undefined ? null : { stepId: next.id, kind: next.kind, title: next.title, status: next.status, window: next.window },
    nothingToDo: plan.nothingToDo,
    lastFactAt: application.lastFactAt,
    balance: plan.balance,
    ...kept(context),
  };
}

/** Facts of several applications by application. */
export async function factsOf(tx: OrganisationTransaction, ids: readonly string[]): Promise<Map<string, Fact[]>> {
  const rows = await db.listFactsOf(tx, ids);
  return new Map([...Map.groupBy(rows, ({ applicationId }) => applicationId)].map(([applicationId, of]) => [applicationId, of.map(({ body }) => body)]));
}

const pageOfApplications = listById("applications");

/** Applications in the order they were added, each with its plan of this moment in short. Those that are put away are left out unless they are asked for. */
export const listApplications = query("listApplications", { permission: "applications:read", input: applicationPage }, async (deps, { organisation }, input): Promise<Page<ApplicationSummary>> => {
  const page = pageOfApplications({ organisation }, input);
  const { clientId, employerId, coachId, route: via, archived = "exclude", updatedSince, state } = input ?? {};
  const filter = { clientId, employerId, coachId, route: via, archived, updatedSince, states: storedAs(state), external: keyOf(input), after: page.after, limit: page.rows };
  const now = deps.clock();
  const { contexts, facts } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const found = await db.listApplications(tx, filter);
    return { contexts: found, facts: await factsOf(tx, found.map(({ application }) => application.id)) };
  });
  const { data, ...rest } = page.of(contexts, ({ application }) => application.id, (context) =>
    applicationSummary(context, planOf(context, facts.get(context.application.id) ?? [], now)),
  );
  return { data: state === undefined ? data : data.filter((each) => state.includes(each.state)), ...rest };
});

/** An offer and the end stand until the next fact; between the others the clock decides, so that any of them may have been stored. */
function storedAs(states: readonly Plan["state"][] | undefined): readonly Plan["state"][] | undefined {
  if (states === undefined) return undefined;
  const lasting = states.filter((state) => state === "offer" || state === "ended");
  return lasting.length === states.length ? lasting : [...lasting, "before-interview", "waiting", "overdue-decision", "delayed", "on-hold"];
}

/** @throws DomainError `not-found` (no such client, employer or policy in this organisation), `external-id-taken` */
export const createApplication = command("createApplication", { permission: "applications:write", input: newApplication }, async (deps, scope, input): Promise<ApplicationView> => {
  return await withOrganisation(deps.db, scope, (tx) => createApplicationIn(tx, deps, scope, input));
});

/** `createApplication` within a transaction that the caller has opened. */
export async function createApplicationIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: NewApplication): Promise<ApplicationView> {
  const client = await db.findClient(tx, input.clientId);
  if (client === null) throw notFound("client");
  if ((await db.findEmployer(tx, input.employerId)) === null) throw notFound("employer");
  const now = deps.clock();
  const { id: applicationId } = await db.insertApplication(tx, {
    id: deps.ids("application"),
    clientId: input.clientId,
    employerId: input.employerId,
    role: input.role,
    route: input.route ?? "direct",
    ...(input.policyId === undefined ? await policyOfClient(tx, client, now) : await policyForNew(tx, input.policyId, now)),
    externalSource: input.externalSource ?? null,
    externalId: input.externalId ?? null,
    createdAt: now,
    updatedAt: now,
  });
  const view = await applicationIn(tx, deps, applicationId);
  told(tx, deps, scope, "application.created", view);
  await audit(tx, deps, scope, "application.created", applicationId);
  return view;
}

/**
 * Adds an application that goes by somebody else's id, or changes the one that does: what is left out stays as it is, and
 * whose it is and with whom cannot change.
 * @throws DomainError `not-found`, `application-of-others` (it is another client's, or with another employer), `precondition-failed`
 */
export const upsertApplication = command("upsertApplication", { permission: "applications:write", input: applicationByKey }, async (deps, scope, input): Promise<{ created: boolean; application: ApplicationView }> => {
  return await withOrganisation(deps.db, scope, (tx) => upsertApplicationIn(tx, deps, scope, input));
});

/** `upsertApplication` within a transaction that the caller has opened. */
export async function upsertApplicationIn(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Scope,
  input: z.infer<typeof applicationByKey>,
): Promise<{ created: boolean; application: ApplicationView }> {
  const { externalSource: source, externalId, clientId, employerId, policyId: _policy, ...change } = input;
  await db.lockExternal(tx, "applications", { source, id: externalId });
  const found = await db.findApplicationByExternal(tx, { source, id: externalId });
  if (found !== null) {
    const context = await db.lockApplication(tx, found);
    refuseOthers(context, { clientId, employerId });
    return { created: false, application: await updateApplicationIn(tx, deps, scope, { id: found, ...change }) };
  }
  refuseStale(null, input.ifVersion);
  return { created: true, application: await createApplicationIn(tx, deps, scope, input) };
}

function refuseOthers(context: ApplicationContext | null, { clientId, employerId }: { clientId: string; employerId: string }): void {
  const { application } = context ?? {};
  if (application?.clientId === clientId && application.employerId === employerId) return;
  throw new DomainError("application-of-others", "This external id belongs to an application of another client, or to another employer: give the new one an id of its own.");
}

const applicationAsked = z.strictObject({
  id,
  asOf: instant.meta({ description: "As it stood then: what had been recorded by this instant, with the plan of it. Names, closed days and the version are of now. Now, where it is left out." }).optional(),
});

/** An application with its plan of this moment, or of an earlier one, its facts and what each changed. @throws DomainError `not-found` */
export const getApplication = query("getApplication", { permission: "applications:read", input: applicationAsked }, async (deps, { organisation }, { id: applicationId, asOf }): Promise<ApplicationView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => applicationIn(tx, deps, applicationId, asOf));
});

/** Changes what is kept of an application; its plan follows. @throws DomainError `not-found`, `external-id-taken`, `precondition-failed` */
export const updateApplication = command("updateApplication", { permission: "applications:write", input: applicationUpdate }, async (deps, scope, input): Promise<ApplicationView> => {
  return await withOrganisation(deps.db, scope, (tx) => updateApplicationIn(tx, deps, scope, input));
});

async function updateApplicationIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: z.infer<typeof applicationUpdate>): Promise<ApplicationView> {
  const { id: applicationId, ifVersion: version, archived, ...rest } = input;
  const before = await db.lockApplication(tx, applicationId);
  if (before === null) throw notFound("application");
  refuseStale(before.application, version);
  const now = deps.clock();
  const archivedAt = archived === undefined ? undefined : archived ? (before.application.archivedAt ?? now) : null;
  const change = changed(before.application, { ...rest, archivedAt });
  if (Object.keys(change).length === 0) return await applicationIn(tx, deps, applicationId);
  await db.updateApplication(tx, applicationId, change, now);
  const after = await db.findApplication(tx, applicationId);
  if (after !== null && ("role" in change || "route" in change)) await planAgain(tx, deps, scope, after);
  await leaveFeedsStale(tx, deps, { clientId: before.client.id, applicationId });
  const view = await applicationIn(tx, deps, applicationId);
  told(tx, deps, scope, "application.updated", view);
  await audit(tx, deps, scope, "application.changed", applicationId);
  return view;
}

function told(tx: OrganisationTransaction, deps: Deps, scope: Scope, type: "application.created" | "application.updated", view: ApplicationView): void {
  const { id: applicationId, externalSource, externalId, version } = view;
  const [clientId, employerId] = [view.client.id, view.employer.id];
  recordEvent(tx, deps, scope, { type, clientId, applicationId, body: { applicationId, clientId, employerId, externalSource, externalId, version } });
}

async function applicationIn(tx: OrganisationTransaction, deps: Deps, applicationId: string, asOf?: string): Promise<ApplicationView> {
  const found = await db.findApplication(tx, applicationId);
  if (found === null) throw notFound("application");
  const context = asOf === undefined ? found : await asItWasPlanned(tx, found, asOf);
  const rows = (await db.listFacts(tx, applicationId)).filter(({ recordedAt }) => asOf === undefined || Date.parse(recordedAt) <= Date.parse(asOf));
  const last = asOf === undefined ? undefined : ((await db.findRevisionAsOf(tx, applicationId, asOf))?.number ?? 0);
  const revisions = await db.listRevisions(tx, applicationId, last === undefined ? {} : { before: last + 1 });
  const facts = rows.map(({ body }) => body);
  const now = asOf ?? deps.clock();
  const { client, employer } = people(context);
  return {
    id: applicationId,
    role: context.application.role,
    route: context.application.route,
    client,
    employer: { ...employer, region: context.employer.region, calendar: context.employer.calendar },
    plan: planOf(context, facts, now),
    facts: factRecords(rows),
    promises: promisesOf(context, facts, now),
    revisions: revisionViews(revisions, facts),
    ...kept(context),
  };
}
