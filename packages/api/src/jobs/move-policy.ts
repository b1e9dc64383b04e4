import { withOrganisation } from "@tact/db";
import { moveNext } from "../use-cases/policy-moves.ts";
import type { MovePolicyJob } from "./queues.ts";
import { system, type WorkerDeps } from "./worker-deps.ts";

/** Milliseconds after which the rest is left to another job: no worker is kept for an hour by one move. */
const atOnce = 60_000;

/** Carries a move on from where it stands, one application in a transaction, until it is finished, stopped, or a minute is over. */
export async function movePolicy(deps: WorkerDeps, { organisation, moveId }: MovePolicyJob): Promise<void> {
  const began = performance.now();
  for (let more = true; more; ) {
    more = await withOrganisation(deps.db, { organisation }, async (tx) => {
      const isMore = await moveNext(tx, deps, moveId, system);
      if (!isMore || performance.now() - began < atOnce) return isMore;
      await deps.jobs?.movePolicy(tx, moveId);
      return false;
    });
  }
}
