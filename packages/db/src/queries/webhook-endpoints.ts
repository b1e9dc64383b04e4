import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { webhookEndpoints } from "../schema/webhooks.ts";

export type WebhookEndpointRow = typeof webhookEndpoints.$inferSelect;

const one = (tx: OrganisationTransaction, id: string) => and(own(tx, webhookEndpoints), eq(webhookEndpoints.id, id));

/** Throws `ConflictError` `external-id-taken`. */
export async function insertWebhookEndpoint(tx: OrganisationTransaction, row: Omit<typeof webhookEndpoints.$inferInsert, "orgId">): Promise<WebhookEndpointRow> {
  const [made] = await tx.insert(webhookEndpoints).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted endpoint was not returned");
  return made;
}

export async function findWebhookEndpoint(tx: OrganisationTransaction, id: string): Promise<WebhookEndpointRow | null> {
  const [found] = await tx.select().from(webhookEndpoints).where(one(tx, id));
  return found ?? null;
}

/** The endpoint that a partner made under an id of theirs; null where there is none. */
export async function findWebhookEndpointByExternalId(
  tx: OrganisationTransaction,
  { externalSource, externalId }: { externalSource: string; externalId: string },
): Promise<WebhookEndpointRow | null> {
  const theirs = and(eq(webhookEndpoints.externalSource, externalSource), eq(webhookEndpoints.externalId, externalId));
  const [found] = await tx.select().from(webhookEndpoints).where(and(own(tx, webhookEndpoints), theirs));
  return found ?? null;
}

/** The endpoint, held until the transaction ends; null where there is none. */
export async function lockWebhookEndpoint(tx: OrganisationTransaction, id: string): Promise<WebhookEndpointRow | null> {
  const [found] = await tx.select().from(webhookEndpoints).where(one(tx, id)).for("update");
  return found ?? null;
}

/** Endpoints in the order in which they were made. */
export async function listWebhookEndpoints(tx: OrganisationTransaction, { after, limit }: { after?: string; limit: number }): Promise<WebhookEndpointRow[]> {
  const beyond = after === undefined ? undefined : gt(webhookEndpoints.id, after);
  return await tx
    .select()
    .from(webhookEndpoints)
    .where(and(own(tx, webhookEndpoints), beyond))
    .orderBy(asc(webhookEndpoints.id))
    .limit(limit);
}

export async function countWebhookEndpoints(tx: OrganisationTransaction): Promise<number> {
  return await tx.$count(webhookEndpoints, own(tx, webhookEndpoints));
}

export type WebhookEndpointChange = Partial<Omit<WebhookEndpointRow, "orgId" | "id" | "version" | "createdBy" | "createdAt">>;

/** The endpoint as it is then, its version one higher; null where there is none. */
export async function updateWebhookEndpoint(tx: OrganisationTransaction, id: string, change: WebhookEndpointChange): Promise<WebhookEndpointRow | null> {
  const [changed] = await tx
    .update(webhookEndpoints)
    .set({ ...change, version: sql`${webhookEndpoints.version} + 1` })
    .where(one(tx, id))
    .returning();
  return changed ?? null;
}

/** Removes an endpoint and all that was on its way to it. Whether there was one. */
export async function deleteWebhookEndpoint(tx: OrganisationTransaction, id: string): Promise<boolean> {
  const gone = await tx.delete(webhookEndpoints).where(one(tx, id)).returning({ id: webhookEndpoints.id });
  return gone.length > 0;
}
