import { and, asc, desc, eq, gt, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { hookObjects, hookReceipts, hookSources } from "../schema/hooks.ts";

export type HookSourceRow = typeof hookSources.$inferSelect;
export type NewHookSource = Pick<HookSourceRow, "id" | "source" | "name" | "sealedSecret" | "options" | "externalSource" | "externalId" | "createdBy" | "createdAt">;

/** Throws `ConflictError` `external-id-taken`, `id-taken`. */
export async function insertHookSource(tx: OrganisationTransaction, row: NewHookSource): Promise<HookSourceRow> {
  const [made] = await tx.insert(hookSources).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted hook source was not returned");
  return made;
}

const ofSource = (tx: OrganisationTransaction, id: string) => and(own(tx, hookSources), eq(hookSources.id, id));

export async function findHookSource(tx: OrganisationTransaction, id: string): Promise<HookSourceRow | null> {
  const [found] = await tx.select().from(hookSources).where(ofSource(tx, id));
  return found ?? null;
}

/** The source, locked until the transaction ends: deliveries of one source are taken in one after the other. */
export async function lockHookSource(tx: OrganisationTransaction, id: string): Promise<HookSourceRow | null> {
  const [found] = await tx.select().from(hookSources).where(ofSource(tx, id)).for("update");
  return found ?? null;
}

/** Sources by id, which is by when they were made; revoked ones too. */
export async function listHookSources(tx: OrganisationTransaction, page: { after?: string; limit?: number } = {}): Promise<HookSourceRow[]> {
  const query = tx
    .select()
    .from(hookSources)
    .where(and(own(tx, hookSources), page.after === undefined ? undefined : gt(hookSources.id, page.after)))
    .orderBy(asc(hookSources.id));
  return await (page.limit === undefined ? query : query.limit(page.limit));
}

export type HookSourceChange = Partial<Pick<HookSourceRow, "name" | "sealedSecret" | "options" | "lastReceivedAt">>;

/** Changes a source that was not revoked; null where there is none. */
export async function updateHookSource(tx: OrganisationTransaction, id: string, change: HookSourceChange): Promise<HookSourceRow | null> {
  const [changed] = await tx.update(hookSources).set(change).where(and(ofSource(tx, id), isNull(hookSources.revokedAt))).returning();
  return changed ?? null;
}

/** Ends a source for good. Revoking twice keeps the first time. */
export async function revokeHookSource(tx: OrganisationTransaction, id: string, at: string): Promise<HookSourceRow | null> {
  const [revoked] = await tx
    .update(hookSources)
    .set({ revokedAt: sql`coalesce(${hookSources.revokedAt}, ${at}::timestamptz)` })
    .where(ofSource(tx, id))
    .returning();
  return revoked ?? null;
}

export type HookReceiptRow = typeof hookReceipts.$inferSelect;
export type NewHookReceipt = Omit<HookReceiptRow, "orgId">;

export async function findHookReceipt(tx: OrganisationTransaction, sourceId: string, dedupeKey: string): Promise<HookReceiptRow | null> {
  const [found] = await tx
    .select()
    .from(hookReceipts)
    .where(and(own(tx, hookReceipts), eq(hookReceipts.sourceId, sourceId), eq(hookReceipts.dedupeKey, dedupeKey)));
  return found ?? null;
}

/** Notes what came of a delivery, in the place of what was noted of it before. */
export async function saveHookReceipt(tx: OrganisationTransaction, row: NewHookReceipt): Promise<void> {
  const { sourceId, dedupeKey } = row;
  await tx
    .delete(hookReceipts)
    .where(and(own(tx, hookReceipts), eq(hookReceipts.sourceId, sourceId), eq(hookReceipts.dedupeKey, dedupeKey)));
  await tx.insert(hookReceipts).values({ ...row, orgId: tx.organisation });
}

export interface HookReceiptFilter {
  sourceId?: string;
  outcome?: string;
  /** The last receipt of the page before. */
  before?: { receivedAt: string; dedupeKey: string };
  limit?: number;
}

/** What was received, the newest first. */
export async function listHookReceipts(tx: OrganisationTransaction, { sourceId, outcome, before, limit = 100 }: HookReceiptFilter = {}): Promise<HookReceiptRow[]> {
  return await tx
    .select()
    .from(hookReceipts)
    .where(
      and(
        own(tx, hookReceipts),
        sourceId === undefined ? undefined : eq(hookReceipts.sourceId, sourceId),
        outcome === undefined ? undefined : eq(hookReceipts.outcome, outcome),
        before === undefined
          ? undefined
          : or(
              lt(hookReceipts.receivedAt, before.receivedAt),
              and(eq(hookReceipts.receivedAt, before.receivedAt), lt(hookReceipts.dedupeKey, before.dedupeKey)),
            ),
      ),
    )
    .orderBy(desc(hookReceipts.receivedAt), desc(hookReceipts.dedupeKey))
    .limit(limit);
}

export type HookObjectRow = typeof hookObjects.$inferSelect;
export type NewHookObject = Omit<HookObjectRow, "orgId">;

/** Objects of a source by their ids there; those that are not known are left out. */
export async function findHookObjects(tx: OrganisationTransaction, sourceId: string, objectIds: readonly string[]): Promise<HookObjectRow[]> {
  if (objectIds.length === 0) return [];
  return await tx
    .select()
    .from(hookObjects)
    .where(and(own(tx, hookObjects), eq(hookObjects.sourceId, sourceId), inArray(hookObjects.objectId, [...objectIds])))
    .orderBy(asc(hookObjects.objectId));
}

/** What other systems told of applications. */
export async function hookObjectsOf(tx: OrganisationTransaction, applicationIds: readonly string[]): Promise<HookObjectRow[]> {
  if (applicationIds.length === 0) return [];
  return await tx
    .select()
    .from(hookObjects)
    .where(and(own(tx, hookObjects), inArray(hookObjects.applicationId, [...applicationIds])))
    .orderBy(asc(hookObjects.sourceId), asc(hookObjects.objectId));
}

/** Writes what is known of an object. Throws `ConflictError` `unknown-reference` (no such application). */
export async function saveHookObject(tx: OrganisationTransaction, row: NewHookObject): Promise<void> {
  const { applicationId, interview, updatedAt, state } = row;
  await tx
    .insert(hookObjects)
    .values({ ...row, orgId: tx.organisation })
    .onConflictDoUpdate({
      target: [hookObjects.orgId, hookObjects.sourceId, hookObjects.objectId],
      set: { applicationId, interview, updatedAt, state },
    });
}

export interface HookObjectFilter {
  sourceId?: string;
  /** True for those of which nobody knows yet whose application it is. */
  unmatched?: boolean;
  after?: { sourceId: string; objectId: string };
  limit?: number;
}

/** Objects by source and id. */
export async function listHookObjects(tx: OrganisationTransaction, { sourceId, unmatched, after, limit = 100 }: HookObjectFilter = {}): Promise<HookObjectRow[]> {
  return await tx
    .select()
    .from(hookObjects)
    .where(
      and(
        own(tx, hookObjects),
        sourceId === undefined ? undefined : eq(hookObjects.sourceId, sourceId),
        unmatched === true ? isNull(hookObjects.applicationId) : undefined,
        after === undefined
          ? undefined
          : or(gt(hookObjects.sourceId, after.sourceId), and(eq(hookObjects.sourceId, after.sourceId), gt(hookObjects.objectId, after.objectId))),
      ),
    )
    .orderBy(asc(hookObjects.sourceId), asc(hookObjects.objectId))
    .limit(limit);
}

/** Ids of applications in another system. */
export interface ExternalIds {
  source: string;
  ids: readonly string[];
}

/** Ids of the applications that have one of these ids, here or in another system. */
export async function applicationsNamed(tx: OrganisationTransaction, ids: readonly string[], external: ExternalIds): Promise<string[]> {
  if (ids.length + external.ids.length === 0) return [];
  const found = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        own(tx, applications),
        or(
          ids.length === 0 ? undefined : inArray(applications.id, [...ids]),
          external.ids.length === 0 ? undefined : and(eq(applications.externalSource, external.source), inArray(applications.externalId, [...external.ids])),
        ),
      ),
    )
    .orderBy(asc(applications.id));
  return found.map(({ id }) => id);
}

/** Ids of the open applications of clients who have one of these ids in another system, or one of these addresses (lower case). */
export async function openApplicationsOfCandidates(tx: OrganisationTransaction, external: ExternalIds, emails: readonly string[]): Promise<string[]> {
  if (external.ids.length + emails.length === 0) return [];
  const found = await tx
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .where(
      and(
        own(tx, applications),
        isNull(applications.archivedAt),
        isNull(clients.archivedAt),
        sql`${applications.state} is distinct from 'ended'`,
        or(
          external.ids.length === 0 ? undefined : and(eq(clients.externalSource, external.source), inArray(clients.externalId, [...external.ids])),
          emails.length === 0 ? undefined : inArray(sql`lower(${clients.email})`, [...emails]),
        ),
      ),
    )
    .orderBy(asc(applications.id))
    .limit(2);
  return found.map(({ id }) => id);
}
