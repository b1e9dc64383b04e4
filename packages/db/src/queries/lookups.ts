import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../connect.ts";

/** Where something is, before its organisation is known. All else is read inside `withOrganisation`. */
export interface Located {
  organisation: string;
  id: string;
}

async function locate(db: Database, call: SQL): Promise<Located[]> {
  const { rows } = await db.execute<{ org_id: string; id: string }>(sql`select org_id, id from ${call}`);
  return rows.map(({ org_id: organisation, id }) => ({ organisation, id }));
}

/** The feed of a secret, by the SHA-256 of the secret in lower-case hex; revoked feeds too, and those that had the secret once. */
export async function locateFeed(db: Database, secretHash: string): Promise<Located | null> {
  const [found] = await locate(db, sql`lookup.feed_of_secret(${secretHash})`);
  return found ?? null;
}

/** Ids of the organisations that a person belongs to, the longest-standing membership first. */
export async function locateMemberships(db: Database, userId: string): Promise<string[]> {
  return (await locate(db, sql`lookup.memberships_of(${userId})`)).map(({ organisation }) => organisation);
}

/** Employers whose calendar ends before a date (`YYYY-MM-DD`), the earliest end first. */
export async function locateEmployersToExtend(db: Database, { before, limit = 100 }: { before: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.employers_ending_before(${before}::date, ${limit}::integer)`);
}

/** Applications whose employer's calendar ends before a date (`YYYY-MM-DD`), the earliest end first. */
export async function locateApplicationsToExtend(db: Database, { before, limit = 100 }: { before: string; limit?: number }): Promise<Located[]> {
  return await locate(db, sql`lookup.applications_ending_before(${before}::date, ${limit}::integer)`);
}

/** Live feeds that no longer show the plan, the longest stale first. */
export async function locateStaleFeeds(db: Database, { limit = 100 }: { limit?: number } = {}): Promise<Located[]> {
  return await locate(db, sql`lookup.stale_feeds(${limit}::integer)`);
}

/** Ids of all organisations, a page at a time: for jobs that visit each. */
export async function locateOrganisations(db: Database, { after = "", limit = 100 }: { after?: string; limit?: number } = {}): Promise<string[]> {
  return (await locate(db, sql`lookup.organisations_after(${after}, ${limit}::integer)`)).map(({ organisation }) => organisation);
}
