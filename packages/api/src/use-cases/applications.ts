import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, Plan } from "@tact/facts";
import { notFound } from "../errors.ts";
import type { ApplicationSummary, ApplicationView, Page, RevisionView } from "../views/index.ts";
import { audit } from "./audit.ts";
import type { Deps } from "./deps.ts";
import { factRecords } from "./fact-records.ts";
import { applicationPage, byId, newApplication } from "./inputs.ts";
import { listById } from "./page.ts";
import { planOf } from "./plan-of.ts";
import { policyAt } from "./policy.ts";
import { command, query } from "./use-case.ts";

function people({ client, employer }: ApplicationContext) {
  return {
    client: { id: client.id, name: client.name, timeZone: client.timeZone },
    employer: { id: employer.id, name: employer.name, timeZone: employer.timeZone },
  };
}

function summary(context: ApplicationContext, plan: Plan): ApplicationSummary {
  const { application } = context;
  const next = plan.steps.find(({ id }) => id === plan.next);
  return {
    id: application.id,
    role: application.role,
    ...people(context),
    state: plan.state,
    next: next === undefined ? null : { stepId: next.id, kind: next.kind, title: next.title, status: next.status, window: next.window },
    nothingToDo: plan.nothingToDo,
    lastFactAt: application.lastFactAt,
    balance: plan.balance,
  };
}

/** Facts of several applications by application. */
export async function factsOf(tx: OrganisationTransaction, ids: readonly string[]): Promise<Map<string, Fact[]>> {
  const rows = await db.listFactsOf(tx, ids);
  return new Map([...Map.groupBy(rows, ({ applicationId }) => applicationId)].map(([id, of]) => [id, of.map(({ body }) => body)]));
}

const pageOfApplications = listById("applications");

/** Applications in the order they were added, each with its plan of this moment in short. */
export const listApplications = query("listApplications", { permission: "applications:read", input: applicationPage }, async (deps, { organisation }, input): Promise<Page<ApplicationSummary>> => {
  const page = pageOfApplications({ organisation }, input);
  const filter = { limit: page.rows, ...(page.after === undefined ? {} : { after: page.after }), ...(input?.clientId === undefined ? {} : { clientId: input.clientId }) };
  const now = deps.clock();
  const { contexts, facts } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const found = await db.listApplications(tx, filter);
    return { contexts: found, facts: await factsOf(tx, found.map(({ application }) => application.id)) };
  });
  return page.of(contexts, ({ application }) => application.id, (context) =>
    summary(context, planOf(context, facts.get(context.application.id) ?? [], now)),
  );
});

/** @throws DomainError `not-found` (no such client or employer in this organisation) */
export const createApplication = command("createApplication", { permission: "applications:write", input: newApplication }, async (deps, scope, input): Promise<ApplicationView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    if ((await db.findClient(tx, input.clientId)) === null) throw notFound("client");
    if ((await db.findEmployer(tx, input.employerId)) === null) throw notFound("employer");
    const createdAt = deps.clock();
    const { id } = await db.insertApplication(tx, {
      id: deps.ids("application"),
      clientId: input.clientId,
      employerId: input.employerId,
      role: input.role,
      route: input.route ?? "direct",
      ...policyAt(createdAt),
      createdAt,
    });
    await audit(tx, deps, scope, "application.created", id);
    return await applicationIn(tx, deps, id);
  });
});

/** An application with its plan of this moment, its facts and what each changed. @throws DomainError `not-found` */
export const getApplication = query("getApplication", { permission: "applications:read", input: byId }, async (deps, { organisation }, { id }): Promise<ApplicationView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => applicationIn(tx, deps, id));
});

async function applicationIn(tx: OrganisationTransaction, deps: Deps, id: string): Promise<ApplicationView> {
  const context = await db.findApplication(tx, id);
  if (context === null) throw notFound("application");
  const rows = await db.listFacts(tx, id);
  const facts = rows.map(({ body }) => body);
  const { client, employer } = people(context);
  return {
    id,
    role: context.application.role,
    route: context.application.route,
    client,
    employer: { ...employer, region: context.employer.region, calendar: context.employer.calendar },
    plan: planOf(context, facts, deps.clock()),
    facts: factRecords(rows),
    revisions: revisionViews(await db.listRevisions(tx, id), facts),
  };
}

function revisionViews(revisions: readonly db.RevisionSummaryRow[], facts: readonly Fact[]): RevisionView[] {
  const typeOf = new Map(facts.map(({ id, type }) => [id, type]));
  return revisions.map(({ id, number, madeAt, actorKind, actorName, factIds, diff }) => ({
    id,
    number,
    madeAt,
    actor: { kind: actorKind, name: actorName },
    facts: factIds.flatMap((fact) => {
      const type = typeOf.get(fact);
      return type === undefined ? [] : [{ id: fact, type }];
    }),
    diff,
  }));
}
