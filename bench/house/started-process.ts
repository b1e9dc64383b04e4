import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { processorSecondsOf } from "./processor-seconds.ts";
import { rawAnswer } from "./raw-answer.ts";

/** A server in a process of its own, until it is stopped. */
export interface StartedProcess {
  origin: string;
  /** Seconds of processor time that it has used so far; NaN where the system does not say. */
  processorSeconds(): number;
  /** Ends it, and waits until it has; once more does nothing. */
  stop(): Promise<void>;
}

interface ProcessToStart {
  /** The module to run, what it is told, and before both what Node is told. */
  arguments: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** File that takes what it says. */
  output: string;
  port: number;
}

const longestStart = 60_000;

/** Resolves once it answers; rejects with what it said where it ends before, or does not answer at all. */
export async function startProcess({ arguments: given, environment = {}, output, port }: ProcessToStart): Promise<StartedProcess> {
  const file = openSync(output, "a");
  const child = spawn(process.execPath, [...given], { env: { ...process.env, ...environment, PORT: String(port) }, stdio: ["ignore", file, file] });
  closeSync(file);
  const exit = new Promise<void>((done) => child.once("exit", () => done()));
  const origin = `http://127.0.0.1:${port}`;
  const giveUp = Date.now() + longestStart;
  for (let listens = false; !listens; ) {
    listens = await rawAnswer(`${origin}/health`).then(() => true, () => false);
    if (child.exitCode !== null || Date.now() > giveUp) throw new Error(`${given.at(-1)} does not answer:\n${readFileSync(output, "utf8").slice(-4000)}`);
    if (!listens) await wait(50);
  }
  return {
    origin,
    processorSeconds: () => processorSecondsOf(child.pid),
    stop: async () => {
      child.kill("SIGTERM");
      await exit;
    },
  };
}

interface ServerToStart {
  appUrl: string;
  publicUrl: string;
  port: number;
  output: string;
  /** What Node is told. */
  nodeOptions?: readonly string[];
  environment?: Readonly<Record<string, string>>;
}

const serverModule = new URL("../../apps/server/src/main.ts", import.meta.url).pathname;

/** apps/server as it is, without the bound on requests from one address: a bench is a flood. */
export function startServer({ appUrl, publicUrl, port, output, nodeOptions = [], environment = {} }: ServerToStart): Promise<StartedProcess> {
  return startProcess({
    arguments: [...nodeOptions, serverModule],
    environment: { APP_DATABASE_URL: appUrl, PUBLIC_URL: publicUrl, AUTH_SECRET: "for-a-bench-and-nothing-else-at-all", OPEN_REQUESTS_PER_MINUTE: "0", REQUESTS_PER_MINUTE: "0", TACT_SECRET_KEY: "for-a-bench-and-nothing-else-either", ...environment },
    output,
    port,
  });
}

/** A port on loopback that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
