import type { Plan, PlanDiff } from "@tact/facts";
import { and, asc, desc, eq, gt, gte, inArray, lt, lte } from "drizzle-orm";
import type { Actor } from "../actor.ts";
import type { OrganisationTransaction } from "../organisation.ts";
import { own, ownText } from "../own-rows.ts";
import { asRecordset, insertAll, run } from "../prepared.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { planRevisions } from "../schema/plans.ts";
import type { ApplicationRow } from "./applications.ts";
import { lookedAfterBy } from "./looked-after-by.ts";
import { replaceSteps, type StepRow } from "./steps.ts";

export type PlanRevisionRow = typeof planRevisions.$inferSelect;

export interface RevisionToSave {
  id: string;
  plan: Plan;
  diff: PlanDiff;
  /** The facts that led to it; empty where a policy or a calendar changed. */
  factIds: readonly string[];
  /** ISO 8601 instant. */
  madeAt: string;
  engineVersion: string;
  actor: Actor;
}

/**
 * Writes a plan as the next revision of an application that this transaction has locked, and makes the step rows its own.
 * `shown` are the step rows that a calendar shows differently now.
 */
export async function saveRevision(
  tx: OrganisationTransaction,
  application: Pick<ApplicationRow, "id" | "clientId">,
  { plan, actor, factIds, ...given }: RevisionToSave,
): Promise<{ number: number; shown: StepRow[] }> {
  const row: PlanRevisionRow = {
    ...given,
    orgId: tx.organisation,
    applicationId: application.id,
    // The database counts.
    number: 0,
    policyId: plan.policy.id,
    policyEdition: plan.policy.edition,
    zoneData: plan.zoneData,
    plan,
    factIds: [...factIds],
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
  };
  const [numbered] = await run(tx, write, [application.id, asRecordset(planRevisions, [row]), plan.state, given.madeAt]);
  if (numbered === undefined) throw new Error(`there is no application ${application.id} to plan for`);
  return { number: Number(numbered[0]), shown: await replaceSteps(tx, application, plan.steps, given.madeAt) };
}

const write = {
  name: "write-revision",
  text: `
    with numbered as (update applications set revision = revision + 1, state = $4, updated_at = $5 where ${ownText("applications")} and id = $2 returning revision)
    ${insertAll(planRevisions, "numbered, json_populate_recordset(null::plan_revisions, $3::json) as given", { number: "numbered.revision" })}
    returning number`,
};

/** The revision in force; null before the first plan. */
export async function findCurrentRevision(tx: OrganisationTransaction, applicationId: string): Promise<PlanRevisionRow | null> {
  const [found] = await listCurrentRevisions(tx, [applicationId]);
  return found ?? null;
}

/** The revisions in force of several applications, by application. */
export async function listCurrentRevisions(
  tx: OrganisationTransaction,
  applicationIds: readonly string[],
): Promise<PlanRevisionRow[]> {
  if (applicationIds.length === 0) return [];
  const rows = await tx
    .select({ revision: planRevisions })
    .from(applications)
    .innerJoin(
      planRevisions,
      and(
        eq(planRevisions.orgId, applications.orgId),
        eq(planRevisions.applicationId, applications.id),
        eq(planRevisions.number, applications.revision),
      ),
    )
    .where(and(own(tx, applications), inArray(applications.id, [...applicationIds])))
    .orderBy(asc(applications.id));
  return rows.map(({ revision }) => revision);
}

/** The revision that was in force at an instant; null before the first plan. */
export async function findRevisionAsOf(
  tx: OrganisationTransaction,
  applicationId: string,
  at: string,
): Promise<PlanRevisionRow | null> {
  const [found] = await tx
    .select()
    .from(planRevisions)
    .where(and(own(tx, planRevisions), eq(planRevisions.applicationId, applicationId), lte(planRevisions.madeAt, at)))
    .orderBy(desc(planRevisions.number))
    .limit(1);
  return found ?? null;
}

/** A revision without the plan itself: what a history shows. */
export type RevisionSummaryRow = Omit<PlanRevisionRow, "plan">;

const summary = {
  orgId: planRevisions.orgId,
  applicationId: planRevisions.applicationId,
  number: planRevisions.number,
  id: planRevisions.id,
  madeAt: planRevisions.madeAt,
  policyId: planRevisions.policyId,
  policyEdition: planRevisions.policyEdition,
  engineVersion: planRevisions.engineVersion,
  zoneData: planRevisions.zoneData,
  diff: planRevisions.diff,
  factIds: planRevisions.factIds,
  actorKind: planRevisions.actorKind,
  actorId: planRevisions.actorId,
  actorName: planRevisions.actorName,
};

/** Revisions of one application, the newest first. */
export async function listRevisions(
  tx: OrganisationTransaction,
  applicationId: string,
  page: { before?: number; limit?: number } = {},
): Promise<RevisionSummaryRow[]> {
  return await tx
    .select(summary)
    .from(planRevisions)
    .where(
      and(
        own(tx, planRevisions),
        eq(planRevisions.applicationId, applicationId),
        page.before === undefined ? undefined : lt(planRevisions.number, page.before),
      ),
    )
    .orderBy(desc(planRevisions.number))
    .limit(page.limit ?? 100);
}

export interface RevisionRange {
  /** Instants; `since` is included, `until` is not. */
  since: string;
  until?: string;
  coachId?: string;
  /** Leaves out the first revision of each application: a plan that is new has changed nothing. */
  withoutFirst?: boolean;
}

/** What changed across applications within a time, the newest first. */
export async function listRevisionsMade(tx: OrganisationTransaction, range: RevisionRange): Promise<RevisionSummaryRow[]> {
  return await tx
    .select(summary)
    .from(planRevisions)
    .innerJoin(
      applications,
      and(eq(applications.orgId, planRevisions.orgId), eq(applications.id, planRevisions.applicationId)),
    )
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .where(
      and(
        own(tx, planRevisions),
        gte(planRevisions.madeAt, range.since),
        range.until === undefined ? undefined : lt(planRevisions.madeAt, range.until),
        range.withoutFirst === true ? gt(planRevisions.number, 1) : undefined,
        lookedAfterBy(range.coachId),
      ),
    )
    .orderBy(desc(planRevisions.madeAt), desc(planRevisions.id));
}
