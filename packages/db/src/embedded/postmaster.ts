import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Places } from "./places.ts";
import { commandOf, identify, isKnown, lives, type ProcessIdentity, workingIn } from "./process-identity.ts";
import { runAs, type SystemUser } from "./system-user.ts";

/** A running server: the process, and the port of 127.0.0.1 that it listens on. */
export interface Postmaster {
  process: ProcessIdentity;
  port: number;
}

export interface LaunchOptions {
  places: Places;
  binaries: string;
  user: SystemUser | null;
  /** A port of before, kept so that open pools find the server again; any free one without it. */
  port?: number;
  settings: Readonly<Record<string, string>>;
}

const pollMilliseconds = 20;
const readyWithinMilliseconds = 180_000;
const longestLogBytes = 10_000_000;

/** What `postmaster.pid` says; null where there is no such file or it is not whole yet. */
export function readPidFile(data: string): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return Number.isInteger(pid) && pid > 0 ? { pid, port, ready: lines[7]?.trim() === "ready" } : null;
  } catch {
    return null;
  }
}

/**
 * The server that already runs on the data folder, once it is ready; null where none does. A pid file that stands
 * in the way of a start is deleted: PostgreSQL does not start over one that names a process of its own user that is not
 * a server of this folder, or one that has ended and that nobody collects, as happens in containers.
 * Errors: the server does not get ready.
 */
export async function findRunning(data: string): Promise<Postmaster | null> {
  for (let waited = 0; waited < readyWithinMilliseconds; waited += pollMilliseconds) {
    const found = readPidFile(data);
    // An id that the operating system does not know is PostgreSQL's own to judge.
    if (found === null || !isKnown(found.pid)) return null;
    const owner = identify(found.pid);
    const command = commandOf(found.pid);
    const serves = owner !== null && command.includes("postgres") && command.includes(data);
    if (serves && found.ready) return { process: owner, port: found.port };
    // A command that cannot be read may be anybody's. Sessions outlive a server that was killed, for a moment.
    if (owner !== null && command === "") return null;
    if (!serves && workingIn(data).length === 0) {
      rmSync(join(data, "postmaster.pid"), { force: true });
      return null;
    }
    await pause(pollMilliseconds);
  }
  throw new Error(`the PostgreSQL that runs on ${data} does not get ready`);
}

/** Starts a server on the data folder and waits until it is ready. `exited` tells when it ends. Errors: it does not start; the end of its log is told. */
export async function launch(options: LaunchOptions): Promise<Postmaster & { exited: Promise<void> }> {
  const attempts = options.port === undefined ? 5 : 1;
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const started = await tryPort(options, port);
    if (typeof started !== "string") return started;
    const taken = started.includes("Address already in use");
    if (!taken || attempt >= attempts) throw new Error(`PostgreSQL does not start on ${options.places.data}: ${started}`);
  }
}

async function tryPort(options: LaunchOptions, port: number): Promise<(Postmaster & { exited: Promise<void> }) | string> {
  const { places, settings } = options;
  const from = turnLog(places.log);
  const child = spawnServer(options, port, settings);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  let gone = false;
  void exited.then(() => (gone = true));
  for (let waited = 0; waited < readyWithinMilliseconds && !gone; waited += pollMilliseconds) {
    const found = readPidFile(places.data);
    const owner = found?.pid === child.pid && found?.ready === true ? identify(found.pid) : null;
    if (owner !== null) return { process: owner, port, exited };
    await pause(pollMilliseconds);
  }
  if (!gone) child.kill("SIGQUIT");
  return endOfLog(places.log, from);
}

function spawnServer({ places, binaries, user }: LaunchOptions, port: number, settings: Readonly<Record<string, string>>): ChildProcess {
  // Meant for disks without moving parts and for many short queries.
  const usual = { random_page_cost: "1.1", jit: "off" };
  const fixed = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC" };
  const given = Object.entries({ ...usual, ...settings, ...fixed }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(places.log, "a", 0o600);
  try {
    // A group of its own: Ctrl-C reaches the launcher, which stops the server after those who use it.
    const child = spawn(join(binaries, "postgres"), ["-D", places.data, "-p", String(port), ...given], {
      detached: true,
      stdio: ["ignore", log, log],
      env: { LC_ALL: "C", PATH: process.env["PATH"] },
      ...runAs(user),
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Keeps one older log once it has grown long. Answers with where the new lines begin. */
function turnLog(log: string): number {
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  if (size < longestLogBytes) return size;
  renameSync(log, `${log}.1`);
  return 0;
}

function endOfLog(log: string, from: number): string {
  return readFileSync(log).subarray(from).toString("utf8").trim().split("\n").slice(-5).join(" | ");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port was given");
  return address.port;
}

/** Stops a server: sessions are ended and all is written; after 30 seconds it is ended the hard way. */
export async function halt(server: Postmaster): Promise<void> {
  for (const [signal, withinMilliseconds] of [["SIGINT", 30_000], ["SIGQUIT", 10_000], ["SIGKILL", 5_000]] as const) {
    if (!lives(server.process)) return;
    try {
      process.kill(server.process.pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < withinMilliseconds; waited += pollMilliseconds) {
      if (!lives(server.process)) return;
      await pause(pollMilliseconds);
    }
  }
}
