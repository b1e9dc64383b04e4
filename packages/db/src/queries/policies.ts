import { and, asc, desc, eq, gt, or } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
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
