import * as db from "@tact/db";
import { type Database, withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { each } from "./each.ts";

/** Most deliveries that are sent for at once: far more than wait where endpoints answer. */
const most = 10_000;

/**
 * Sends for every delivery whose time has come: after a failed attempt, and where a worker ended before it could say what came
 * of one. Answers with how many.
 */
export async function deliverDue(deps: Deps & { db: Database }): Promise<number> {
  const due = await db.locateDeliveriesDue(deps.db, { at: deps.clock(), limit: most });
  const byOrganisation = [...Map.groupBy(due, ({ organisation }) => organisation)];
  const sendFor = async ([organisation, deliveries]: [string, db.Located[]]) => {
    await withOrganisation(deps.db, { organisation }, async (tx) => {
      const pending = await db.listEndpointsOfDeliveries(tx, deliveries.map(({ id }) => id));
      await deps.jobs?.deliver(tx, pending);
    });
  };
  await each(deps, "sending for deliveries of organisation", byOrganisation, sendFor, ([organisation]) => organisation);
  return due.length;
}
