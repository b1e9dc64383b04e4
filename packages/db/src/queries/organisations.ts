import { and, eq, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { organisations } from "../schema/organisations.ts";

export type OrganisationRow = typeof organisations.$inferSelect;

/** Makes the organisation that the transaction was opened for. */
export async function insertOrganisation(
  tx: OrganisationTransaction,
  row: { name: string; demo?: boolean; liveOrgId?: string; createdAt: string },
): Promise<OrganisationRow> {
  const [made] = await tx.insert(organisations).values({ orgId: tx.organisation, ...row }).returning();
  if (made === undefined) throw new Error("an inserted organisation was not returned");
  return made;
}

/** The organisation of the transaction; null where there is none of that id. */
export async function findOrganisation(tx: OrganisationTransaction): Promise<OrganisationRow | null> {
  const [found] = await tx.select().from(organisations).where(own(tx, organisations));
  return found ?? null;
}

/**
 * The organisation as changed; null where it is no longer at the version that the change was made for.
 * @param ifVersion the version that it must be at; any where it is undefined
 */
export async function updateOrganisation(
  tx: OrganisationTransaction,
  change: Partial<Pick<OrganisationRow, "name" | "twoFactorRequired" | "policyId">>,
  ifVersion?: number,
): Promise<OrganisationRow | null> {
  const same = ifVersion === undefined ? undefined : eq(organisations.version, ifVersion);
  const [changed] = await tx
    .update(organisations)
    .set({ ...change, version: sql`${organisations.version} + 1` })
    .where(and(own(tx, organisations), same))
    .returning();
  return changed ?? null;
}
