import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, PlanDiff } from "@tact/facts";
import { id } from "@tact/facts";
import { diff, policyValues } from "@tact/rules";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import type { Page } from "../views/page.ts";
import type { PolicyMovePreview, PolicyMoveView } from "../views/policy-move.ts";
import { factsOf } from "./applications.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { byId } from "./inputs.ts";
import { epochOf } from "./local-day.ts";
import { listById, paging } from "./page.ts";
import { planOf } from "./plan-of.ts";
import { type PinnedPolicy, policyForNew, underPolicy } from "./policy.ts";
import { savePlan } from "./record-facts.ts";
import { isOpen } from "./status-at.ts";
import { command, query } from "./use-case.ts";

/** Applications that one move takes along. */
const mostApplications = 10_000;
/** Of those, how many are planned both ways for a preview. */
const lookedAt = 100;

const newMove = z.strictObject({
  policyId: id,
  edition: id.optional().meta({ description: "The newest that is in force unless told." }),
  applicationIds: z.array(id).min(1).max(1_000).optional().meta({ description: "These alone; every one that is not put away unless told." }),
  clientId: id.optional().meta({ description: "This client's alone." }),
  fromPolicyId: id.optional().meta({ description: "Those alone that are planned with this policy now, in whichever edition." }),
});
const movePage = z.strictObject({ status: z.enum(["previewed", "running", "finished", "stopped"]).optional(), ...paging }).optional();

/** Which applications a move takes along, as they stood when it was previewed: ids, ascending. */
interface Selection {
  applicationIds: string[];
}

function view({ id: moveId, policyId, edition, status, total, done, failed, createdAt, finishedAt }: db.PolicyMoveRow): PolicyMoveView {
  return { id: moveId, policy: { id: policyId, edition }, status, total, done, failed, createdAt, finishedAt };
}

/**
 * Chooses which applications are to move to another edition of a policy, and says what that would do. Nothing moves.
 * @throws DomainError `not-found` (no such policy, edition, client or application), `too-many-applications`
 */
export const previewPolicyMove = command(
  "previewPolicyMove",
  { permission: "policies:write", input: newMove },
  async (deps, scope, { policyId, edition, applicationIds, clientId, fromPolicyId }): Promise<PolicyMovePreview> => {
    const now = deps.clock();
    return await withOrganisation(deps.db, scope, async (tx) => {
      const pinned = await knownEdition(tx, { policyId, edition, now });
      if (clientId !== undefined && (await db.findClient(tx, clientId)) === null) throw notFound("client");
      await refuseUnknown(tx, applicationIds ?? []);
      const found = await db.listApplications(tx, { ids: applicationIds, clientId, policyId: fromPolicyId, archived: "exclude", limit: mostApplications + 1 });
      const contexts = found.filter(({ application }) => application.policyId !== pinned.policyId || application.policyEdition !== pinned.policyEdition);
      if (contexts.length > mostApplications) throw new DomainError("too-many-applications", `A move takes at most ${mostApplications} applications: move one client's at a time.`);
      const selection: Selection = { applicationIds: contexts.map(({ application }) => application.id) };
      const preview = await previewOf(tx, contexts.slice(0, lookedAt), pinned, now);
      const move = await db.insertPolicyMove(tx, {
        id: deps.ids("policyMove"),
        policyId: pinned.policyId,
        edition: pinned.policyEdition,
        selection,
        total: contexts.length,
        status: "previewed",
        createdBy: scope.actor.id,
        createdAt: now,
      });
      return { move: view(move), ...preview };
    });
  },
);

async function knownEdition(tx: OrganisationTransaction, { policyId, edition, now }: { policyId: string; edition: string | undefined; now: string }): Promise<PinnedPolicy> {
  if (edition === undefined) return await policyForNew(tx, policyId, now);
  const comesAlong = policyValues(policyId)?.edition === edition;
  if (!comesAlong && (await db.findPolicyEdition(tx, policyId, edition)) === null) throw notFound("policy");
  return { policyId, policyEdition: edition };
}

async function refuseUnknown(tx: OrganisationTransaction, applicationIds: readonly string[]): Promise<void> {
  const wanted = new Set(applicationIds);
  if (wanted.size === 0) return;
  const found = await db.listApplications(tx, { ids: [...wanted] });
  if (found.length < wanted.size) throw notFound("application");
}

async function previewOf(tx: OrganisationTransaction, contexts: readonly ApplicationContext[], pinned: PinnedPolicy, now: string): Promise<Omit<PolicyMovePreview, "move">> {
  const facts = await factsOf(tx, contexts.map(({ application }) => application.id));
  const preview: Omit<PolicyMovePreview, "move"> = { looked: contexts.length, moving: 0, steps: { sooner: 0, later: 0, added: 0, dropped: 0 }, refused: [] };
  for (const context of contexts) {
    const { id: applicationId } = context.application;
    const other = await underPolicy(tx, context, pinned);
    try {
      count(preview, differences(context, other, facts.get(applicationId) ?? [], now));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      preview.refused.push({ applicationId, code: error.code, detail: error.message });
    }
  }
  return preview;
}

