import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dumpDatabase } from "./dump-database.ts";
import { backupName, keysOf } from "./make-backup.ts";
import { release } from "./release.ts";

/** What the names of these backups begin with: others that somebody laid beside them are left alone. */
const prefix = "before-";

export interface BackupBeforeUpgrade {
  ownerUrl: string;
  /** Folder of the embedded database; the backups lie in `backups` below it. */
  directory: string;
  /** How many are kept; 0: none is made. */
  most: number;
  now: Date;
}

/** Backs the database up as an older release left it, and keeps the last few of these. Answers with the file; null where none was asked for. */
export async function backupBeforeUpgrade({ ownerUrl, directory, most, now }: BackupBeforeUpgrade): Promise<string | null> {
  if (most === 0) return null;
  const folder = join(directory, "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, backupName(`${prefix}${release()}`, now));
  await dumpDatabase({ ownerUrl, file, release: release(), keys: keysOf(directory, {}) });
  const ours = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith(".tar"));
  const newestFirst = ours.toSorted((one, other) => timeOf(other).localeCompare(timeOf(one)));
  for (const name of newestFirst.slice(most)) rmSync(join(folder, name), { force: true });
  return file;
}

const timeOf = (name: string): string => /\d{4}-\d\d-\d\dT\d{6}Z/.exec(name)?.[0] ?? "";
