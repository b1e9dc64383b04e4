import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, FactDraft } from "@tact/facts";
import { DomainError, notFound } from "../errors.ts";
import type { PortalRecordedView, PortalView } from "../views/portal.ts";
import type { Deps, Scope } from "./deps.ts";
import { planOf } from "./plan-of.ts";
import { portalDone, type PortalRecordInput, portalRecordInput, portalUndoInput } from "./portal-inputs.ts";
import { calendarOfLink, calendarView, isOwn, latestFirst, portalApplication, portalSource, recordedThroughLink } from "./portal-view.ts";
import { recordIn } from "./record-facts.ts";
import { isOpen } from "./status-at.ts";
import { doneIn } from "./step-done.ts";
import { command, nothing, query } from "./use-case.ts";

/** Applications of a client that are shown at once. */
const mostApplications = 50;
/** How far ahead a client may put a step off, in days. */
const mostDaysOff = 60;

/** The client for whom the link speaks. Nobody else gets here. */
export function clientOf({ clientId }: Scope): string {
  if (clientId === null) throw new DomainError("not-allowed", "This is for clients, through their own link.");
  return clientId;
}

/** What the link's client sees: what to do in each application, what to say, why now, and what they said before. */
export const portalView = query("portalView", { permission: "portal:read", input: nothing }, async (deps, scope): Promise<PortalView> => {
  const clientId = clientOf(scope);
  const now = deps.clock();
  return await withOrganisation(deps.db, { organisation: scope.organisation, readOnly: true, snapshot: true }, async (tx) => {
    const client = await db.findClient(tx, clientId);
    if (client === null) throw notFound("client");
    const contexts = (await db.listApplications(tx, { clientId, limit: mostApplications })).filter(({ application }) => application.archivedAt === null);
    const ids = contexts.map(({ application }) => application.id);
    const facts = Map.groupBy(await db.listFactsOf(tx, ids), ({ applicationId }) => applicationId);
    const drafts = Map.groupBy(await db.listDraftsOf(tx, ids), ({ applicationId }) => applicationId);
    const seen = contexts.map((context) => {
      const rows = facts.get(context.application.id) ?? [];
      const bodies = rows.map(({ body }) => body);
      const plan = planOf(context, bodies, now);
      const kept = drafts.get(context.application.id) ?? [];
      return { application: portalApplication(context, { facts: bodies, plan, rows: kept }), recorded: recordedThroughLink(rows, plan, clientId) };
    });
    return {
      client: { id: client.id, name: client.name, timeZone: client.timeZone },
      organisation: (await db.findOrganisation(tx))?.name ?? "",
      coach: client.coachId === null ? null : ((await db.findMember(tx, client.coachId))?.name ?? null),
      applications: seen.map(({ application }) => application),
      recorded: latestFirst(seen.flatMap(({ recorded }) => recorded)),
      calendar: calendarView(await calendarOfLink(tx, clientId)),
      now,
    };
  });
});

/** The application, where it is the client's own: of another's, the answer is that there is none. @throws DomainError `not-found` */
async function refuseForeign(tx: OrganisationTransaction, scope: Scope, applicationId: string): Promise<void> {
  const context = await db.findApplication(tx, applicationId);
  if (context === null || context.application.clientId !== clientOf(scope)) throw notFound("application");
}

/** The client did a step. @throws DomainError `not-found`, `step-not-open`, and what `stepDone` gives */
export const portalStepDone = command("portalStepDone", { permission: "portal:write", input: portalDone }, async (deps, scope, input): Promise<PortalRecordedView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    await refuseForeign(tx, scope, input.applicationId);
    return recordedView(input.applicationId, await doneIn(tx, deps, scope, { ...input, source: portalSource }));
  });
});

