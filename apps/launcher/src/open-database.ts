import { startEmbedded } from "@tact/db/embedded";
import type { Environment } from "./environment.ts";

export interface OpenedDatabase {
  /** The owner's connection. */
  ownerUrl: string;
  /** The superuser's, where the database is the embedded one: for setting up roles, nothing else. */
  superUrl: string | null;
  /** Ends the embedded server, unless somebody else uses it. */
  stop(): Promise<void>;
}

/** The database that the settings name: the one of `DATABASE_URL`, or the embedded one of the folder, started where it does not run. */
export async function openDatabase({ databaseUrl, dataDirectory }: Pick<Environment, "databaseUrl" | "dataDirectory">, log: (line: string) => void): Promise<OpenedDatabase> {
  if (databaseUrl !== undefined) return { ownerUrl: databaseUrl, superUrl: null, stop: async () => undefined };
  const embedded = await startEmbedded({
    directory: dataDirectory,
    log,
    onStatus: (status) => {
      if (status.state === "down") log(`is down (${status.reason ?? "no reason given"}): starting it again in ${status.retryInMilliseconds} ms`);
      if (status.state === "ready") log(`ready on 127.0.0.1:${status.port}${status.adopted ? ", it was running already" : ""}`);
    },
  });
  return { ownerUrl: embedded.ownerUrl, superUrl: embedded.superUrl, stop: () => embedded.stop() };
}

/** Runs `work` on the owner's connection and leaves the database as it was found: running or not. */
export async function withOwner<Result>(
  environment: Pick<Environment, "databaseUrl" | "dataDirectory">,
  work: (database: OpenedDatabase) => Promise<Result>,
  log: (line: string) => void = () => {},
): Promise<Result> {
  const database = await openDatabase(environment, log);
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}
