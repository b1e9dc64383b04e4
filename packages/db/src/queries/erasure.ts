import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { feeds } from "../schema/feeds.ts";
import { hookObjects } from "../schema/hooks.ts";
import { mails } from "../schema/mails.ts";
import type { MailRow } from "./mails.ts";

/**
 * Erases a client: their applications, facts, plans, steps, invitations, private links, mails and what other systems told
 * of them; events and calendar links stay as numbers and as addresses that have ended. Whether there was one.
 */
export async function eraseClientRows(tx: OrganisationTransaction, clientId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from lookup.erase_client(${clientId})`);
  return rows.length > 0;
}

/** What somebody goes by, in texts that name no client: lower case. */
export interface NamedBy {
  names: readonly string[];
  emails: readonly string[];
  externalIds: readonly string[];
}

/** Deletes mails of nobody in particular that name somebody. Answers with their ids. */
export async function deleteMailsNaming(tx: OrganisationTransaction, { names, emails }: NamedBy): Promise<string[]> {
  const words = [...names, ...emails];
  if (words.length === 0) return [];
  const holds = words.map((word) => sql`strpos(lower(${mails.subject} || ' ' || ${mails.body} || ' ' || ${mails.toName} || ' ' || ${mails.toAddress}), ${word}) > 0`);
  const gone = await tx
    .delete(mails)
    .where(and(own(tx, mails), isNull(mails.clientId), or(...holds)))
    .returning({ id: mails.id });
  return gone.map(({ id }) => id);
}

/** Mails to a client or about them, in the order in which they were written. */
export async function mailsOfClient(tx: OrganisationTransaction, clientId: string): Promise<MailRow[]> {
  return await tx
    .select()
    .from(mails)
    .where(and(own(tx, mails), eq(mails.clientId, clientId)))
    .orderBy(asc(mails.id));
}

/** That one of these stands in a list of what was said of the application. */
const among = (list: string, ids: readonly string[]) => ids.map((one) => sql`(${hookObjects.state}::jsonb #> ${`{application,${list}}`}::text[]) ? ${one}`);

/** Deletes what other systems told of somebody and nobody gave an application. */
export async function deleteUnmatchedObjectsOf(tx: OrganisationTransaction, { emails, externalIds }: NamedBy): Promise<void> {
  const named = [...among("emails", emails), ...among("candidateIds", externalIds), ...among("externalIds", externalIds)];
  if (named.length === 0) return;
  await tx.delete(hookObjects).where(and(own(tx, hookObjects), isNull(hookObjects.applicationId), or(...named)));
}

/**
 * Takes the bytes of feeds away, and those of coaches that are stale, since they may show whom a coach looked after once:
 * they are rendered anew before they are read.
 */
export async function dropRenderings(tx: OrganisationTransaction, ids: readonly string[], at: string): Promise<void> {
  await tx
    .update(feeds)
    .set({ document: null, documentGzip: null, documentBr: null, etag: null, staleSince: at })
    .where(and(own(tx, feeds), isNull(feeds.revokedAt), or(inArray(feeds.id, [...ids]), and(eq(feeds.scope, "coach"), isNotNull(feeds.staleSince)))));
}
