import type { MovePolicyJob } from "./queues.ts";
import type { WorkerDeps } from "./worker-deps.ts";

/** Moves applications to another edition of a policy. */
export async function movePolicy(_deps: WorkerDeps, _job: MovePolicyJob): Promise<void> {}
