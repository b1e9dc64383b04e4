import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is generated once and kept beside the data, readable by its owner alone. */
export interface Secrets {
  /** Password of the database role that server and worker use. */
  appRolePassword: string;
  /** Key that signs sessions. */
  authSecret: string;
  /** Key under which secrets that must be read again are sealed: those that sign webhooks, and such. */
  secretKey: string;
}

const makers: { readonly [Name in keyof Secrets]: () => string } = {
  appRolePassword: () => randomBytes(24).toString("base64url"),
  authSecret: () => randomBytes(32).toString("base64url"),
  secretKey: () => randomBytes(32).toString("base64url"),
};

/** File of the kept secrets. */
export const secretsFile = (directory: string): string => join(directory, "secrets.json");

/** Reads the kept secrets, or makes them on the first start; one that an older release did not have is added. */
export function keptSecrets(directory: string): Secrets {
  const file = secretsFile(directory);
  const kept = readKept(file);
  const made: Secrets = { appRolePassword: makers.appRolePassword(), authSecret: makers.authSecret(), secretKey: makers.secretKey(), ...kept };
  if (kept !== undefined && Object.keys(makers).every((name) => name in kept)) return made;
  mkdirSync(directory, { recursive: true });
  writeSecrets(directory, made, kept === undefined);
  return made;
}

/**
 * Writes secrets down, readable by their owner alone.
 * @param first refuse to write over others: two first starts at once must not each believe in their own
 */
export function writeSecrets(directory: string, secrets: Partial<Secrets>, first: boolean): void {
  const file = secretsFile(directory);
  const text = `${JSON.stringify(secrets, null, 2)}\n`;
  if (first) return writeFileSync(file, text, { mode: 0o600, flag: "wx", flush: true });
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** The kept secrets as they stand; undefined where there are none. @throws Error where the file is broken */
export function readKept(file: string): Partial<Secrets> | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Error(`${file} cannot be read: restore it, or remove it together with the data it belongs to`, { cause: error });
  }
}
