import { and, asc, eq, getTableColumns, isNull, lt, or, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { run } from "../prepared.ts";
import { feeds } from "../schema/feeds.ts";

/** A feed with its rendering. */
export type FeedDocumentRow = typeof feeds.$inferSelect;
/** A feed without the bytes. */
export type FeedRow = Omit<FeedDocumentRow, "document" | "documentGzip">;
export type NewFeed = Pick<FeedRow, "id" | "name" | "scope" | "clientId" | "userId" | "privacy" | "secretHash" | "createdAt">;

const { document: _document, documentGzip: _gzip, ...withoutBytes } = getTableColumns(feeds);

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
  const [found] = await tx.select(withoutBytes).from(feeds).where(eq(feeds.id, id));
  return found ?? null;
}

/** A feed with its bytes: what a poll is answered from. */
export async function findFeedDocument(tx: OrganisationTransaction, id: string): Promise<FeedDocumentRow | null> {
  const [found] = await tx.select().from(feeds).where(eq(feeds.id, id));
  return found ?? null;
}

/** Feeds by id, which is by when they were made; revoked ones too. */
export async function listFeeds(
  tx: OrganisationTransaction,
  filter: { userId?: string; clientId?: string } = {},
): Promise<FeedRow[]> {
  return await tx
    .select(withoutBytes)
    .from(feeds)
    .where(
      and(
        filter.userId === undefined ? undefined : eq(feeds.userId, filter.userId),
        filter.clientId === undefined ? undefined : eq(feeds.clientId, filter.clientId),
      ),
    )
    .orderBy(asc(feeds.id));
}

/** Gives a live feed another secret: the old address ends. Null where there is none or it is revoked. */
export async function rotateFeed(
  tx: OrganisationTransaction,
  id: string,
  { secretHash, at }: { secretHash: string; at: string },
): Promise<FeedRow | null> {
  const [rotated] = await tx
    .update(feeds)
    .set({ secretHash, rotatedAt: at })
    .where(and(eq(feeds.id, id), isNull(feeds.revokedAt)))
    .returning(withoutBytes);
  return rotated ?? null;
}

/** Ends a feed for good; its address answers that it is gone. Revoking twice keeps the first time. */
export async function revokeFeed(tx: OrganisationTransaction, id: string, at: string): Promise<FeedRow | null> {
  const [revoked] = await tx
    .update(feeds)
    .set({ revokedAt: sql`coalesce(${feeds.revokedAt}, ${at}::timestamptz)`, document: null, documentGzip: null, staleSince: null })
    .where(eq(feeds.id, id))
    .returning(withoutBytes);
  return revoked ?? null;
}

/** Marks the live feeds that show a client as no longer showing the plan. Answers with their ids. */
export async function markFeedsStale(tx: OrganisationTransaction, { clientId, at }: { clientId: string; at: string }): Promise<string[]> {
  return (await run(tx, markStale, [clientId, at])).map(([id]) => String(id)).sort();
}

// A client without a coach is everyone's.
const markStale = {
  name: "mark-feeds-stale",
  text: `
    update feeds f
    set stale_since = coalesce(f.stale_since, $2::timestamptz)
    from clients c
    where c.org_id = f.org_id and c.id = $1 and f.revoked_at is null
      and ((f.scope = 'client' and f.client_id = c.id) or (f.scope = 'coach' and coalesce(c.coach_id, f.user_id) = f.user_id))
    returning f.id`,
};

/** The feed, locked until the transaction ends, so that two renderings do not overtake one another. */
export async function lockFeed(tx: OrganisationTransaction, id: string): Promise<FeedRow | null> {
  const [found] = await tx.select(withoutBytes).from(feeds).where(eq(feeds.id, id)).for("update");
  return found ?? null;
}

export interface FeedRendering {
  document: Uint8Array;
  documentGzip: Uint8Array | null;
  etag: string;
  /** When something that it shows last changed. */
  lastModified: string;
  renderedAt: string;
}

/** Stores a rendering made from what this transaction reads. Lock the feed first. */
export async function saveRendering(tx: OrganisationTransaction, id: string, rendering: FeedRendering): Promise<void> {
  await tx.update(feeds).set({ ...rendering, staleSince: null }).where(and(eq(feeds.id, id), isNull(feeds.revokedAt)));
}

/** Notes a fetch, at most once a minute for each feed, so that polls seldom write. */
export async function noteFetch(tx: OrganisationTransaction, id: string, { at, by }: { at: string; by: string }): Promise<void> {
  await tx
    .update(feeds)
    .set({ lastFetchedAt: at, lastFetchedBy: by })
    .where(
      and(
        eq(feeds.id, id),
        or(isNull(feeds.lastFetchedAt), lt(feeds.lastFetchedAt, sql`${at}::timestamptz - interval '1 minute'`)),
      ),
    );
}
