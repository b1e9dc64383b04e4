import * as db from "@tact/db";
import { type OrganisationTransaction, type PortalLinkRow, withOrganisation } from "@tact/db";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import { hashOfSecret, newSecret } from "../keys/secret.ts";
import type { Page } from "../views/page.ts";
import type { MadePortalLink, PortalLinkView } from "../views/portal.ts";
import { audit } from "./audit.ts";
import type { Deps } from "./deps.ts";
import { byId } from "./inputs.ts";
import { plusHours } from "./local-day.ts";
import { listById } from "./page.ts";
import { endPortalCalendar } from "./portal-calendar.ts";
import { newPortalLink, portalLinkPage } from "./portal-inputs.ts";
import { command, query } from "./use-case.ts";

/** Links of one client that have not ended. */
const mostLiveLinks = 10;
/** Days for which a link opens: unless told, and at most. */
const usualDays = 180;
const mostDays = 400;

function view({ id, name, clientId, externalSource, externalId, createdBy, createdAt, expiresAt, revokedAt, lastUsedAt }: PortalLinkRow, clientName: string): PortalLinkView {
  return { id, name, client: { id: clientId, name: clientName }, externalSource, externalId, createdBy, createdAt, expiresAt, revokedAt, lastUsedAt };
}

const linksPaged = listById("portal-links");

/** Links in the order in which they were made, those that have ended too. */
export const listPortalLinks = query("listPortalLinks", { permission: "portal-links:read", input: portalLinkPage }, async (deps, { organisation }, input): Promise<Page<PortalLinkView>> => {
  const page = linksPaged({ organisation }, input);
  const filter = { ...(input?.clientId === undefined ? {} : { clientId: input.clientId }), ...(page.after === undefined ? {} : { after: page.after }) };
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const rows = await db.listPortalLinks(tx, { ...filter, limit: page.rows });
    const names = await db.clientNames(tx, rows.map(({ clientId }) => clientId));
    return page.of(rows, ({ id }) => id, (row) => view(row, names.get(row.clientId) ?? ""));
  });
});

/** @throws DomainError `not-found` */
export const getPortalLink = query("getPortalLink", { permission: "portal-links:read", input: byId }, async (deps, { organisation }, { id }): Promise<PortalLinkView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const found = await db.findPortalLink(tx, id);
    if (found === null) throw notFound("portal link");
    return view(found, (await db.clientNames(tx, [found.clientId])).get(found.clientId) ?? "");
  });
});

/**
 * Makes a private link for a client. Its address is in this answer and nowhere else; a link that was made before under the
 * same external id is answered without it.
 * @throws DomainError `not-found` (no such client), `too-many-portal-links`, `invalid-input` (an end that has passed or is
 *   too far away), `external-id-taken` (by a link of another client)
 */
export const createPortalLink = command(
  "createPortalLink",
  { permission: "portal-links:write", input: newPortalLink },
  async (deps, scope, { clientId, name, expiresAt, externalSource, externalId }): Promise<MadePortalLink> => {
    const now = deps.clock();
    const ends = expiresAt === undefined ? plusHours(now, usualDays * 24) : new Date(expiresAt).toISOString();
    if (ends <= now || ends > plusHours(now, mostDays * 24)) {
      throw invalidInput([{ pointer: "/expiresAt", detail: `must lie within the next ${mostDays} days`, code: "out-of-range" }]);
    }
    const theirs = externalSource === undefined || externalId === undefined ? null : { externalSource, externalId };
    return await withOrganisation(deps.db, scope, async (tx) => {
      const client = await db.findClient(tx, clientId);
      if (client === null) throw notFound("client");
      const known = theirs === null ? null : await db.findPortalLinkByExternalId(tx, theirs);
      if (known !== null) {
        if (known.clientId !== clientId) throw new DomainError("external-id-taken", "A link of another client has this external id.");
        return { link: view(known, client.name), url: null, secret: null, made: false };
      }
      if ((await db.countLivePortalLinks(tx, clientId, now)) >= mostLiveLinks) {
        throw new DomainError("too-many-portal-links", `This client has ${mostLiveLinks} links: end one that is no longer used.`);
      }
      const { link, secret, url } = await makePortalLink(tx, deps, { clientId, name: name ?? client.name, ...theirs, createdBy: scope.actor.id, expiresAt: ends });
      await audit(tx, deps, scope, "portal-link.created", link.id);
      return { link: view(link, client.name), url, secret, made: true };
    });
  },
);

type LinkToMake = Pick<PortalLinkRow, "clientId" | "name" | "createdBy" | "expiresAt"> & { externalSource?: string; externalId?: string };

/**
 * Makes a link within a transaction that the caller has opened. The secret is part of the path, so that the page is whole
 * when it arrives, on a slow line and without scripts; it stands in no log, and the page tells no other one where it is.
 */
export async function makePortalLink(tx: OrganisationTransaction, deps: Deps, wanted: LinkToMake): Promise<{ link: PortalLinkRow; secret: string; url: string }> {
  const secret = newSecret("portal");
  const link = await db.insertPortalLink(tx, { ...wanted, id: deps.ids("portalLink"), secretHash: hashOfSecret(secret), createdAt: deps.clock() });
  return { link, secret, url: `${deps.publicUrl}/p/${secret}` };
}

/**
 * Ends a link for good, and with it the calendar that the client made on their page, through this link or another: there is
 * one to a client. Through a link that is left they can make another. @throws DomainError `not-found`
 */
export const revokePortalLink = command("revokePortalLink", { permission: "portal-links:write", input: byId }, async (deps, scope, { id }): Promise<PortalLinkView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const revoked = await db.revokePortalLink(tx, id, deps.clock());
    if (revoked === null) throw notFound("portal link");
    await endPortalCalendar(tx, deps, scope, revoked.clientId);
    await audit(tx, deps, scope, "portal-link.revoked", id);
    return view(revoked, (await db.clientNames(tx, [revoked.clientId])).get(revoked.clientId) ?? "");
  });
});
