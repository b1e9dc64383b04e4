import type { OrganisationTransaction } from "../organisation.ts";
import { asRecordset, insertAll, run } from "../prepared.ts";
import { events } from "../schema/events.ts";

export type EventRow = typeof events.$inferSelect;
export type NewEvent = Omit<EventRow, "orgId" | "number">;

/**
 * Appends to what happened in the organisation, in the order given. An event that was told before, by its `dedupeKey`,
 * is left out of the answer. Holds the organisation's counters until the transaction ends, so that numbers rise in the
 * order of commits: call it last, in `beforeCommit`.
 */
export async function appendEvents(tx: OrganisationTransaction, given: readonly NewEvent[]): Promise<EventRow[]> {
  if (given.length === 0) return [];
  const rows = given.map((event, place) => ({ ...event, orgId: tx.organisation, number: place + 1, at: new Date(event.at).toISOString() }));
  const numbers = new Map((await run(tx, append, [asRecordset(events, rows), rows.length])).map(([id, number]) => [String(id), Number(number)]));
  return rows.flatMap((row) => {
    const number = numbers.get(row.id);
    return number === undefined ? [] : [{ ...row, number }];
  });
}

/** Numbers are taken for all; those of events that were told before stay unused. */
const append = {
  name: "append-events",
  text: `
    with counted as (
      insert into counters as c (org_id, event_number) values ($1, $3::bigint)
      on conflict (org_id) do update set event_number = c.event_number + $3::bigint
      returning event_number - $3::bigint as before
    )
    ${insertAll(events, "counted, json_populate_recordset(null::events, $2::json) as given", { number: "counted.before + given.number" })}
    on conflict (org_id, dedupe_key) do nothing
    returning id, number`,
};
