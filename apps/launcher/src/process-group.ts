import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface ProcessToStart {
  /** Stands before each of its lines. */
  name: string;
  /** Arguments of `node`. */
  arguments: readonly string[];
  cwd: string;
  environment: Readonly<Record<string, string | undefined>>;
}

export interface EndedProcess {
  name: string;
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ProcessGroup {
  start(process: ProcessToStart): void;
  /** Resolves with the first process that ended without being asked to. */
  readonly ended: Promise<EndedProcess>;
  /** Asks all to end, newest first, and kills what has not ended after `graceMilliseconds`. */
  stop(): Promise<void>;
}

/** How long a process may take to end when it is asked to. */
const graceMilliseconds = 10_000;

/** Processes that live and die together, each line of theirs behind its name. */
export function processGroup(write: (line: string) => void): ProcessGroup {
  const running = new Map<ChildProcess, Promise<void>>();
  const ended = Promise.withResolvers<EndedProcess>();
  let stopping = false;
  // However this process ends, the others do not outlive it.
  const endAll = () => {
    for (const child of running.keys()) child.kill("SIGTERM");
  };
  process.once("exit", endAll);

  function start({ name, arguments: args, cwd, environment }: ProcessToStart) {
    const child = spawn(process.execPath, [...args], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: Ctrl-C reaches the launcher alone, which then asks each process once.
      detached: true,
    });
    prefixLines(child.stdout, name, write);
    prefixLines(child.stderr, name, write);
    const exit = new Promise<void>((resolve) => {
      child.once("error", (error) => {
        write(`${name.padEnd(9)} │ could not be started: ${error.message}`);
        running.delete(child);
        if (!stopping) ended.resolve({ name, code: 1, signal: null });
        resolve();
      });
      child.once("exit", (code, signal) => {
        running.delete(child);
        if (!stopping) ended.resolve({ name, code, signal });
        resolve();
      });
    });
    running.set(child, exit);
  }

  async function stop() {
    stopping = true;
    for (const [child, exit] of [...running].toReversed()) {
      child.kill("SIGTERM");
      const killer = setTimeout(() => child.kill("SIGKILL"), graceMilliseconds);
      await exit;
      clearTimeout(killer);
    }
    process.off("exit", endAll);
  }

  return { start, stop, ended: ended.promise };
}

function prefixLines(stream: Readable, name: string, write: (line: string) => void) {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on("line", (line) => write(`${name.padEnd(9)} │ ${line}`));
}
