import { and, asc, eq, getTableColumns, gt, isNotNull, isNull, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { external, type ExternalKey } from "./filters.ts";
import { own } from "../own-rows.ts";
import { feeds, formerFeedSecrets } from "../schema/feeds.ts";

/** A feed with its rendering. */
export type FeedDocumentRow = typeof feeds.$inferSelect;
/** A feed without the bytes, and without what it remembers of them. */
export type FeedRow = Omit<FeedDocumentRow, "document" | "documentGzip" | "documentBr" | "memory">;
export type NewFeed = Pick<
  FeedRow,
  "id" | "name" | "scope" | "clientId" | "applicationId" | "userId" | "privacy" | "form" | "interviews" | "secretHash" | "createdAt"
> &
  Partial<Pick<FeedRow, "externalSource" | "externalId">>;

const { memory: _memory, ...withoutMemory } = getTableColumns(feeds);
const { document: _document, documentGzip: _gzip, documentBr: _br, ...withoutBytes } = withoutMemory;

/** A new feed is stale from the start: nothing is rendered yet. Throws `ConflictError` `unknown-reference`. */
export async function insertFeed(tx: OrganisationTransaction, row: NewFeed): Promise<FeedRow> {
  const [made] = await tx
    .insert(feeds)
    .values({ ...row, orgId: tx.organisation, staleSince: row.createdAt })
    .returning(withoutBytes);
  if (made === undefined) throw new Error("an inserted feed was not returned");
  return made;
}

export async function findFeed(tx: OrganisationTransaction, id: string): Promise<FeedRow | null> {
  const [found] = await tx.select(withoutBytes).from(feeds).where(and(own(tx, feeds), eq(feeds.id, id)));
  return found ?? null;
}

/** A feed with its bytes: what a poll is answered from. */
export async function findFeedDocument(tx: OrganisationTransaction, id: string): Promise<Omit<FeedDocumentRow, "memory"> | null> {
  const [found] = await tx.select(withoutMemory).from(feeds).where(and(own(tx, feeds), eq(feeds.id, id)));
  return found ?? null;
}

/** Rows where nobody said how many: more than there will ever be. */
const everyOne = 2_147_483_647;

export interface FeedFilter {
  /** Links of this member; null: those that belong to no member, which a key made. */
  userId?: string | null | undefined;
  clientId?: string | undefined;
  applicationId?: string | undefined;
  revoked?: boolean | undefined;
  external?: Partial<ExternalKey>;
  /** Id of the last link of the page before. */
  after?: string | undefined;
  limit?: number;
}

/** Feeds by id, which is by when they were made; revoked ones too. */
export async function listFeeds(
  tx: OrganisationTransaction,
  filter: FeedFilter = {},
): Promise<FeedRow[]> {
  return await tx
    .select(withoutBytes)
    .from(feeds)
    .where(
      and(
        own(tx, feeds),
        filter.userId === undefined ? undefined : filter.userId === null ? isNull(feeds.userId) : eq(feeds.userId, filter.userId),
        filter.clientId === undefined ? undefined : eq(feeds.clientId, filter.clientId),
        filter.applicationId === undefined ? undefined : eq(feeds.applicationId, filter.applicationId),
        filter.revoked === undefined ? undefined : filter.revoked ? isNotNull(feeds.revokedAt) : isNull(feeds.revokedAt),
        external(feeds, filter.external),
        filter.after === undefined ? undefined : gt(feeds.id, filter.after),
      ),
    )
    .orderBy(asc(feeds.id))
    .limit(filter.limit ?? everyOne);
}

/** What of a link its owner may change. */
export type FeedChange = Partial<Pick<FeedRow, "name" | "privacy" | "interviews">>;

/** Changes a live feed and leaves it to be rendered again. Null where there is none or it is revoked. */
export async function updateFeed(tx: OrganisationTransaction, id: string, change: FeedChange, at: string): Promise<FeedRow | null> {
  const [changed] = await tx
    .update(feeds)
    .set({ ...change, version: sql`${feeds.version} + 1`, staleSince: sql`coalesce(${feeds.staleSince}, ${at}::timestamptz)` })
    .where(and(own(tx, feeds), eq(feeds.id, id), isNull(feeds.revokedAt)))
    .returning(withoutBytes);
  return changed ?? null;
}

/** Gives a live feed another secret: the old address ends, and is remembered to have ended. Null where there is none or it is revoked. */
export async function rotateFeed(
  tx: OrganisationTransaction,
  id: string,
  { secretHash, at }: { secretHash: string; at: string },
): Promise<FeedRow | null> {
  const [before] = await tx.select({ secretHash: feeds.secretHash }).from(feeds).where(and(own(tx, feeds), eq(feeds.id, id))).for("update");
  const [rotated] = await tx
    .update(feeds)
    .set({ secretHash, rotatedAt: at })
    .where(and(own(tx, feeds), eq(feeds.id, id), isNull(feeds.revokedAt)))
    .returning(withoutBytes);
  if (before === undefined || rotated === undefined) return null;
  await tx.insert(formerFeedSecrets).values({ orgId: tx.organisation, secretHash: before.secretHash, feedId: id, endedAt: at });
  return rotated;
}

/** Ends a feed for good; its address answers that it is gone. Revoking twice keeps the first time. */
export async function revokeFeed(tx: OrganisationTransaction, id: string, at: string): Promise<FeedRow | null> {
  const [revoked] = await tx
    .update(feeds)
    .set({
      revokedAt: sql`coalesce(${feeds.revokedAt}, ${at}::timestamptz)`,
      document: null,
      documentGzip: null,
      documentBr: null,
      memory: null,
      staleSince: null,
    })
    .where(and(own(tx, feeds), eq(feeds.id, id)))
    .returning(withoutBytes);
  return revoked ?? null;
}

/** The feed with its bytes, locked until the transaction ends, so that two renderings do not overtake one another. */
export async function lockFeed(tx: OrganisationTransaction, id: string): Promise<FeedDocumentRow | null> {
  const [found] = await tx.select().from(feeds).where(and(own(tx, feeds), eq(feeds.id, id))).for("update");
  return found ?? null;
}

export interface FeedRendering {
  document: Uint8Array;
  documentGzip: Uint8Array;
  documentBr: Uint8Array;
  etag: string;
  memory: FeedDocumentRow["memory"];
  /** When something that it shows last changed. */
  lastModified: string;
  renderedAt: string;
  /** When the clock alone next changes it. */
  freshUntil: string;
}

/** Stores a rendering made from what this transaction reads. Lock the feed first. */
export async function saveRendering(tx: OrganisationTransaction, id: string, rendering: FeedRendering): Promise<void> {
  await tx.update(feeds).set({ ...rendering, staleSince: null }).where(and(own(tx, feeds), eq(feeds.id, id), isNull(feeds.revokedAt)));
}

/** Notes that the stored rendering, made anew, came out as it was. Lock the feed first. */
export async function confirmRendering(
  tx: OrganisationTransaction,
  id: string,
  confirmed: Pick<FeedRendering, "memory" | "renderedAt" | "freshUntil">,
): Promise<void> {
  await tx.update(feeds).set({ ...confirmed, staleSince: null }).where(and(own(tx, feeds), eq(feeds.id, id), isNull(feeds.revokedAt)));
}

/** One feed's last fetch. */
export interface Fetch {
  id: string;
  /** ISO 8601 instant. */
  at: string;
  /** Family of the program that fetched it. */
  by: string;
}

/** Notes when feeds were fetched last, many at a time. An older fetch than is known is not noted. */
export async function noteFetches(tx: OrganisationTransaction, fetches: readonly Fetch[]): Promise<void> {
  await tx.execute(sql`
    update feeds f
    set last_fetched_at = given.at, last_fetched_by = given.by
    from json_to_recordset(${JSON.stringify(fetches)}::json) as given(id text, at timestamptz, by text)
    where ${own(tx, "f")} and f.id = given.id and (f.last_fetched_at is null or f.last_fetched_at < given.at)`);
}
