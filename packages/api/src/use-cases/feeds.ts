import * as db from "@tact/db";
import { type FeedRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { FeedSecretView, FeedView, Page } from "../views/index.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { newFeedSecret, secretHash } from "./feed-secret.ts";
import { tellFeedsChanged } from "./feeds-changed.ts";
import { externalPair, keyOf } from "./external.ts";
import { byId, feedUpdate, newFeed, type NewFeed } from "./inputs.ts";
import { listById, paging } from "./page.ts";
import { portalSource } from "./portal-view.ts";
import { refuseStale } from "./refuse-stale.ts";
import { renderOrKeep } from "./render-stored-feed.ts";
import { command, query } from "./use-case.ts";

/** The views of feeds, with the names of whom they show. */
async function views(tx: OrganisationTransaction, feeds: readonly FeedRow[]): Promise<FeedView[]> {
  const ids = feeds.flatMap(({ applicationId }) => applicationId ?? []);
  const applications = new Map((ids.length === 0 ? [] : await db.listApplications(tx, { ids })).map((context) => [context.application.id, context]));
  const names = await db.clientNames(tx, feeds.flatMap(({ clientId }) => clientId ?? []));
  return feeds.map((feed) => view(feed, names, applications));
}

function view(feed: FeedRow, names: ReadonlyMap<string, string>, applications: ReadonlyMap<string, db.ApplicationContext>): FeedView {
  const { id, name, scope, clientId, privacy, form, interviews, createdAt, rotatedAt, revokedAt, lastFetchedAt } = feed;
  const context = applications.get(feed.applicationId ?? "");
  return {
    id,
    name,
    scope,
    client: clientId === null ? null : { id: clientId, name: names.get(clientId) ?? "" },
    application: context === undefined ? null : { id: context.application.id, role: context.application.role, employer: context.employer.name },
    privacy,
    form,
    interviews,
    externalSource: feed.externalSource,
    externalId: feed.externalId,
    version: feed.version,
    createdAt,
    rotatedAt,
    revokedAt,
    lastFetchedAt,
    lastFetchedBy: feed.lastFetchedBy as FeedView["lastFetchedBy"],
  };
}

async function viewIn(tx: OrganisationTransaction, feed: FeedRow): Promise<FeedView> {
  const [only] = await views(tx, [feed]);
  if (only === undefined) throw new Error("a feed has no view");
  return only;
}

function withSecret({ publicUrl }: Deps, feed: FeedView, secret: string): FeedSecretView {
  const url = `${publicUrl}/calendar/${secret}/follow-ups.ics`;
  return { feed, url, webcal: url.replace(/^https?:/, "webcal:") };
}

const feedPage = z
  .strictObject({
    clientId: id.optional(),
    applicationId: id.optional(),
    revoked: z.boolean().meta({ description: "Those that have ended alone, or those that have not; both unless told." }).optional(),
    ...externalPair,
    ...paging,
  })
  .optional();
const pageOfFeeds = listById("feeds");

/** Whose links are whose: a member's own; those that keys made belong to no member, and any key of the organisation may see to them. */
const ownerOf = ({ actor }: Scope): string | null => (actor.kind === "member" ? actor.id : null);

/** The calendar links of whoever asks, revoked ones too, in the order they were made. */
export const listFeeds = query("listFeeds", { permission: "feeds:read", input: feedPage }, async (deps, scope, input): Promise<Page<FeedView>> => {
  const page = pageOfFeeds(scope, input);
  const { clientId, applicationId, revoked } = input ?? {};
  const { organisation } = scope;
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const rows = await db.listFeeds(tx, { userId: ownerOf(scope), clientId, applicationId, revoked, external: keyOf(input), after: page.after, limit: page.rows });
    const shown = new Map((await views(tx, rows)).map((each) => [each.id, each]));
    return page.of(rows, ({ id: feedId }) => feedId, ({ id: feedId }) => shown.get(feedId) as FeedView);
  });
});

/** One calendar link of whoever asks. @throws DomainError `not-found` */
export const getFeed = query("getFeed", { permission: "feeds:read", input: byId }, async (deps, scope, { id }): Promise<FeedView> => {
  return await withOrganisation(deps.db, { ...scope, readOnly: true, snapshot: true }, async (tx) => viewIn(tx, await ownFeed(tx, scope, id)));
});

/** Links of one member, or of one client where a key made them, that have not ended: each is rendered with every change. */
const mostLiveFeeds = 100;

async function refuseTooMany(tx: OrganisationTransaction, scope: Scope, clientId: string | null): Promise<void> {
  const of = scope.actor.kind === "member" ? { userId: scope.actor.id } : { userId: null, clientId: clientId ?? undefined };
  if ((await db.listFeeds(tx, { ...of, revoked: false, limit: mostLiveFeeds })).length < mostLiveFeeds) return;
  throw new DomainError("too-many-feeds", `There are ${mostLiveFeeds} calendar links already: end one that is no longer read.`);
}

/**
 * Makes a calendar link: of one application, of one client, or of all whom the coach looks after. Its address is in this
 * answer and nowhere else.
 * @throws DomainError `not-found` (no such client or application, or an application of another client), `too-many-feeds`,
 *   `invalid-input` (the external source of calendars that clients make on their page)
 */
