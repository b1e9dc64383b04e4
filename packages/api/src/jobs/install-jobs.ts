import { connect, disconnect } from "@tact/db";
import { sql } from "drizzle-orm";
import { PgBoss } from "pg-boss";
import { jobSchema, queues, schedules } from "./queues.ts";

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
    for (const name of Object.values(queues)) await boss.createQueue(name, name === queues.renderFeed ? { policy: "short" } : { policy: "stately" });
    for (const [name, cron] of schedules) await boss.schedule(name, cron, null, { tz: "UTC" });
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures[0] !== undefined) throw failures[0];
  await grantToApp(ownerUrl);
}

async function grantToApp(ownerUrl: string): Promise<void> {
  const db = connect(ownerUrl, { max: 1 });
  const schema = sql.identifier(jobSchema);
  try {
    await db.execute(sql`grant usage on schema ${schema} to tact_app`);
    await db.execute(sql`grant select, insert, update, delete on all tables in schema ${schema} to tact_app`);
    await db.execute(sql`grant usage, select on all sequences in schema ${schema} to tact_app`);
    await db.execute(sql`grant execute on all functions in schema ${schema} to tact_app`);
  } finally {
    await disconnect(db);
  }
}
