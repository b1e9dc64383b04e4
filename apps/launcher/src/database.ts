import { ensureAppRole, migrate } from "@tact/db";
import { type EmbeddedPostgres, startEmbedded } from "@tact/db/embedded";
import { installJobs } from "@tact/api";
import type { Environment } from "./environment.ts";
import type { Secrets } from "./secrets.ts";

export interface StartedDatabase {
  /** As which server, worker and the demo connect. */
  appUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL, or takes the one that `DATABASE_URL` names; migrates it and
 * makes the role that server and worker use.
 */
export async function startDatabase(environment: Environment, secrets: Secrets, log: (line: string) => void): Promise<StartedDatabase> {
  if (environment.databaseUrl === undefined) {
    const embedded = await startEmbedded({
      directory: environment.dataDirectory,
      log,
      onStatus: (status) => {
        if (status.state === "down") log(`is down (${status.reason ?? "no reason given"}): starting it again in ${status.retryInMilliseconds} ms`);
        if (status.state === "ready") log(`ready on 127.0.0.1:${status.port}${status.adopted ? ", it was running already" : ""}`);
      },
    });
    return await prepared(embedded, embedded.ownerUrl, secrets, embedded.superUrl);
  }
  const given = { stop: async () => undefined };
  if (environment.appDatabaseUrl === undefined) return await prepared(given, environment.databaseUrl, secrets);
  await migrate(environment.databaseUrl);
  await installJobs(environment.databaseUrl);
  return { appUrl: environment.appDatabaseUrl, stop: given.stop };
}

async function prepared(
  running: Pick<EmbeddedPostgres, "stop">,
  ownerUrl: string,
  { appRolePassword }: Secrets,
  superUrl?: string,
): Promise<StartedDatabase> {
  try {
    const appUrl = await ensureAppRole({ ownerUrl, password: appRolePassword, ...(superUrl === undefined ? {} : { superUrl }) });
    await migrate(ownerUrl);
    await installJobs(ownerUrl);
    return { appUrl, stop: () => running.stop() };
  } catch (error) {
    await running.stop();
    throw error;
  }
}
