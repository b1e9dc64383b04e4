// The Node and pnpm that Tact is built with, on whatever Node the machine has (20 or newer).
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = ["node@24", "pnpm@12"];

/** The top of the repository. */
export const top = fileURLToPath(new URL("../..", import.meta.url));

// Asking npx takes a second or two, which is much for a command that answers in less.
const memo = join(top, "node_modules", ".cache", "tact", "toolchain");

/** The environment of everything that runs in the toolchain. */
export const quiet = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/**
 * The folder in which npx keeps the `node` and `pnpm` of the toolchain; fetched from the npm registry if need be.
 * @throws Error that says what to do
 */
export function askForBinFolder() {
  const named = packages.flatMap((name) => ["-p", name]);
  const asked = spawnSync("npx", ["-y", ...named, "--", "node", "-p", "process.env.PATH.split(require('node:path').delimiter)[0]"], {
    cwd: top,
    env: quiet,
    encoding: "utf8",
  });
  const folder = asked.stdout?.trim().split("\n").at(-1);
  if (asked.status !== 0 || !folder) {
    process.stderr.write(asked.stderr ?? "");
    throw new Error(`could not get ${packages.join(" and ")} through npx: the npm registry must be reachable`);
  }
  return folder;
}

/** Keeps the folder for the next time. Without it the next start is slower, nothing else. */
export function rememberBinFolder(folder) {
  try {
    mkdirSync(dirname(memo), { recursive: true });
    writeFileSync(memo, folder);
  } catch {
    // A folder that may not be written to.
  }
}

/** The folder that was kept, if it still holds a `node`; otherwise npx is asked. */
export function binFolder() {
  try {
    const kept = readFileSync(memo, "utf8");
    if (existsSync(join(kept, "node"))) return kept;
  } catch {
    // Nothing was kept yet.
  }
  const folder = askForBinFolder();
  rememberBinFolder(folder);
  return folder;
}

/** `quiet`, with the toolchain first on the path. */
export function environmentWith(folder) {
  return { ...quiet, PATH: `${folder}${delimiter}${process.env.PATH}` };
}

/**
 * Runs a program with this process's input and output and with our signals, and answers the code it ended with.
 * @throws Error if it could not be started
 */
export async function passThrough(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm that is killed hard tells nobody: its child is then adopted by another process.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill("SIGTERM");
  }, 500);
  try {
    const { code, signal } = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (code, signal) => resolve({ code, signal }));
    });
    return code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1);
  } finally {
    clearInterval(watch);
  }
}
