import * as db from "@tact/db";
import type { ApplicationContext, OrganisationTransaction } from "@tact/db";
import { policyValues } from "@tact/rules";
import { notFound } from "../errors.ts";

/** Id of the policy that every application starts with. */
const standardPolicy = "standard";

/** An edition of a policy that an application is pinned to. */
export interface PinnedPolicy {
  policyId: string;
  policyEdition: string;
}

/** The policy an application made at an instant is pinned to; its first plan confirms the edition. */
export function policyAt(now: string): PinnedPolicy {
  const inForce = policyValues(standardPolicy, now.slice(0, 10));
  if (inForce === undefined) throw new Error(`the ${standardPolicy} policy has no edition for ${now}`);
  return { policyId: standardPolicy, policyEdition: inForce.edition };
}

/**
 * The policy of a new application where none is named: its client's own, else the one that the organisation chose, else
 * the standard one. @throws DomainError `not-found`
 */
export async function policyOfClient(tx: OrganisationTransaction, client: Pick<db.ClientRow, "policyId">, now: string): Promise<PinnedPolicy> {
  const chosen = client.policyId ?? (await db.findOrganisation(tx))?.policyId ?? undefined;
  return await policyForNew(tx, chosen, now);
}

/**
 * A policy in the edition that new applications take: the one that comes with Tact, or the organisation's own in its
 * newest edition that is in force. @throws DomainError `not-found`
 */
export async function policyForNew(tx: OrganisationTransaction, policyId: string | undefined, now: string): Promise<PinnedPolicy> {
  if (policyId === undefined || policyId === standardPolicy) return policyAt(now);
  const comesAlong = policyValues(policyId, now.slice(0, 10));
  if (comesAlong !== undefined) return { policyId, policyEdition: comesAlong.edition };
  const inForce = (await db.listPolicyEditions(tx, policyId)).find(({ validFrom }) => validFrom <= now);
  if (inForce === undefined) throw notFound("policy");
  return { policyId, policyEdition: inForce.edition };
}

/**
 * An application as it would be under another edition of a policy: plan it as it is. Nothing is written.
 * @throws DomainError `not-found` (no such policy, or no such edition of it)
 */
export async function underPolicy(tx: OrganisationTransaction, context: ApplicationContext, { policyId, policyEdition }: PinnedPolicy): Promise<ApplicationContext> {
  const application = { ...context.application, policyId, policyEdition };
  if (policyValues(policyId)?.edition === policyEdition) return { ...context, application, policy: null };
  const policy = await db.findPolicyEdition(tx, policyId, policyEdition);
  if (policy === null) throw notFound("policy");
  return { ...context, application, policy };
}