export const createFeed = command("createFeed", { permission: "feeds:write", input: newFeed }, async (deps, scope, input): Promise<FeedSecretView> => {
  if (input.externalSource === portalSource) throw invalidInput([{ pointer: "/externalSource", detail: "must be another name: calendars that clients make on their page have this one", code: "reserved" }]);
  const secret = newFeedSecret();
  return await withOrganisation(deps.db, scope, async (tx) => {
    const subject = await subjectOf(tx, input);
    if (subject.scope === "coach" && ownerOf(scope) === null) throw invalidInput([{ pointer: "/clientId", detail: "must be given, or application_id: a key has no clients of its own", code: "subject-needed" }]);
    await refuseTooMany(tx, scope, subject.clientId);
    const { id } = await db.insertFeed(tx, {
      id: deps.ids("feed"),
      name: input.name,
      ...subject,
      userId: ownerOf(scope),
      externalSource: input.externalSource ?? null,
      externalId: input.externalId ?? null,
      privacy: input.privacy ?? "full",
      form: input.form ?? "events",
      interviews: input.interviews ?? false,
      secretHash: secretHash(secret),
      createdAt: deps.clock(),
    });
    const feed = await renderedFeed(tx, deps, id);
    await audit(tx, deps, scope, "feed.created", id);
    return withSecret(deps, await viewIn(tx, feed), secret);
  });
});

/** Whom a new feed shows. @throws DomainError `not-found` */
async function subjectOf(tx: OrganisationTransaction, { clientId, applicationId }: NewFeed): Promise<Pick<FeedRow, "scope" | "clientId" | "applicationId">> {
  if (applicationId !== undefined) {
    const context = await db.findApplication(tx, applicationId);
    if (context === null || (clientId !== undefined && context.client.id !== clientId)) throw notFound("application");
    return { scope: "application", clientId: context.client.id, applicationId };
  }
  if (clientId === undefined) return { scope: "coach", clientId: null, applicationId: null };
  if ((await db.findClient(tx, clientId)) === null) throw notFound("client");
  return { scope: "client", clientId, applicationId: null };
}

/** Renders a feed now, so that whoever polls next finds it done. Where it cannot be, it stays stale and a reader tries again. */
async function renderedFeed(tx: OrganisationTransaction, deps: Deps, id: string): Promise<FeedRow> {
  const locked = await db.lockFeed(tx, id);
  if (locked === null) throw notFound("feed");
  await renderOrKeep(tx, deps, locked);
  return (await db.findFeed(tx, id)) ?? locked;
}

/** A feed of whoever asks. @throws DomainError `not-found` */
async function ownFeed(tx: OrganisationTransaction, scope: Scope, id: string): Promise<FeedRow> {
  const feed = await db.findFeed(tx, id);
  if (feed === null || feed.userId !== ownerOf(scope)) throw notFound("feed");
  return feed;
}

/** Renames a link, or changes what it tells: rendered again at once. @throws DomainError `not-found` (revoked ones too) */
export const updateFeed = command("updateFeed", { permission: "feeds:write", input: feedUpdate }, async (deps, scope, { id, name, privacy, interviews, ifVersion }): Promise<FeedView> => {
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(privacy === undefined ? {} : { privacy }),
    ...(interviews === undefined ? {} : { interviews }),
  };
  return await withOrganisation(deps.db, scope, async (tx) => {
    await ownFeed(tx, scope, id);
    refuseStale(await db.lockFeed(tx, id), ifVersion);
    if ((await db.updateFeed(tx, id, change, deps.clock())) === null) throw notFound("feed");
    const feed = await renderedFeed(tx, deps, id);
    await audit(tx, deps, scope, "feed.changed", id);
    tellFeedsChanged(tx, deps, [{ id }]);
    return await viewIn(tx, feed);
  });
});

/** Gives a link another address; the old one ends at once. @throws DomainError `not-found` (revoked ones too) */
export const rotateFeed = command("rotateFeed", { permission: "feeds:write", input: byId }, async (deps, scope, { id }): Promise<FeedSecretView> => {
  const secret = newFeedSecret();
  return await withOrganisation(deps.db, scope, async (tx) => {
    await ownFeed(tx, scope, id);
    const feed = await db.rotateFeed(tx, id, { secretHash: secretHash(secret), at: deps.clock() });
    if (feed === null) throw notFound("feed");
    await audit(tx, deps, scope, "feed.rotated", id);
    tellFeedsChanged(tx, deps, [{ id, rotated: true }]);
    return withSecret(deps, await viewIn(tx, feed), secret);
  });
});

/** Ends a link for good: its address answers 410 from now on. @throws DomainError `not-found` */
export const revokeFeed = command("revokeFeed", { permission: "feeds:write", input: byId }, async (deps, scope, { id }): Promise<FeedView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    await ownFeed(tx, scope, id);
    const feed = await db.revokeFeed(tx, id, deps.clock());
    if (feed === null) throw notFound("feed");
    await audit(tx, deps, scope, "feed.revoked", id);
    tellFeedsChanged(tx, deps, [{ id, revoked: true }]);
    return await viewIn(tx, feed);
  });
});
