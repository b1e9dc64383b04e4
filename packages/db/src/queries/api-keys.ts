import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { apiKeys } from "../schema/api-keys.ts";

export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** Throws `ConflictError`. */
export async function insertApiKey(tx: OrganisationTransaction, row: Omit<typeof apiKeys.$inferInsert, "orgId">): Promise<ApiKeyRow> {
  const [made] = await tx.insert(apiKeys).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted key was not returned");
  return made;
}

const theKey = (tx: OrganisationTransaction, id: string) => and(own(tx, apiKeys), eq(apiKeys.id, id));

export async function findApiKey(tx: OrganisationTransaction, id: string): Promise<ApiKeyRow | null> {
  const [found] = await tx.select().from(apiKeys).where(theKey(tx, id));
  return found ?? null;
}

/** The key, held until the transaction ends; null where there is none. */
export async function lockApiKey(tx: OrganisationTransaction, id: string): Promise<ApiKeyRow | null> {
  const [found] = await tx.select().from(apiKeys).where(theKey(tx, id)).for("update");
  return found ?? null;
}

/** Keys in the order in which they were made, those that have ended too. */
export async function listApiKeys(tx: OrganisationTransaction, { after, limit }: { after?: string; limit: number }): Promise<ApiKeyRow[]> {
  const beyond = after === undefined ? undefined : gt(apiKeys.id, after);
  return await tx.select().from(apiKeys).where(and(own(tx, apiKeys), beyond)).orderBy(asc(apiKeys.id)).limit(limit);
}

/** How many keys neither were revoked nor have expired by an instant. */
export async function countLiveApiKeys(tx: OrganisationTransaction, at: string): Promise<number> {
  const live = and(own(tx, apiKeys), isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, at)));
  return await tx.$count(apiKeys, live);
}

/** The key as it is then; null where there is none. */
export async function updateApiKey(
  tx: OrganisationTransaction,
  id: string,
  change: Partial<Pick<ApiKeyRow, "name" | "origins" | "expiresAt" | "revokedAt">>,
): Promise<ApiKeyRow | null> {
  const [changed] = await tx.update(apiKeys).set(change).where(theKey(tx, id)).returning();
  return changed ?? null;
}

/** Notes when a key was used, unless that was noted after `unlessSince`. */
export async function noteApiKeyUse(tx: OrganisationTransaction, id: string, { at, unlessSince }: { at: string; unlessSince: string }): Promise<void> {
  await tx
    .update(apiKeys)
    .set({ lastUsedAt: at })
    .where(and(theKey(tx, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, unlessSince))));
}
