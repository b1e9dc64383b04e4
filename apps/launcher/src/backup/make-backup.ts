import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Environment } from "../environment.ts";
import { withOwner } from "../open-database.ts";
import { readKept, secretsFile } from "../secrets.ts";
import { type Dumped, dumpDatabase } from "./dump-database.ts";
import type { KeptKeys } from "./manifest.ts";
import { release } from "./release.ts";

export interface BackupRequest {
  environment: Pick<Environment, "databaseUrl" | "dataDirectory">;
  /** A file that does not exist, or a folder that does. */
  to: string;
  /** The present: it names the file in a folder. */
  now: Date;
  /** Variables that may stand for the kept secrets. */
  variables?: NodeJS.ProcessEnv;
}

/**
 * Backs up the database that the settings name, running or not, with the secrets that belong to it.
 * @throws Error that says what to do
 */
export async function makeBackup({ environment, to, now, variables = process.env }: BackupRequest): Promise<Dumped> {
  if (environment.databaseUrl === undefined && !existsSync(join(environment.dataDirectory, "credentials.json"))) {
    throw new Error(`there is no database in ${environment.dataDirectory}: set TACT_DATA to its folder, or DATABASE_URL to the owner's connection`);
  }
  const file = fileFor(to, now);
  return await withOwner(environment, async ({ ownerUrl }) => await dumpDatabase({ ownerUrl, file, release: release(), keys: keysOf(environment.dataDirectory, variables) }));
}

/** The kept secrets that a restore needs; one that stands in the environment is its operator's to keep. */
export function keysOf(directory: string, variables: NodeJS.ProcessEnv): KeptKeys {
  const kept = readKept(secretsFile(directory)) ?? {};
  return {
    ...(kept.authSecret === undefined || variables["AUTH_SECRET"] ? {} : { authSecret: kept.authSecret }),
    ...(kept.secretKey === undefined || variables["TACT_SECRET_KEY"] ? {} : { secretKey: kept.secretKey }),
  };
}

function fileFor(to: string, now: Date): string {
  const path = resolve(to);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const file = isFolder ? join(path, backupName("tact", now)) : path;
  if (existsSync(file)) throw new Error(`${file} is there already: name another file, or a folder`);
  return file;
}

/** `tact-2026-11-23T085959Z.tar`: sorts by time within one name. */
export const backupName = (name: string, now: Date): string => `${name}-${now.toISOString().replace(/\.\d+Z$/, "Z").replaceAll(":", "")}.tar`;
