import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePassword } from "../roles.ts";
import type { Places } from "./places.ts";

/** Passwords of the three roles, made once and kept beside the data, readable by nobody else. */
export interface Credentials {
  superuser: string;
  owner: string;
  app: string;
}

/** The passwords of a folder, made where there are no data yet. Errors: the file is lost, or cannot be used. */
export function keepCredentials({ directory, data }: Pick<Places, "directory" | "data">): Credentials {
  const file = join(directory, "credentials.json");
  if (existsSync(file)) return read(file);
  if (existsSync(data)) throw new Error(`there are data in ${data}, and ${file} with their passwords is gone: restore it from a copy`);
  const made = { superuser: makePassword(), owner: makePassword(), app: makePassword() };
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return made;
}

function read(file: string): Credentials {
  chmodSync(file, 0o600);
  const value = JSON.parse(readFileSync(file, "utf8")) as Partial<Credentials>;
  const { superuser, owner, app } = value;
  if (superuser === undefined || owner === undefined || app === undefined) {
    throw new Error(`${file} does not hold the passwords of the database: restore it from a copy`);
  }
  return { superuser, owner, app };
}
