import { createHash } from "node:crypto";
import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import type { Deps } from "../use-cases/deps.ts";
import { isFeedSecret, secretHash } from "../use-cases/feed-secret.ts";
import { renderStoredFeed } from "../use-cases/render-stored-feed.ts";

/** A feed as it is sent. */
export interface FeedBytes {
  document: Uint8Array;
  gzip: Uint8Array | null;
  /** Hash of `document`, without quotes. */
  etag: string;
  /** ISO 8601 instant. */
  lastModified: string;
}

/** A rendering older than this is made again when it is read: steps expire and leave although nobody wrote anything. */
const freshForHours = 1;

/**
 * The feed of a secret, rendered now where a write or the passing of time overtook what is stored.
 * @throws DomainError `not-found`, `feed-revoked`
 */
export async function feedAtSecret(deps: Deps, secret: string, fetchedBy: string): Promise<FeedBytes> {
  if (!isFeedSecret(secret)) throw notFound("calendar");
  const located = await db.locateFeed(deps.db, secretHash(secret));
  if (located === null) throw notFound("calendar");
  const { organisation, id } = located;
  const now = deps.clock();
  return await withOrganisation(deps.db, { organisation }, async (tx) => {
    const stored = await db.findFeedDocument(tx, id);
    if (stored === null) throw notFound("calendar");
    const current = stored.revokedAt === null && isOutdated(stored, now) ? await renderedAgain() : stored;
    if (current.revokedAt !== null) throw new DomainError("feed-revoked", "This calendar link was revoked.");
    await db.noteFetch(tx, id, { at: now, by: fetchedBy });
    const { document, documentGzip: gzip, etag, lastModified } = current;
    if (document === null || etag === null || lastModified === null) throw new Error(`feed ${id} has no rendering`);
    return { document, gzip, etag, lastModified };

    async function renderedAgain(): Promise<db.FeedDocumentRow> {
      const feed = await db.lockFeed(tx, id);
      // Another reader may have rendered it while this one waited for the lock.
      if (feed !== null && feed.revokedAt === null && isOutdated(feed, now)) await renderStoredFeed(tx, deps, feed);
      const again = await db.findFeedDocument(tx, id);
      if (again === null) throw notFound("calendar");
      return again;
    }
  });
}

function isOutdated(feed: db.FeedRow, now: string): boolean {
  if (feed.staleSince !== null || feed.renderedAt === null) return true;
  return Date.parse(now) - Date.parse(feed.renderedAt) > freshForHours * 3_600_000;
}

/** Strong ETag of the bytes as sent: each coding is bytes of its own (RFC 9110, 8.8.3.3). */
export function etagOf({ etag }: Pick<FeedBytes, "etag">, coding: string): string {
  return coding === "identity" ? `"${etag}"` : `"${etag}-${coding}"`;
}

/** Whether an If-None-Match header names the document, in whatever coding. */
export function matchesEtag(ifNoneMatch: string, { etag }: Pick<FeedBytes, "etag">): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((entry) => {
    const tag = /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(entry)?.[1];
    return tag !== undefined && tag.replace(/-(?:gzip|br)$/, "") === etag;
  });
}

/** Hash of a secret for a cache's key: no secret is kept in memory. */
export function cacheKey(secret: string): string {
  return createHash("sha256").update(secret).digest("base64");
}