/** The client heard from the employer, or needs longer for a step. @throws DomainError `not-found`, `step-not-open`, and what `recordFacts` gives */
export const portalRecord = command("portalRecord", { permission: "portal:write", input: portalRecordInput }, async (deps, scope, input): Promise<PortalRecordedView> => {
  const { applicationId } = input;
  return await withOrganisation(deps.db, scope, async (tx) => {
    await refuseForeign(tx, scope, applicationId);
    const fact = input.what === "need-longer" ? await putOff(tx, deps, input) : await saidBy(tx, deps, input);
    return recordedView(applicationId, await recordIn(tx, deps, scope, { applicationId, drafts: [fact], source: portalSource }));
  });
});

/** Takes back what the client said through a link. What somebody else recorded is not theirs to take. @throws DomainError `not-found` */
export const portalUndo = command("portalUndo", { permission: "portal:write", input: portalUndoInput }, async (deps, scope, { applicationId, factId }): Promise<PortalRecordedView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    await refuseForeign(tx, scope, applicationId);
    await db.lockApplication(tx, applicationId);
    const rows = await db.listFacts(tx, applicationId);
    const said = rows.find(({ id }) => id === factId);
    const isGone = rows.some(({ body }) => body.type === "fact-retracted" && body.fact === factId);
    if (said === undefined || said.type === "fact-retracted" || isGone || !isOwn(said, clientOf(scope))) throw notFound("fact");
    const retraction: FactDraft = { type: "fact-retracted", at: deps.clock(), fact: factId };
    return recordedView(applicationId, await recordIn(tx, deps, scope, { applicationId, drafts: [retraction], source: portalSource }));
  });
});

/** What the employer said, as a fact of when they said it. */
async function saidBy(tx: OrganisationTransaction, deps: Deps, input: Exclude<PortalRecordInput, { what: "need-longer" }>): Promise<FactDraft> {
  const now = deps.clock();
  const at = input.at !== undefined && Date.parse(input.at) < Date.parse(now) ? input.at : now;
  switch (input.what) {
    case "they-answered":
      return { type: "message-received", at, ...(input.gist === undefined ? {} : { gist: input.gist }) };
    case "they-made-an-offer":
      return { type: "offer-received", at, ...(input.answerBy === undefined ? {} : { answerBy: input.answerBy }) };
    case "they-said-no":
      return { type: "rejected", at };
    case "they-said-when":
      return (await hasStatedDay(tx, input.applicationId, now)) ? { type: "delay-announced", at, until: { date: input.on } } : { type: "decision-promised", at, by: { date: input.on } };
  }
}

/** Whether the employer has named a day before: another one is then a delay. */
async function hasStatedDay(tx: OrganisationTransaction, applicationId: string, now: string): Promise<boolean> {
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) throw notFound("application");
  const facts = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  return planOf(context, facts, now).decision?.basis === "stated";
}

/** A pin of an open step, to a day of the near future. @throws DomainError `not-found`, `step-not-open`, `invalid-input` */
async function putOff(tx: OrganisationTransaction, deps: Deps, { applicationId, stepId, on }: { applicationId: string; stepId: string; on: string }): Promise<FactDraft> {
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) throw notFound("application");
  const now = deps.clock();
  const facts = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  const step = planOf(context, facts, now).steps.find(({ id }) => id === stepId);
  if (step === undefined) throw notFound("step");
  if (!isOpen(step)) throw new DomainError("step-not-open", `This step is not open: it is ${step.status}.`);
  const days = (Date.parse(`${on}T12:00:00Z`) - Date.parse(now)) / 86_400_000;
  if (days < -1 || days > mostDaysOff) {
    throw new DomainError("invalid-input", "One field is wrong.", [{ pointer: "/on", detail: `must be a day within the next ${mostDaysOff} days`, code: "out-of-range" }]);
  }
  return { type: "step-pinned", at: now, step: stepId, on, reason: "The client needs longer" };
}

function recordedView(applicationId: string, { facts, revision }: { facts: readonly Fact[]; revision: number }): PortalRecordedView {
  return { applicationId, factIds: facts.map(({ id }) => id), revision };
}
