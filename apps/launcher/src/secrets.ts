import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is generated once and kept beside the data, readable by its owner alone. */
export interface Secrets {
  /** Password of the database role that server and worker use. */
  appRolePassword: string;
  /** Key that signs sessions. */
  authSecret: string;
}

/** Reads the kept secrets, or makes them on the first start. */
export function keptSecrets(directory: string): Secrets {
  const file = join(directory, "secrets.json");
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const made: Secrets = {
    appRolePassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(32).toString("base64url"),
  };
  mkdirSync(directory, { recursive: true });
  // `wx`: two first starts at once must not each believe in their own secrets.
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  return made;
}

function readKept(file: string): Secrets | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Error(`${file} cannot be read: restore it, or remove it together with the data it belongs to`, { cause: error });
  }
}
