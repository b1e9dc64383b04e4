import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import { createAppRole, withClient } from "./roles.ts";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** Held while migrating, so that two processes that start at once do it one after the other. */
const migrationLock = 8_226_001;

/** Brings the database up to date, all of it or nothing. `ownerUrl` is the owner's. Runs again without effect. */
export async function migrate(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query("set client_min_messages = warning");
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await createAppRole(client);
    await runMigrations(drizzle(client), { migrationsFolder });
  });
}
