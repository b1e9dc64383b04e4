import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, FactDraft, Plan, Step } from "@tact/facts";
import { draft } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { DomainError, notFound } from "../errors.ts";
import type { PortalRecordedView, PortalView } from "../views/portal.ts";
import type { Deps, Scope } from "./deps.ts";
import { planOf, requestOf } from "./plan-of.ts";
import { portalDone, portalRecordInput } from "./portal-inputs.ts";
import { recordIn } from "./record-facts.ts";
import { doneIn } from "./step-done.ts";
import { command, nothing, query } from "./use-case.ts";

/** What is shown at once: applications of a client, and open steps of an application. */
const mostApplications = 50;
const mostSteps = 20;
/** How far ahead a client may put a step off, in days. */
const mostDaysOff = 60;

const open: ReadonlySet<Step["status"]> = new Set(["due", "late", "planned"]);

/** The client for whom the link speaks. Nobody else gets here. */
function clientOf({ clientId }: Scope): string {
  if (clientId === null) throw new DomainError("not-allowed", "This is for clients, through their own link.");
  return clientId;
}

/** What the link's client sees: what to do in each application, what to say, and why now. */
export const portalView = query("portalView", { permission: "portal:read", input: nothing }, async (deps, scope): Promise<PortalView> => {
  const clientId = clientOf(scope);
  const now = deps.clock();
  return await withOrganisation(deps.db, { organisation: scope.organisation, readOnly: true, snapshot: true }, async (tx) => {
    const client = await db.findClient(tx, clientId);
    if (client === null) throw notFound("client");
    const contexts = (await db.listApplications(tx, { clientId, limit: mostApplications })).filter(({ application }) => application.archivedAt === null);
    const applications: PortalView["applications"] = [];
    for (const context of contexts) {
      const facts = (await db.listFacts(tx, context.application.id)).map(({ body }) => body);
      applications.push(shown(context, facts, planOf(context, facts, now)));
    }
    return { client: { id: client.id, name: client.name, timeZone: client.timeZone }, applications, now };
  });
});

function shown(context: ApplicationContext, facts: readonly Fact[], plan: Plan): PortalView["applications"][number] {
  const { application, employer } = context;
  const request = requestOf(context, facts, plan.asOf);
  const steps = plan.steps
    .filter(({ status }) => open.has(status))
    .slice(0, mostSteps)
    .map(({ id, kind, title, status, window, because }) => {
      const drafts = draft({ request, plan, step: id });
      return { id, kind, title, status, window, because: because.map(({ text }) => text), drafts: isRefusal(drafts) ? [] : drafts };
    });
  return { id: application.id, role: application.role, employer: { name: employer.name, timeZone: employer.timeZone }, nothingToDo: plan.nothingToDo, steps };
}

/** The application, where it is the client's own: of another's, the answer is that there is none. @throws DomainError `not-found` */
async function refuseForeign(tx: OrganisationTransaction, scope: Scope, applicationId: string): Promise<void> {
  const context = await db.findApplication(tx, applicationId);
  if (context === null || context.application.clientId !== clientOf(scope)) throw notFound("application");
}

/** The client did a step. @throws DomainError `not-found`, `step-not-open`, and what `stepDone` gives */
export const portalStepDone = command("portalStepDone", { permission: "portal:write", input: portalDone }, async (deps, scope, input): Promise<PortalRecordedView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    await refuseForeign(tx, scope, input.applicationId);
    return recordedView(input.applicationId, await doneIn(tx, deps, scope, { ...input, source: "portal" }));
  });
});

/** The client heard from the employer, or needs longer for a step. @throws DomainError `not-found`, `step-not-open`, and what `recordFacts` gives */
export const portalRecord = command("portalRecord", { permission: "portal:write", input: portalRecordInput }, async (deps, scope, input): Promise<PortalRecordedView> => {
  const { applicationId } = input;
  return await withOrganisation(deps.db, scope, async (tx) => {
    await refuseForeign(tx, scope, applicationId);
    const fact = input.what === "they-answered" ? answered(deps, input) : await putOff(tx, deps, input);
    return recordedView(applicationId, await recordIn(tx, deps, scope, { applicationId, drafts: [fact], source: "portal" }));
  });
});

function answered(deps: Deps, { at, gist }: { at?: string | undefined; gist?: "acknowledged" | "holding" | "other" | undefined }): FactDraft {
  const now = deps.clock();
  const when = at !== undefined && Date.parse(at) < Date.parse(now) ? at : now;
  return { type: "message-received", at: when, ...(gist === undefined ? {} : { gist }) };
}

/** A pin of an open step, to a day of the near future. @throws DomainError `not-found`, `step-not-open`, `invalid-input` */
async function putOff(tx: OrganisationTransaction, deps: Deps, { applicationId, stepId, on }: { applicationId: string; stepId: string; on: string }): Promise<FactDraft> {
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) throw notFound("application");
  const now = deps.clock();
  const facts = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  const step = planOf(context, facts, now).steps.find(({ id }) => id === stepId);
  if (step === undefined) throw notFound("step");
  if (!open.has(step.status)) throw new DomainError("step-not-open", `This step is not open: it is ${step.status}.`);
  const days = (Date.parse(`${on}T12:00:00Z`) - Date.parse(now)) / 86_400_000;
  if (days < -1 || days > mostDaysOff) {
    throw new DomainError("invalid-input", "One field is wrong.", [{ pointer: "/on", detail: `must be a day within the next ${mostDaysOff} days`, code: "out-of-range" }]);
  }
  return { type: "step-pinned", at: now, step: stepId, on, reason: "The client needs longer" };
}

function recordedView(applicationId: string, { facts, revision }: { facts: readonly Fact[]; revision: number }): PortalRecordedView {
  return { applicationId, factIds: facts.map(({ id }) => id), revision };
}
