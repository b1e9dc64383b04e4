import * as db from "@tact/db";
import { type ApplicationContext, type ClientRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { notFound } from "../errors.ts";
import type { ErasedView } from "../views/erasure.ts";
import { recordEvent } from "../webhooks/record-event.ts";
import { audit } from "./audit.ts";
import type { Deps } from "./deps.ts";
import { tellFeedsChanged } from "./feeds-changed.ts";
import { byId } from "./inputs.ts";
import { lockApplicationsOf } from "./plan-again.ts";
import { renderOrKeep } from "./render-stored-feed.ts";
import { command } from "./use-case.ts";

/**
 * Erases a client for good: everything that says who it was, in every table. Their calendar links answer 410 from now on,
 * the calendars of their coach show them no more, and the audit log stays whole, since it knows ids alone.
 * @throws DomainError `not-found`
 */
export const eraseClient = command("eraseClient", { permission: "erasure:write", input: byId }, async (deps, scope, { id }): Promise<ErasedView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const contexts = await lockApplicationsOf(tx, { clientId: id });
    const client = await db.lockClient(tx, id);
    if (client === null) throw notFound("client");
    const feeds = await feedsShowing(tx, deps, id);
    const named = namesOf(client, contexts);
    await db.deleteUnmatchedObjectsOf(tx, named);
    const ofThem = await db.mailsOfClient(tx, id);
    const mails = [...ofThem.map((mail) => mail.id), ...(await db.deleteMailsNaming(tx, named))];
    if (!(await db.eraseClientRows(tx, id))) throw notFound("client");
    await deps.jobs?.forgetMails(tx, mails);
    await renderWithoutThem(tx, deps, feeds.ofOthers);
    tellFeedsChanged(tx, deps, [...feeds.own.map((feed) => ({ id: feed, revoked: true })), ...feeds.ofOthers.map((feed) => ({ id: feed }))]);
    recordEvent(tx, deps, scope, { type: "client.erased", clientId: id, applicationId: null, body: { clientId: id } });
    await audit(tx, deps, scope, "client.erased", id);
    return { id, applications: contexts.length, mails: mails.length };
  });
});

/** What a client goes by where no id of theirs stands. */
function namesOf({ name, email, externalId }: ClientRow, contexts: readonly ApplicationContext[]): db.NamedBy {
  const ids = [externalId, ...contexts.map(({ application }) => application.externalId)];
  return { names: [name.toLowerCase()], emails: email === null ? [] : [email.toLowerCase()], externalIds: ids.filter((one) => one !== null) };
}

/** Feeds that show a client: their own, which end, and those of coaches, which go on without them. */
async function feedsShowing(tx: OrganisationTransaction, deps: Deps, clientId: string): Promise<{ own: string[]; ofOthers: string[] }> {
  const own = (await db.listFeeds(tx, { clientId })).map(({ id }) => id);
  const stale = await db.markFeedsStale(tx, { clientId }, deps.clock());
  return { own, ofOthers: stale.filter((id) => !own.includes(id)) };
}

/** Before this transaction ends no bytes that name them are left; where a feed cannot be rendered, its next reader tries. */
async function renderWithoutThem(tx: OrganisationTransaction, deps: Deps, feeds: readonly string[]): Promise<void> {
  await db.dropRenderings(tx, feeds, deps.clock());
  for (const id of feeds) {
    const feed = await db.lockFeed(tx, id);
    if (feed !== null) await renderOrKeep(tx, deps, feed);
  }
}
