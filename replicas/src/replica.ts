import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

/** One process of the product that can be killed and started again on its port. */
export interface Replica {
  readonly name: string;
  /** Starts it, and resolves once it says that it works. */
  start(): Promise<void>;
  /** Ends it without a word, as a power cut does. */
  kill(): Promise<void>;
  /** Asks it to end. Answers with its exit code. */
  stop(): Promise<number | null>;
  /** Everything it printed, over all its lives. */
  printed(): string;
}

const top = resolve(import.meta.dirname, "..", "..");

/** A server or a worker of the product, as it is. */
export function replica(app: "server" | "worker", name: string, environment: Readonly<Record<string, string>>): Replica {
  const lines: string[] = [];
  let child: ChildProcess | null = null;
  let ended: Promise<number | null> = Promise.resolve(null);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child?.kill(signal);
    return await ended;
  };
  return {
    name,
    async start() {
      const started = spawn(process.execPath, ["src/main.ts"], { cwd: resolve(top, "apps", app), env: { PATH: process.env["PATH"], ...environment }, stdio: ["ignore", "pipe", "pipe"] });
      child = started;
      ended = once(started, "close").then(([code]) => code as number | null);
      const word = app === "server" ? '"listening"' : '"working"';
      const ready = new Promise<void>((found) => {
        for (const stream of [started.stdout, started.stderr]) {
          createInterface({ input: stream }).on("line", (line) => {
            lines.push(line);
            if (line.includes(word)) found();
          });
        }
      });
      const early = ended.then((code) => {
        throw new Error(`${name} ended with ${code} before it worked:\n${lines.slice(-20).join("\n")}`);
      });
      await Promise.race([ready, early]);
      early.catch(() => undefined);
    },
    kill: async () => void (await end("SIGKILL")),
    stop: async () => await end("SIGTERM"),
    printed: () => lines.join("\n"),
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
