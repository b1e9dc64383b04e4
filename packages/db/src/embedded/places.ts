import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mayEnter, type SystemUser } from "./system-user.ts";

/** Where data and binaries lie if the folder that was asked for is closed to the system user. */
export const shelter = "/var/lib/tact";

export interface Places {
  /** Real path of the folder that was asked for: locks, passwords and log lie here. */
  directory: string;
  /** Parent of the data folder; the same unless that is closed to the system user. */
  home: string;
  data: string;
  log: string;
}

/**
 * Makes the folders that PostgreSQL needs. The data lie in `directory`, or, where the system user may not enter it, below
 * `/var/lib/tact`; a file `data-home` in `directory` remembers that, so that a later change of modes loses nothing.
 */
export function preparePlaces(asked: string, user: SystemUser | null): Places {
  mkdirSync(asked, { recursive: true, mode: 0o755 });
  const directory = realpathSync(asked);
  const note = join(directory, "data-home");
  const home = existsSync(note) ? readFileSync(note, "utf8").trim() : chooseHome(directory, user, note);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  // So that somebody who tidies up can tell whose data these are.
  if (home !== directory) writeFileSync(join(home, "belongs-to"), `${directory}\n`);
  return { directory, home, data: join(home, "data"), log: join(directory, "postgres.log") };
}

function chooseHome(directory: string, user: SystemUser | null, note: string): string {
  if (existsSync(join(directory, "data")) || mayEnter(user, directory)) return directory;
  const home = join(shelter, createHash("sha256").update(directory).digest("hex").slice(0, 16));
  writeFileSync(note, `${home}\n`, { mode: 0o644 });
  return home;
}
