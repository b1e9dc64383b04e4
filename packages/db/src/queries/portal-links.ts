import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { portalLinks } from "../schema/portal-links.ts";

export type PortalLinkRow = typeof portalLinks.$inferSelect;

/** Throws `ConflictError` `unknown-reference` where there is no such client. */
export async function insertPortalLink(tx: OrganisationTransaction, row: Omit<typeof portalLinks.$inferInsert, "orgId">): Promise<PortalLinkRow> {
  const [made] = await tx.insert(portalLinks).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted portal link was not returned");
  return made;
}

const theLink = (tx: OrganisationTransaction, id: string) => and(own(tx, portalLinks), eq(portalLinks.id, id));

export async function findPortalLink(tx: OrganisationTransaction, id: string): Promise<PortalLinkRow | null> {
  const [found] = await tx.select().from(portalLinks).where(theLink(tx, id));
  return found ?? null;
}

/** The link that a partner knows by an id of its own; null where there is none. */
export async function findPortalLinkByExternalId(
  tx: OrganisationTransaction,
  { externalSource, externalId }: { externalSource: string; externalId: string },
): Promise<PortalLinkRow | null> {
  const [found] = await tx
    .select()
    .from(portalLinks)
    .where(and(own(tx, portalLinks), eq(portalLinks.externalSource, externalSource), eq(portalLinks.externalId, externalId)));
  return found ?? null;
}

/** In the order in which they were made, of one client or of all; those that have ended too. */
export async function listPortalLinks(
  tx: OrganisationTransaction,
  { clientId, after, limit }: { clientId?: string; after?: string; limit: number },
): Promise<PortalLinkRow[]> {
  const wanted = and(
    own(tx, portalLinks),
    clientId === undefined ? undefined : eq(portalLinks.clientId, clientId),
    after === undefined ? undefined : gt(portalLinks.id, after),
  );
  return await tx.select().from(portalLinks).where(wanted).orderBy(asc(portalLinks.id)).limit(limit);
}

/** How many links of a client neither were revoked nor have expired by an instant. */
export async function countLivePortalLinks(tx: OrganisationTransaction, clientId: string, at: string): Promise<number> {
  const live = and(isNull(portalLinks.revokedAt), or(isNull(portalLinks.expiresAt), gt(portalLinks.expiresAt, at)));
  return await tx.$count(portalLinks, and(own(tx, portalLinks), eq(portalLinks.clientId, clientId), live));
}

/** Ends a link; null where there is none. */
export async function revokePortalLink(tx: OrganisationTransaction, id: string, at: string): Promise<PortalLinkRow | null> {
  const [changed] = await tx.update(portalLinks).set({ revokedAt: at }).where(and(theLink(tx, id), isNull(portalLinks.revokedAt))).returning();
  return changed ?? (await findPortalLink(tx, id));
}

/** Notes when a link was used, unless that was noted after `unlessSince`. */
export async function notePortalUse(tx: OrganisationTransaction, id: string, { at, unlessSince }: { at: string; unlessSince: string }): Promise<void> {
  await tx
    .update(portalLinks)
    .set({ lastUsedAt: at })
    .where(and(theLink(tx, id), or(isNull(portalLinks.lastUsedAt), lt(portalLinks.lastUsedAt, unlessSince))));
}
