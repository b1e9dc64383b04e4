import { existsSync } from "node:fs";
import { connect, disconnect, ensureAppRole, migrate, type MigrationLevel, migrationLevel } from "@tact/db";
import { installJobs } from "@tact/api";
import { backupBeforeUpgrade } from "./backup/backup-before-upgrade.ts";
import { unfinishedMark } from "./backup/restore-backup.ts";
import type { Environment } from "./environment.ts";
import { type OpenedDatabase, openDatabase } from "./open-database.ts";
import type { Secrets } from "./secrets.ts";

export interface StartedDatabase {
  /** As which server, worker and the demo connect. */
  appUrl: string;
  stop(): Promise<void>;
}

type Settings = Pick<Environment, "databaseUrl" | "appDatabaseUrl" | "dataDirectory" | "keptBackups">;

/**
 * Starts the embedded PostgreSQL, or takes the one that `DATABASE_URL` names; migrates it, the embedded one after a backup,
 * and makes the role that server and worker use.
 * @throws Error that says what to do, where the database is of a later release or a restore was broken off
 */
export async function startDatabase(settings: Settings, secrets: Secrets, log: (line: string) => void): Promise<StartedDatabase> {
  const { databaseUrl, appDatabaseUrl, dataDirectory, keptBackups } = settings;
  if (databaseUrl !== undefined && appDatabaseUrl !== undefined) {
    await bringUpToDate(databaseUrl);
    return { appUrl: appDatabaseUrl, stop: async () => undefined };
  }
  if (databaseUrl === undefined && existsSync(unfinishedMark(dataDirectory))) {
    throw new Error(`a restore into ${dataDirectory} began and has not ended: if none is running, delete that folder and restore again`);
  }
  const opened = await openDatabase(settings, log);
  try {
    const appUrl = await appRoleOf(opened, secrets);
    if (databaseUrl === undefined && isBehind(await levelOf(opened.ownerUrl))) {
      const kept = await backupBeforeUpgrade({ ownerUrl: opened.ownerUrl, directory: dataDirectory, most: keptBackups, now: new Date() });
      if (kept !== null) log(`an older release made these data: before they are brought up to date, a backup of them is in ${kept}`);
    }
    await bringUpToDate(opened.ownerUrl);
    return { appUrl, stop: () => opened.stop() };
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

async function appRoleOf({ ownerUrl, superUrl }: OpenedDatabase, { appRolePassword }: Secrets): Promise<string> {
  return await ensureAppRole({ ownerUrl, password: appRolePassword, ...(superUrl === null ? {} : { superUrl }) });
}

async function bringUpToDate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl);
  await installJobs(ownerUrl);
}

async function levelOf(ownerUrl: string): Promise<MigrationLevel> {
  const db = connect(ownerUrl, { max: 1, applicationName: "tact-launcher" });
  return await migrationLevel(db.$client).finally(() => disconnect(db));
}

/** Whether there is something to migrate and something to lose. */
const isBehind = ({ applied, known, foreign }: MigrationLevel): boolean => foreign === 0 && applied > 0 && applied < known;
