import { createHash } from "node:crypto";
import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import type { Deps } from "../use-cases/deps.ts";
import { isFeedSecret, secretHash } from "../use-cases/feed-secret.ts";
import { renderStoredFeed } from "../use-cases/render-stored-feed.ts";

/** What tells one rendering of a feed from another. */
export interface FeedValidators {
  /** Hash of the document, without quotes. */
  etag: string;
  /** ISO 8601 instant. */
  lastModified: string;
}

/** A feed as it is sent. */
export interface FeedBytes extends FeedValidators {
  document: Uint8Array;
  gzip: Uint8Array | null;
}

/** A rendering older than this is made again when it is read: steps expire and leave although nobody wrote anything. */
const freshForHours = 1;

/** When a feed was last noted as fetched before this is noted again. */
const noteEveryMilliseconds = 60_000;

export interface FeedReader {
  /** Family of the program that asks. */
  by: string;
  /** Whether it has this rendering already: then no bytes are loaded. */
  has: (feed: FeedValidators) => boolean;
}

/**
 * The feed of a secret, rendered now where a write or the passing of time overtook what is stored.
 * @throws DomainError `not-found`, `feed-revoked`
 */
export async function feedAtSecret(deps: Deps, secret: string, { by, has }: FeedReader): Promise<FeedBytes | FeedValidators> {
  if (!isFeedSecret(secret)) throw notFound("calendar");
  const located = await db.locateFeed(deps.db, secretHash(secret));
  if (located === null) throw notFound("calendar");
  const { organisation, id } = located;
  const at = deps.clock();
  return await withOrganisation(deps.db, { organisation }, async (tx) => {
    const feed = await currentFeed(tx, deps, id, at);
    if (feed.lastFetchedAt === null || Date.parse(at) - Date.parse(feed.lastFetchedAt) > noteEveryMilliseconds) {
      await db.noteFetches(tx, [{ id, at, by }]);
    }
    const { etag, lastModified } = feed;
    if (etag === null || lastModified === null) throw new Error(`feed ${id} has no rendering`);
    if (has({ etag, lastModified })) return { etag, lastModified };
    const stored = await db.findFeedDocument(tx, id);
    if (stored?.document == null || stored.etag === null || stored.lastModified === null) throw notFound("calendar");
    return { document: stored.document, gzip: stored.documentGzip, etag: stored.etag, lastModified: stored.lastModified };
  });
}

/** @throws DomainError `not-found`, `feed-revoked` */
async function currentFeed(tx: db.OrganisationTransaction, deps: Deps, id: string, now: string): Promise<db.FeedRow> {
  const stored = usable(await db.findFeed(tx, id));
  if (!isOutdated(stored, now)) return stored;
  const locked = await db.lockFeed(tx, id);
  if (locked === null) throw notFound("calendar");
  usable(locked);
  // Another reader may have rendered it while this one waited for the lock.
  if (isOutdated(locked, now)) await renderStoredFeed(tx, deps, locked);
  return usable(await db.findFeed(tx, id));
}

function usable(feed: db.FeedRow | null): db.FeedRow {
  if (feed === null) throw notFound("calendar");
  if (feed.revokedAt !== null) throw new DomainError("feed-revoked", "This calendar link was revoked.");
  return feed;
}

function isOutdated(feed: db.FeedRow, now: string): boolean {
  if (feed.staleSince !== null || feed.renderedAt === null) return true;
  return Date.parse(now) - Date.parse(feed.renderedAt) > freshForHours * 3_600_000;
}

/** Strong ETag of the bytes as sent: each coding is bytes of its own (RFC 9110, 8.8.3.3). */
export function etagOf({ etag }: Pick<FeedValidators, "etag">, coding: string): string {
  return coding === "identity" ? `"${etag}"` : `"${etag}-${coding}"`;
}

/** Whether an If-None-Match header names the document, in whatever coding. */
export function matchesEtag(ifNoneMatch: string, { etag }: Pick<FeedValidators, "etag">): boolean {
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
