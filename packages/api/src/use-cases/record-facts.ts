import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, FactDraft, Plan, PlanDiff } from "@tact/facts";
import { diff, engineVersion } from "@tact/rules";
import { notFound } from "../errors.ts";
import type { RecordedView } from "../views/index.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { factsInput, retractInput } from "./inputs.ts";
import { planWithNewFacts } from "./plan-with-new-facts.ts";
import { recordPlanEvents } from "../webhooks/record-plan-events.ts";
import { command } from "./use-case.ts";

/**
 * Records facts of one application: in one transaction the facts, the plan they lead to, what it changed, the step
 * rows, the stale mark on every calendar that shows it, and the audit event. Refused, it leaves nothing behind.
 * @throws DomainError `not-found`, `fact-id-taken`, `too-many-facts`, `calendar-out-of-range`, or the notice's code
 *   where the plan could not use one of these facts (`ends-before-start`, `unknown-interview` …)
 */
export const recordFacts = command("recordFacts", { permission: "facts:write", input: factsInput }, async (deps, scope, { applicationId, facts }): Promise<RecordedView> => {
  return await withOrganisation(deps.db, scope, (tx) => recordIn(tx, deps, scope, { applicationId, drafts: facts, source: sourceOf(scope) }));
});

/** Through what facts come that nobody says more about. */
const sourceOf = ({ actor }: Scope) => (actor.kind === "api-key" ? "api" : "dashboard");

/** Takes a fact back: a new fact says so, the old one stays on record. @throws DomainError `not-found` */
export const retractFact = command("retractFact", { permission: "facts:write", input: retractInput }, async (deps, scope, { applicationId, factId }): Promise<RecordedView> => {
  return await withOrganisation(deps.db, scope, (tx) => retractIn(tx, deps, scope, { applicationId, factId }));
});

/** `retractFact` within a transaction that the caller has opened. */
export async function retractIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, { applicationId, factId }: { applicationId: string; factId: string }): Promise<RecordedView> {
  if ((await db.findFact(tx, applicationId, factId)) === null) throw notFound("fact");
  const retraction: FactDraft = { type: "fact-retracted", at: deps.clock(), fact: factId };
  return await recordIn(tx, deps, scope, { applicationId, drafts: [retraction] });
}

/** What is recorded of one application, and through what it came. */
export interface FactsToRecord {
  applicationId: string;
  drafts: readonly FactDraft[];
  /** `dashboard` unless told. */
  source?: string;
  /**
   * What becomes of a fact that the plan cannot use. `keep`: it is stored and waits, as one from another system does that
   * comes before the fact it needs; the plan says so in a notice. `refuse` unless told.
   */
  unusable?: "refuse" | "keep";
}

/** `recordFacts` within a transaction that the caller has opened. */
export async function recordIn(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Scope,
  { applicationId, drafts, source = "dashboard", unusable = "refuse" }: FactsToRecord,
): Promise<RecordedView> {
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) throw notFound("application");
  const now = deps.clock();
  const known = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  const facts = drafts.map((draft) => ({ ...draft, id: draft.id ?? deps.ids("fact") }) as Fact);
  const { before, after } = planWithNewFacts(context, known, facts, now, unusable);
  await db.appendFacts(tx, context.application, { facts, recordedAt: now, actor: scope.actor, source });
  const factIds = facts.map(({ id }) => id);
  const revision = await savePlan(tx, deps, scope, context, { before, after, factIds });
  const action = facts.every(({ type }) => type === "fact-retracted") ? "fact.retracted" : "fact.recorded";
  await audit(tx, deps, scope, action, applicationId);
  return { facts, plan: after, ...revision };
}

/** Writes a plan as the next revision and leaves the calendars that show it to be rendered again. */
export async function savePlan(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Pick<Scope, "actor"> & Partial<Pick<Scope, "requestId">>,
  { application }: ApplicationContext,
  { before, after, factIds }: { before: Plan; after: Plan; factIds: readonly string[] },
): Promise<{ diff: PlanDiff; revision: number }> {
  const madeAt = deps.clock();
  const change = diff(before, after);
  const { number, shown } = await db.saveRevision(tx, application, {
    id: deps.ids("revision"),
    plan: after,
    diff: change,
    factIds,
    madeAt,
    engineVersion,
    actor: scope.actor,
  });
  const { id: policyId, edition: policyEdition } = after.policy;
  if (policyEdition !== application.policyEdition) await db.pinPolicy(tx, application.id, { policyId, policyEdition });
  // Facts move interviews and lend words to what there is to say, also where they move no step.
  if (shown.length > 0 || factIds.length > 0) {
    await leaveFeedsStale(tx, deps, { clientId: application.clientId, applicationId: application.id });
  }
  recordPlanEvents(tx, deps, scope, application, { before, after, diff: change, revision: number });
  return { diff: change, revision: number };
}
