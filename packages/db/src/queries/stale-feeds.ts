import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { type Prepared, run } from "../prepared.ts";

/** Whose change makes feeds stale. */
export type FeedSubject =
  /** What is planned for one application of a client. */
  | { clientId: string; applicationId: string }
  /** A client's name or zone. */
  | { clientId: string }
  /** An employer's name or zone. */
  | { employerId: string }
  /** A member's zone. */
  | { userId: string };

/**
 * Marks the live feeds that show something as no longer showing it as it is. Answers with their ids.
 * Locks them by ascending id, so that two who mark never wait for each other, and one who renders is waited for.
 */
export async function markFeedsStale(tx: OrganisationTransaction, subject: FeedSubject, at: string): Promise<string[]> {
  const rows = await run(tx, ...markOf(subject, at));
  return rows.map(([id]) => String(id)).sort();
}

function markOf(subject: FeedSubject, at: string): [Prepared, unknown[]] {
  if ("userId" in subject) return [ofMember, [subject.userId, at]];
  if ("employerId" in subject) return [ofEmployer, [subject.employerId, at]];
  if ("applicationId" in subject) return [ofApplication, [subject.clientId, at, subject.applicationId]];
  return [ofClient, [subject.clientId, at]];
}

/** A mark that is there already is written again: whoever renders at this moment must not take it away. */
const mark = (name: string, shows: string): Prepared => ({
  name,
  text: `
    with shown as (
      select f.org_id, f.id from feeds f where ${ownText("f")} and f.revoked_at is null and (${shows})
      order by f.id for update
    )
    update feeds f set stale_since = coalesce(f.stale_since, $3::timestamptz)
    from shown where f.org_id = shown.org_id and f.id = shown.id
    returning f.id`,
});

// A client without a coach is everyone's.
const ofClient = mark(
  "mark-feeds-of-client",
  `f.client_id = $2 or f.scope = 'coach' and exists (
     select from clients c where c.org_id = f.org_id and c.id = $2 and coalesce(c.coach_id, f.user_id) = f.user_id)`,
);
const ofApplication = mark(
  "mark-feeds-of-application",
  `f.client_id = $2 and coalesce(f.application_id, $4) = $4 or f.scope = 'coach' and exists (
     select from clients c where c.org_id = f.org_id and c.id = $2 and coalesce(c.coach_id, f.user_id) = f.user_id)`,
);
const ofEmployer = mark(
  "mark-feeds-of-employer",
  `exists (
     select from applications a join clients c on c.org_id = a.org_id and c.id = a.client_id
     where a.org_id = f.org_id and a.employer_id = $2
       and (coalesce(f.application_id, a.id) = a.id and f.client_id = c.id
         or f.scope = 'coach' and coalesce(c.coach_id, f.user_id) = f.user_id))`,
);
const ofMember = mark("mark-feeds-of-member", "f.user_id = $2");
