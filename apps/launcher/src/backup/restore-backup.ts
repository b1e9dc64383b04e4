import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureAppRole, makePassword } from "@tact/db";
import type { Environment } from "../environment.ts";
import { withOwner } from "../open-database.ts";
import { readKept, secretsFile, writeSecrets } from "../secrets.ts";
import { loadDatabase } from "./load-database.ts";
import type { KeptKeys } from "./manifest.ts";
import { type ReadBackup, readBackup } from "./read-backup.ts";

export interface RestoreRequest {
  file: string;
  /** Folder for the embedded database and the secrets; with `databaseUrl` for the secrets alone. */
  into: string;
  /** The owner's connection of an empty database; absent: an embedded one is made in `into`. */
  databaseUrl: Environment["databaseUrl"];
  withoutJobs?: boolean;
}

/**
 * Restores a backup into an empty place, and compares every table with what was backed up. Whole, or nothing of it stays.
 * @throws Error that says what to do
 */
export async function restoreBackup({ file, into, databaseUrl, withoutJobs = false }: RestoreRequest): Promise<ReadBackup> {
  if (!existsSync(file)) throw new Error(`there is no ${file}`);
  // A file that was cut off or changed is found out before anything is made.
  await readBackup(file, { begin: async () => undefined, rows: async () => undefined });
  if (databaseUrl !== undefined) return await restoreElsewhere({ file, into, databaseUrl, withoutJobs });
  if (existsSync(into) && readdirSync(into).length > 0) {
    throw new Error(`${into} is not empty: a backup is restored into an empty folder. Name one with --into, and start it with TACT_DATA=<folder> npm start`);
  }
  mkdirSync(into, { recursive: true });
  const mark = unfinishedMark(into);
  writeFileSync(mark, "A restore began here and has not ended. If none is running, delete this folder and restore again.\n", { flush: true });
  try {
    const appRolePassword = makePassword();
    const loaded = await withOwner({ databaseUrl: undefined, dataDirectory: into }, async ({ ownerUrl, superUrl }) => {
      await ensureAppRole({ ownerUrl, password: appRolePassword, ...(superUrl === null ? {} : { superUrl }) });
      return await loadDatabase({ file, ownerUrl, withoutJobs });
    });
    writeSecrets(into, { appRolePassword, ...loaded.keys }, true);
    rmSync(mark);
    return loaded;
  } catch (error) {
    empty(into);
    throw error;
  }
}

async function restoreElsewhere({ file, into, databaseUrl, withoutJobs }: Required<RestoreRequest> & { databaseUrl: string }): Promise<ReadBackup> {
  const kept = readKept(secretsFile(into));
  const accept = (_: unknown, keys: KeptKeys) => {
    if (kept === undefined) return;
    const other = (["authSecret", "secretKey"] as const).filter((name) => keys[name] !== undefined && keys[name] !== kept[name]);
    if (other.length > 0) throw new Error(`${secretsFile(into)} keeps other keys than the backup (${other.join(", ")}): name an empty folder with --into, and start with TACT_DATA=<folder>`);
  };
  const loaded = await loadDatabase({ file, ownerUrl: databaseUrl, withoutJobs, accept });
  if (kept === undefined) {
    mkdirSync(into, { recursive: true });
    writeSecrets(into, loaded.keys, true);
  }
  return loaded;
}

/** Stands in a folder from the beginning of a restore to its end. */
export const unfinishedMark = (directory: string): string => join(directory, "restore-unfinished");

/** Takes away what was made: the folder was empty before. The database may lie elsewhere, as a note in the folder says. */
function empty(directory: string): void {
  const note = join(directory, "data-home");
  if (existsSync(note)) rmSync(readFileSync(note, "utf8").trim(), { recursive: true, force: true });
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true, force: true });
}
