import * as db from "@tact/db";
import type { ApplicationContext, OrganisationTransaction } from "@tact/db";
import type { Plan } from "@tact/facts";
import type { Deps, Scope } from "./deps.ts";
import { planOf } from "./plan-of.ts";
import { savePlan } from "./record-facts.ts";

/**
 * The applications of a client or an employer, locked: all of them first, by ascending id, before anything is written. Two
 * who lock in one order never wait for each other.
 */
export async function lockApplicationsOf(tx: OrganisationTransaction, of: { clientId: string } | { employerId: string }): Promise<ApplicationContext[]> {
  const contexts: ApplicationContext[] = [];
  for (const { application } of await db.listApplications(tx, of)) {
    const context = await db.lockApplication(tx, application.id);
    if (context !== null) contexts.push(context);
  }
  return contexts;
}

/** Plans a locked application as it is now, and writes a revision where the plan says something else than before. */
export async function planAgain(tx: OrganisationTransaction, deps: Deps, { actor }: Pick<Scope, "actor">, context: ApplicationContext): Promise<void> {
  const { id } = context.application;
  const current = await db.findCurrentRevision(tx, id);
  if (current === null) return;
  const facts = (await db.listFacts(tx, id)).map(({ body }) => body);
  const after = planOf(context, facts, deps.clock());
  if (lasting(current.plan) === lasting(after)) return;
  await savePlan(tx, deps, { actor }, context, { before: current.plan, after, factIds: [] });
}

/** What of a plan's steps no clock decides. */
function lasting({ steps }: Plan): string {
  return JSON.stringify(steps.map(({ status: _status, guidance: _guidance, ...step }) => step));
}
