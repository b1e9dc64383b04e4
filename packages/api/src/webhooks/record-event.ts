import * as db from "@tact/db";
import type { EventType, OrganisationTransaction } from "@tact/db";
import type { Deps, Scope } from "../use-cases/deps.ts";
import type { EventBody } from "./event-bodies.ts";

/** Something that happened, to be told. */
export type EventToRecord = {
  [Type in EventType]: {
    type: Type;
    applicationId: string | null;
    clientId: string | null;
    body: EventBody<Type>;
    /** What it is about where it must not be told twice. */
    dedupeKey?: string;
  };
}[EventType];

/** Who is told that it happened: the request that led to it, where one did. */
type Cause = Pick<Scope, "requestId"> | null;

/**
 * Records what happened: the event, a delivery for each endpoint that wants to hear of it, and the job that makes the attempt,
 * all in the caller's transaction and right before it commits. Events of one organisation are numbered one after the other: done
 * last, nobody waits for the rest of somebody else's work.
 */
export function recordEvent(tx: OrganisationTransaction, deps: Deps, scope: Cause, event: EventToRecord): void {
  tx.beforeCommit(write, { deps, requestId: scope?.requestId ?? null, event, at: deps.clock() });
}

interface Left {
  deps: Deps;
  requestId: string | null;
  event: EventToRecord;
  at: string;
}

async function write(tx: OrganisationTransaction, left: readonly Left[]): Promise<void> {
  const rows = left.map(({ deps, requestId, event: { dedupeKey = null, ...event }, at }) => ({ id: deps.ids("event"), ...event, dedupeKey, at, requestId }));
  const recorded = await db.appendEvents(tx, rows);
  const deps = left[0]?.deps;
  if (recorded.length === 0 || deps === undefined) return;
  const endpoints = await db.listWantingEndpoints(tx, [...new Set(recorded.map(({ type }) => type))]);
  const at = deps.clock();
  const deliveries = recorded.flatMap(({ number, type }) =>
    endpoints.filter((endpoint) => endpoint.events.includes(type)).map(({ id: endpointId }) => ({ id: deps.ids("delivery"), endpointId, eventNumber: number, createdAt: at })),
  );
  await db.insertDeliveries(tx, deliveries);
  if (deliveries.length > 0) await deps.jobs?.deliver(tx, deliveries);
}
