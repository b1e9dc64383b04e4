import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { majorVersion } from "./binaries.ts";
import type { Places } from "./places.ts";
import { runAs, type SystemUser } from "./system-user.ts";

export interface ClusterOptions {
  places: Places;
  binaries: string;
  user: SystemUser | null;
  /** Password of the superuser `postgres`. */
  password: string;
  /** Skips waiting for the disk. For tests: a power cut may lose the folder. */
  unsafe: boolean;
}

/**
 * Makes the data folder unless it is there: whole or not at all, because it is made aside and then renamed.
 * Call it inside the start lock. Errors: initdb fails, or the data are of another version.
 */
export function ensureCluster(options: ClusterOptions): void {
  const { places, binaries, user } = options;
  const version = majorVersion(binaries, user);
  if (existsSync(places.data)) return refuseOtherVersion(places.data, version);
  for (const left of readdirSync(places.home)) {
    if (left.startsWith("data.new")) rmSync(join(places.home, left), { recursive: true, force: true });
  }
  const making = join(places.home, `data.new.${process.pid}`);
  const passwordFile = `${making}.password`;
  try {
    mkdirSync(making, { mode: 0o700 });
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (user !== null) for (const path of [making, passwordFile]) chownSync(path, user.uid, user.gid);
    initdb(options, making, passwordFile, version);
    renameSync(making, places.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function initdb({ binaries, user, unsafe }: ClusterOptions, folder: string, passwordFile: string, version: number): void {
  // Named by nobody's language: an empty LANG would give SQL_ASCII, and a locale that is not installed an error.
  const locale = version >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"] : ["--locale=C"];
  const given = ["-D", folder, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8", "--data-checksums"];
  const made = spawnSync(join(binaries, "initdb"), [...given, ...locale, ...(unsafe ? ["--no-sync"] : [])], {
    encoding: "utf8",
    env: { LC_ALL: "C", PATH: process.env["PATH"] },
    ...runAs(user),
  });
  if (made.status !== 0) {
    throw new Error(`the database could not be made in ${folder}: ${(made.stderr || made.error?.message || "").trim()}`);
  }
}

function refuseOtherVersion(data: string, version: number): void {
  const found = Number(readFileSync(join(data, "PG_VERSION"), "utf8").trim());
  if (found !== version) {
    throw new Error(
      `${data} holds data of PostgreSQL ${found} and this is PostgreSQL ${version}: with the release of Tact that made them run ` +
        `"npm run backup -- <file>", then with this one "npm run restore -- <file> --into <an empty folder>"`,
    );
  }
}
