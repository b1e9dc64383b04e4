import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { renderOrKeep } from "../use-cases/render-stored-feed.ts";
import type { EndedFeed, KeptFeed } from "./feed-shelf.ts";

/** A calendar in the codings that it is sent in. */
export interface FeedBytes {
  identity: Uint8Array;
  gzip: Uint8Array;
  br: Uint8Array;
}

/** A feed as it is stored. */
export interface StoredFeed {
  state: "live";
  organisation: string;
  id: string;
  /** Hash of the document, without quotes. */
  etag: string;
  /** ISO 8601 instant. */
  lastModified: string;
  /** Milliseconds since 1970. */
  freshUntil: number;
  notedAt: number;
  /** Absent where the reader has them already. */
  bytes?: FeedBytes | undefined;
}

/** After a rendering that failed the last good bytes are good for this long, before it is tried again. */
const tryAgainMilliseconds = 60_000;

/**
 * The feed of a secret, rendered now where a write or the passing of time overtook what is stored; null where none has it,
 * or had it.
 *
 * @param known what the reader read before of this secret: then one indexed query tells whether it still holds
 */
export async function readFeed(deps: Deps, secretHash: string, known: KeptFeed | undefined): Promise<StoredFeed | EndedFeed | null> {
  const located = known ?? (await db.locateFeed(deps.db, secretHash));
  if (located === null) return null;
  const { organisation, id } = located;
  const now = deps.clock();
  return await withOrganisation(deps.db, { organisation }, async (tx) => {
    const feed = await current(tx, deps, { id, now, withBytes: known === undefined });
    if (feed === null) return null;
    // The address of a link that was given another one has ended, too.
    if (feed.revokedAt !== null || feed.secretHash !== secretHash) return { state: "revoked", organisation, id };
    if (feed.etag === null || feed.lastModified === null) throw new Error(`feed ${id} has no rendering`);
    const isBehind = isOutdated(feed, now);
    return {
      state: "live",
      organisation,
      id,
      etag: feed.etag,
      lastModified: feed.lastModified,
      freshUntil: isBehind || feed.freshUntil === null ? Date.parse(now) + tryAgainMilliseconds : Date.parse(feed.freshUntil),
      notedAt: feed.lastFetchedAt === null ? 0 : Date.parse(feed.lastFetchedAt),
      bytes: feed.etag === known?.etag ? undefined : bytesOf("document" in feed ? feed : await db.findFeedDocument(tx, id)),
    };
  });
}

type WithBytes = Awaited<ReturnType<typeof db.findFeedDocument>>;

interface Wanted {
  id: string;
  now: string;
  /** Whether its bytes are wanted in any case, so that one query brings both. */
  withBytes: boolean;
}

/** The feed, rendered where it must be. Whoever comes second waits for the first and finds it done. */
async function current(tx: OrganisationTransaction, deps: Deps, { id, now, withBytes }: Wanted): Promise<db.FeedRow | WithBytes> {
  const stored = await (withBytes ? db.findFeedDocument(tx, id) : db.findFeed(tx, id));
  if (stored === null || stored.revokedAt !== null || !isOutdated(stored, now)) return stored;
  const locked = await db.lockFeed(tx, id);
  if (locked === null || locked.revokedAt !== null || !isOutdated(locked, now)) return locked;
  await renderOrKeep(tx, deps, locked);
  return await db.findFeedDocument(tx, id);
}

function isOutdated({ staleSince, renderedAt, freshUntil }: db.FeedRow, now: string): boolean {
  return staleSince !== null || renderedAt === null || freshUntil === null || freshUntil <= now;
}

function bytesOf(stored: WithBytes): FeedBytes {
  if (stored?.document == null || stored.documentGzip === null || stored.documentBr === null) throw new Error("a rendered feed has no bytes");
  return { identity: stored.document, gzip: stored.documentGzip, br: stored.documentBr };
}
