import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import type { JobSender } from "../use-cases/deps.ts";
import { jobSchema, queues } from "./queues.ts";

export interface StartedJobs {
  boss: PgBoss;
  stop(): Promise<void>;
}

/**
 * pg-boss as `tact_app`: it neither installs nor migrates.
 * @param working whether this process also minds schedules and clean-up; a server only sends
 */
export async function startBoss(appUrl: string, { working, onError }: { working: boolean; onError: (error: Error) => void }): Promise<StartedJobs> {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: jobSchema,
    application_name: working ? "tact-worker-jobs" : "tact-server-jobs",
    max: working ? 4 : 1,
    migrate: false,
    createSchema: false,
    schedule: working,
    supervise: working,
    // Rebuilding indexes is the owner's to do.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on("error", onError);
  await boss.start();
  return { boss, stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
}

/** Sends jobs in the transaction of whoever leaves them: rolled back, they never were. */
export function jobSender(boss: PgBoss): JobSender {
  return {
    async renderFeeds(tx, feedIds) {
      const options = { db: fromDrizzle(tx, sql) };
      for (const feedId of feedIds) {
        await boss.send(queues.renderFeed, { organisation: tx.organisation, feedId }, { ...options, singletonKey: feedId });
      }
    },
  };
}
