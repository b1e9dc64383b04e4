import { and, asc, count, desc, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { policies } from "../schema/policies.ts";

export type PolicyRow = typeof policies.$inferSelect;

/** Throws `ConflictError` where that edition is there already. */
export async function insertPolicyEdition(tx: OrganisationTransaction, row: Omit<PolicyRow, "orgId">): Promise<PolicyRow> {
  const [made] = await tx.insert(policies).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted edition was not returned");
  return made;
}

export async function findPolicyEdition(tx: OrganisationTransaction, id: string, edition: string): Promise<PolicyRow | null> {
  const [found] = await tx
    .select()
    .from(policies)
    .where(and(own(tx, policies), eq(policies.id, id), eq(policies.edition, edition)));
  return found ?? null;
}

/** Editions of one of the organisation's policies, the newest first. */
export async function listPolicyEditions(tx: OrganisationTransaction, id: string): Promise<PolicyRow[]> {
  return await tx
    .select()
    .from(policies)
    .where(and(own(tx, policies), eq(policies.id, id)))
    .orderBy(desc(policies.validFrom), desc(policies.edition));
}

/** Every edition of the organisation's policies, by id and edition. */
export async function listPolicies(
  tx: OrganisationTransaction,
  page: { after?: { id: string; edition: string }; limit?: number } = {},
): Promise<PolicyRow[]> {
  const { after, limit } = page;
  const query = tx
    .select()
    .from(policies)
    .where(
      and(
        own(tx, policies),
        after === undefined ? undefined : or(gt(policies.id, after.id), and(eq(policies.id, after.id), gt(policies.edition, after.edition))),
      ),
    )
    .orderBy(asc(policies.id), asc(policies.edition));
  return await (limit === undefined ? query : query.limit(limit));
}

/** How many applications that are not put away are planned with an edition. */
export interface PolicyUse {
  policyId: string;
  edition: string;
  applications: number;
}

/** Every edition that an application is planned with, and by how many. */
export async function listPolicyUse(tx: OrganisationTransaction): Promise<PolicyUse[]> {
  return await tx
    .select({ policyId: applications.policyId, edition: applications.policyEdition, applications: count() })
    .from(applications)
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .where(and(own(tx, applications), isNull(applications.archivedAt), isNull(clients.archivedAt)))
    .groupBy(applications.policyId, applications.policyEdition);
}

/** Clients who have a policy of their own choice, by name; those who are put away are left out. */
export async function listPolicyClients(tx: OrganisationTransaction, limit: number): Promise<{ policyId: string | null; id: string; name: string }[]> {
  return await tx
    .select({ policyId: clients.policyId, id: clients.id, name: clients.name })
    .from(clients)
    .where(and(own(tx, clients), isNotNull(clients.policyId), isNull(clients.archivedAt)))
    .orderBy(asc(clients.name), asc(clients.id))
    .limit(limit);
}