function differences(context: ApplicationContext, other: ApplicationContext, facts: readonly Fact[], now: string): PlanDiff {
  return diff(planOf(context, facts, now), planOf(other, facts, now));
}

function count(preview: Omit<PolicyMovePreview, "move">, { moved, added, dropped }: PlanDiff): void {
  const open = { moved: moved.filter(({ after }) => isOpen(after)), added: added.filter(isOpen), dropped: dropped.filter(({ step }) => isOpen(step)) };
  const sooner = open.moved.filter(({ before, after }) => epochOf(after.window.ideal) < epochOf(before.window.ideal)).length;
  preview.steps.sooner += sooner;
  preview.steps.later += open.moved.length - sooner;
  preview.steps.added += open.added.length;
  preview.steps.dropped += open.dropped.length;
  if (open.moved.length + open.added.length + open.dropped.length > 0) preview.moving += 1;
}

/** Begins a move that was previewed, or goes on with one that was stopped. @throws DomainError `not-found`, `move-over` */
export const startPolicyMove = command("startPolicyMove", { permission: "policies:write", input: byId }, async (deps, scope, { id: moveId }): Promise<PolicyMoveView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const move = await locked(tx, moveId);
    if (move.status === "running") return view(move);
    if (move.status === "finished") throw new DomainError("move-over", "This move is finished: preview another one.");
    const running = await db.setPolicyMoveStatus(tx, moveId, { status: "running" });
    await deps.jobs?.movePolicy(tx, moveId);
    await audit(tx, deps, scope, "policy-move.started", moveId);
    return view(running ?? move);
  });
});

/** Stops a move where it stands: what has moved stays moved. @throws DomainError `not-found`, `move-over` */
export const stopPolicyMove = command("stopPolicyMove", { permission: "policies:write", input: byId }, async (deps, scope, { id: moveId }): Promise<PolicyMoveView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const move = await locked(tx, moveId);
    if (move.status === "finished") throw new DomainError("move-over", "This move is finished: there is nothing to stop.");
    const stopped = await db.setPolicyMoveStatus(tx, moveId, { status: "stopped" });
    await audit(tx, deps, scope, "policy-move.stopped", moveId);
    return view(stopped ?? move);
  });
});

async function locked(tx: OrganisationTransaction, moveId: string): Promise<db.PolicyMoveRow> {
  const move = await db.lockPolicyMove(tx, moveId);
  if (move === null) throw notFound("move");
  return move;
}

/** How far a move is. @throws DomainError `not-found` */
export const getPolicyMove = query("getPolicyMove", { permission: "policies:read", input: byId }, async (deps, { organisation }, { id: moveId }): Promise<PolicyMoveView> => {
  const move = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findPolicyMove(tx, moveId));
  if (move === null) throw notFound("move");
  return view(move);
});

const pageOfMoves = listById("policy-moves");

/** Moves, the newest first. */
export const listPolicyMoves = query("listPolicyMoves", { permission: "policies:read", input: movePage }, async (deps, { organisation }, input): Promise<Page<PolicyMoveView>> => {
  const page = pageOfMoves({ organisation }, input);
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listPolicyMoves(tx, { status: input?.status, before: page.after, limit: page.rows }));
  return page.of(rows, ({ id: moveId }) => moveId, view);
});

/**
 * Moves the next application of a running move, in the transaction that notes how far it is: killed in between, neither has
 * happened. Whether there was one. One that cannot be planned so stays as it was and is counted.
 */
export async function moveNext(tx: OrganisationTransaction, deps: Deps, moveId: string, actor: Scope["actor"]): Promise<boolean> {
  const move = await db.lockPolicyMove(tx, moveId);
  if (move === null || move.status !== "running") return false;
  const { applicationIds } = move.selection as Selection;
  const next = applicationIds.find((applicationId) => move.cursor === null || applicationId > move.cursor);
  if (next === undefined) {
    await db.setPolicyMoveStatus(tx, moveId, { status: "finished", finishedAt: deps.clock() });
    return false;
  }
  const pinned = { policyId: move.policyId, policyEdition: move.edition };
  const moved = await db.attemptWithin(tx, () => moveOne(tx, deps, { actor }, next, pinned)).catch((error: unknown) => {
    if (db.isUnavailable(error)) throw error;
    if (!(error instanceof DomainError)) deps.report?.(`moving application ${next}`, error);
    return false;
  });
  await db.advancePolicyMove(tx, moveId, { cursor: next, moved });
  return true;
}

async function moveOne(tx: OrganisationTransaction, deps: Deps, scope: Pick<Scope, "actor">, applicationId: string, pinned: PinnedPolicy): Promise<boolean> {
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) return false;
  const other = await underPolicy(tx, context, pinned);
  await db.pinPolicy(tx, applicationId, pinned);
  const current = await db.findCurrentRevision(tx, applicationId);
  if (current === null) return true;
  const facts = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  await savePlan(tx, deps, scope, other, { before: current.plan, after: planOf(other, facts, deps.clock()), factIds: [] });
  return true;
}
