import type { OrganisationTransaction } from "../organisation.ts";
import { organisations } from "../schema/organisations.ts";

export type OrganisationRow = typeof organisations.$inferSelect;

/** Makes the organisation that the transaction was opened for. */
export async function insertOrganisation(
  tx: OrganisationTransaction,
  row: { name: string; demo?: boolean; createdAt: string },
): Promise<OrganisationRow> {
  const [made] = await tx.insert(organisations).values({ orgId: tx.organisation, ...row }).returning();
  if (made === undefined) throw new Error("an inserted organisation was not returned");
  return made;
}

/** The organisation of the transaction; null where there is none of that id. */
export async function findOrganisation(tx: OrganisationTransaction): Promise<OrganisationRow | null> {
  const [found] = await tx.select().from(organisations);
  return found ?? null;
}
