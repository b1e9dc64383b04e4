import { type SQL, sql } from "drizzle-orm";
import type { Reach } from "../organisation.ts";

/** Where something is, before its organisation is known. All else is read inside `withOrganisation`. */
export interface Located {
  organisation: string;
  id: string;
}

async function locate(db: Reach, call: SQL): Promise<Located[]> {
  const { rows } = await db.execute<{ org_id: string; id: string }>(sql`select org_id, id from ${call}`);
  return rows.map(({ org_id: organisation, id }) => ({ organisation, id }));
}

/** The feed of a secret, by the SHA-256 of the secret in lower-case hex; revoked feeds too, and those that had the secret once. */
export async function locateFeed(db: Reach, secretHash: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.feed_of_secret(${secretHash})`);
  return found ?? null;
}

/** Ids of the organisations that a person belongs to, the longest-standing membership first. */
export async function locateMemberships(db: Reach, userId: string): Promise<string[]> {
  return (await locate(db, sql`lookup.memberships_of(${userId})`)).map(({ organisation }) => organisation);
}

/** Employers whose calendar ends before a date (`YYYY-MM-DD`), the earliest end first. */
export async function locateEmployersToExtend(db: Reach, { before, limit = 100 }: { before: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.employers_ending_before(${before}::date, ${limit}::integer)`);
}

/** Applications whose employer's calendar ends before a date (`YYYY-MM-DD`), the earliest end first. */
export async function locateApplicationsToExtend(db: Reach, { before, limit = 100 }: { before: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.applications_ending_before(${before}::date, ${limit}::integer)`);
}

/** Live feeds that no longer show the plan, the longest stale first. */
export async function locateStaleFeeds(db: Reach, { limit = 100 }: { limit?: number } = {}): Promise<Located[]> {
  return await locate(db, sql`lookup.stale_feeds(${limit}::integer)`);
}

/** Ids of all organisations, a page at a time: for jobs that visit each. */
export async function locateOrganisations(db: Reach, { after = "", limit = 100 }: { after?: string; limit?: number } = {}): Promise<string[]> {
  return (await locate(db, sql`lookup.organisations_after(${after}, ${limit}::integer)`)).map(({ organisation }) => organisation);
}

/** The API key of a secret, by the SHA-256 of the secret in lower-case hex; revoked and expired keys too. */
export async function locateApiKey(db: Reach, secretHash: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.key_of_secret(${secretHash})`);
  return found ?? null;
}

/** A key, not revoked, that pages of an origin (`https://partner.example`) may use: what a browser asks before it sends one. */
export async function locateKeyOfOrigin(db: Reach, origin: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.key_of_origin(${origin})`);
  return found ?? null;
}

/** The portal link of a secret, by the SHA-256 of the secret in lower-case hex; revoked and expired ones too. */
export async function locatePortalLink(db: Reach, secretHash: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.portal_of_secret(${secretHash})`);
  return found ?? null;
}

/** The invitation of a token, by the SHA-256 of the token in lower-case hex; revoked, expired and accepted ones too. */
export async function locateMemberInvitation(db: Reach, tokenHash: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.invitation_of_token(${tokenHash})`);
  return found ?? null;
}

/** The source of events with an id; revoked ones too. */
export async function locateHookSource(db: Reach, id: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.hook_source(${id})`);
  return found ?? null;
}

/** Pending deliveries whose next attempt is due at an instant, the longest due first. */
export async function locateDeliveriesDue(db: Reach, { at, limit = 100 }: { at: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.deliveries_due(${at}::timestamptz, ${limit}::integer)`);
}

/**
 * Applications of which an open step opened, or passed its latest moment, after the instant `since` and no later than
 * `until`: by organisation and id, those behind `after`.
 */
export async function locateStepsFallingDue(
  db: Reach,
  { since, until, after, limit = 100 }: { since: string; until: string; after?: Located; limit?: number },
): Promise<Located[]> {
  const { organisation, id } = after ?? { organisation: "", id: "" };
  return await locate(db, sql`lookup.steps_falling_due(${since}::timestamptz, ${until}::timestamptz, ${organisation}, ${id}, ${limit}::integer)`);
}

/** Members, by the id of the person, whose next digest is to be looked at by an instant, or was never worked out; live organisations alone. */
export async function locateDigestsDue(db: Reach, { at, limit = 100 }: { at: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.digests_due(${at}::timestamptz, ${limit}::integer)`);
}

/** Clients whose next reminder is to be looked at by an instant, or was never worked out; live organisations alone. */
export async function locateRemindersDue(db: Reach, { at, limit = 100 }: { at: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.reminders_due(${at}::timestamptz, ${limit}::integer)`);
}
