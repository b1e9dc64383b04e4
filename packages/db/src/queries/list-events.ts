import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { events, type EventType } from "../schema/events.ts";
import type { EventRow } from "./append-events.ts";

export interface EventFilter {
  types?: readonly EventType[] | undefined;
  applicationId?: string | undefined;
  clientId?: string | undefined;
  /** Number of the last event that was read. */
  after?: number | undefined;
  limit: number;
}

/** Events in the order in which they were committed. */
export async function listEvents(tx: OrganisationTransaction, { types, applicationId, clientId, after, limit }: EventFilter): Promise<EventRow[]> {
  return await tx
    .select()
    .from(events)
    .where(
      and(
        own(tx, events),
        types === undefined ? undefined : inArray(events.type, [...types]),
        applicationId === undefined ? undefined : eq(events.applicationId, applicationId),
        clientId === undefined ? undefined : eq(events.clientId, clientId),
        after === undefined ? undefined : gt(events.number, after),
      ),
    )
    .orderBy(asc(events.number))
    .limit(limit);
}
