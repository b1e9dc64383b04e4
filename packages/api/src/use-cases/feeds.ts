import * as db from "@tact/db";
import { type FeedRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { notFound } from "../errors.ts";
import type { FeedSecretView, FeedView } from "../views/index.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { newFeedSecret, secretHash } from "./feed-secret.ts";
import type { ById, NewFeed } from "./inputs.ts";
import { renderStoredFeed } from "./render-stored-feed.ts";

function view(feed: FeedRow, client: { id: string; name: string } | null): FeedView {
  const { id, name, scope, privacy, createdAt, rotatedAt, revokedAt, lastFetchedAt } = feed;
  const lastFetchedBy = feed.lastFetchedBy as FeedView["lastFetchedBy"];
  return { id, name, scope, client, application: null, privacy, form: "events", interviews: false, createdAt, rotatedAt, revokedAt, lastFetchedAt, lastFetchedBy };
}

async function viewIn(tx: OrganisationTransaction, feed: FeedRow): Promise<FeedView> {
  const client = feed.clientId === null ? null : await db.findClient(tx, feed.clientId);
  return view(feed, client === null ? null : { id: client.id, name: client.name });
}

function withSecret({ publicUrl }: Deps, feed: FeedView, secret: string): FeedSecretView {
  const url = `${publicUrl}/calendar/${secret}/follow-ups.ics`;
  return { feed, url, webcal: url.replace(/^https?:/, "webcal:") };
}

/** The calendar links of whoever asks, revoked ones too. */
export async function listFeeds(deps: Deps, { organisation, actor }: Scope): Promise<FeedView[]> {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const feeds = await db.listFeeds(tx, { userId: actor.id });
    const names = new Map((await db.listClients(tx)).map(({ client }) => [client.id, client.name]));
    return feeds.map((feed) =>
      view(feed, feed.clientId === null ? null : { id: feed.clientId, name: names.get(feed.clientId) ?? "" }),
    );
  });
}

/**
 * Makes a calendar link: of one client, or of all whom the coach looks after. Its address is in this answer and nowhere else.
 * @throws DomainError `not-found` (no such client)
 */
export async function createFeed(deps: Deps, scope: Scope, { name, clientId }: NewFeed): Promise<FeedSecretView> {
  const secret = newFeedSecret();
  return await withOrganisation(deps.db, scope, async (tx) => {
    if (clientId !== undefined && (await db.findClient(tx, clientId)) === null) throw notFound("client");
    const feed = await db.insertFeed(tx, {
      id: deps.ids("feed"),
      name,
      scope: clientId === undefined ? "coach" : "client",
      clientId: clientId ?? null,
      userId: scope.actor.id,
      privacy: "full",
      secretHash: secretHash(secret),
      createdAt: deps.clock(),
    });
    await renderStoredFeed(tx, deps, feed);
    await audit(tx, deps, scope, "feed.created", feed.id);
    return withSecret(deps, await viewIn(tx, feed), secret);
  });
}

/** A feed of whoever asks. */
async function ownFeed(tx: OrganisationTransaction, { actor }: Scope, id: string): Promise<FeedRow> {
  const feed = await db.findFeed(tx, id);
  if (feed === null || feed.userId !== actor.id) throw notFound("feed");
  return feed;
}

/** Gives a link another address; the old one ends at once. @throws DomainError `not-found` (revoked ones too) */
export async function rotateFeed(deps: Deps, scope: Scope, { id }: ById): Promise<FeedSecretView> {
  const secret = newFeedSecret();
  return await withOrganisation(deps.db, scope, async (tx) => {
    await ownFeed(tx, scope, id);
    const feed = await db.rotateFeed(tx, id, { secretHash: secretHash(secret), at: deps.clock() });
    if (feed === null) throw notFound("feed");
    await audit(tx, deps, scope, "feed.rotated", id);
    return withSecret(deps, await viewIn(tx, feed), secret);
  });
}

/** Ends a link for good: its address answers 410 from now on. @throws DomainError `not-found` */
export async function revokeFeed(deps: Deps, scope: Scope, { id }: ById): Promise<FeedView> {
  return await withOrganisation(deps.db, scope, async (tx) => {
    await ownFeed(tx, scope, id);
    const feed = await db.revokeFeed(tx, id, deps.clock());
    if (feed === null) throw notFound("feed");
    await audit(tx, deps, scope, "feed.revoked", id);
    return await viewIn(tx, feed);
  });
}
