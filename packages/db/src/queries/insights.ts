import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { run } from "../prepared.ts";

/** Which applications a look back is about. */
export interface LookedAt {
  /** ISO 8601 instants. */
  since: string;
  now: string;
  /** Applications of clients whom this member looks after, and of those who are everyone's. */
  coachId?: string | undefined;
  /** Most of them. */
  limit: number;
}

/**
 * Ids of the applications that are open, or of which something happened or closed within a time: those with the latest
 * fact first.
 */
export async function listIdsLookedAt(tx: OrganisationTransaction, { since, now, coachId, limit }: LookedAt): Promise<string[]> {
  return (await run(tx, lookedAt, [since, now, coachId ?? null, limit])).map(([id]) => String(id));
}

const lookedAt = {
  name: "list-ids-looked-at",
  text: `
    select a.id from applications a
    join clients c on ${ownText("c")} and c.id = a.client_id
    where ${ownText("a")} and ($4::text is null or c.coach_id = $4 or c.coach_id is null)
      and (
        a.last_fact_at >= $2::timestamptz
        or (a.state is distinct from 'ended' and a.archived_at is null and c.archived_at is null and a.fact_count > 0)
        or exists (select 1 from steps s where ${ownText("s")} and s.application_id = a.id and s.closes >= $2::timestamptz and s.closes < $3::timestamptz)
      )
    order by a.last_fact_at desc nulls last, a.id desc
    limit $5::integer`,
};
