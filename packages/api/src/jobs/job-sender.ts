import type { OrganisationTransaction } from "@tact/db";
import { sql } from "drizzle-orm";
import { fromDrizzle, type JobInsert, PgBoss } from "pg-boss";
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
    // How soon a job is another worker's whose own says nothing any more.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    // Rebuilding indexes is the owner's to do.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on("error", onError);
  await boss.start();
  return { boss, stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
}

/** Sends jobs in the transaction of whoever leaves them: rolled back, they never were. They hold ids and nothing else. */
export function jobSender(boss: PgBoss): JobSender {
  const send = async (tx: OrganisationTransaction, queue: string, jobs: JobInsert[]) => {
    if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromDrizzle(tx, sql) });
  };
  return {
    renderFeeds: (tx, feedIds) =>
      send(tx, queues.renderFeed, feedIds.map((feedId) => ({ data: { organisation: tx.organisation, feedId }, singletonKey: feedId }))),
    deliver: (tx, deliveries, { afterMilliseconds } = { afterMilliseconds: 0 }) => {
      const later = afterMilliseconds === 0 ? {} : { startAfter: Math.ceil(afterMilliseconds / 1_000) };
      const jobs = deliveries.map(({ id, endpointId }) => ({ data: { organisation: tx.organisation, deliveryId: id }, singletonKey: id, group: { id: endpointId }, ...later }));
      return send(tx, queues.deliver, jobs);
    },
    sendMails: (tx, mailIds) =>
      send(tx, queues.sendMail, mailIds.map((mailId) => ({ data: { organisation: tx.organisation, mailId }, singletonKey: mailId }))),
    forgetMails: (tx, mailIds) => send(tx, queues.forgetMails, mailIds.map((mailId) => ({ data: { organisation: tx.organisation, mailId }, singletonKey: mailId }))),
    movePolicy: (tx, moveId) => send(tx, queues.movePolicy, [{ data: { organisation: tx.organisation, moveId }, singletonKey: moveId }]),
  };
}
