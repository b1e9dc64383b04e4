import * as db from "@tact/db";
import { type FeedRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { PortalCalendarView } from "../views/portal.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { newFeedSecret, secretHash } from "./feed-secret.ts";
import { tellFeedsChanged } from "./feeds-changed.ts";
import { clientOf } from "./portal.ts";
import { calendarOfLink, portalSource } from "./portal-view.ts";
import { renderOrKeep } from "./render-stored-feed.ts";
import { command, noFields } from "./use-case.ts";

/** What the calendar is called where calendars are listed. */
const calendarName = "From the client’s page";

/**
 * Gives the client an address to subscribe to. There is one at a time: asking again gives another and ends the first,
 * since no address can be told twice.
 */
export const portalSubscribe = command("portalSubscribe", { permission: "portal:write", input: noFields }, async (deps, scope): Promise<PortalCalendarView> => {
  const secret = newFeedSecret();
  return await withOrganisation(deps.db, scope, async (tx) => {
    const clientId = clientOf(scope);
    // Two who ask at once get one calendar between them.
    await db.lockClient(tx, clientId);
    const known = await calendarOfLink(tx, clientId);
    const { id } = known === null ? await made(tx, deps, clientId, secret) : await rotated(tx, deps, known, secret);
    await audit(tx, deps, scope, known === null ? "feed.created" : "feed.rotated", id);
    const locked = await db.lockFeed(tx, id);
    if (locked !== null) await renderOrKeep(tx, deps, locked);
    const url = `${deps.publicUrl}/calendar/${secret}/follow-ups.ics`;
    return { url, webcal: url.replace(/^https?:/, "webcal:"), replaced: known !== null };
  });
});

async function made(tx: OrganisationTransaction, deps: Deps, clientId: string, secret: string): Promise<FeedRow> {
  const id = deps.ids("feed");
  return await db.insertFeed(tx, {
    id,
    name: calendarName,
    scope: "client",
    clientId,
    applicationId: null,
    userId: null,
    privacy: "full",
    form: "events",
    interviews: true,
    externalSource: portalSource,
    externalId: id,
    secretHash: secretHash(secret),
    createdAt: deps.clock(),
  });
}

async function rotated(tx: OrganisationTransaction, deps: Deps, { id }: FeedRow, secret: string): Promise<FeedRow> {
  const feed = await db.rotateFeed(tx, id, { secretHash: secretHash(secret), at: deps.clock() });
  if (feed === null) throw new Error(`the calendar ${id} ended while it was locked`);
  tellFeedsChanged(tx, deps, [{ id, rotated: true }]);
  return feed;
}

/** Ends the calendar that was made on a client's page: whoever loses the page loses what it gave. */
export async function endPortalCalendar(tx: OrganisationTransaction, deps: Deps, scope: Scope, clientId: string): Promise<void> {
  const feed = await calendarOfLink(tx, clientId);
  if (feed === null) return;
  await db.revokeFeed(tx, feed.id, deps.clock());
  await audit(tx, deps, scope, "feed.revoked", feed.id);
  tellFeedsChanged(tx, deps, [{ id: feed.id, revoked: true }]);
}
