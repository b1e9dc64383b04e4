import { grantJobs } from "@tact/db";
import { PgBoss } from "pg-boss";
import { jobSchema, queueOptions, queues, schedules } from "./queues.ts";

/**
 * Installs the job tables, the queues and their schedules as the owner of the database, and lets `tact_app` use them.
 * Safe to run at every start: what is there already is kept, an older installation is migrated.
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobSchema, max: 2, schedule: false, supervise: false });
  const failures: Error[] = [];
  boss.on("error", (error) => failures.push(error));
  await boss.start();
  try {
    for (const name of Object.values(queues)) await boss.createQueue(name, queueOptions[name]);
    for (const [name, cron] of schedules) await boss.schedule(name, cron, null, { tz: "UTC" });
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures[0] !== undefined) throw failures[0];
  await grantJobs(ownerUrl);
}
