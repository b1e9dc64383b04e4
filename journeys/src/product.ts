import { spawn } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

export interface Product {
  origin: string;
  /** The calendar address that the first start prints. */
  calendar: string;
  /** Everything that has been printed so far. */
  printed(): string;
  /** Resolves with the exit code when it has ended, however that came. */
  ended: Promise<number | null>;
  /** Ids of the processes that run in the folder of one of the apps. */
  childrenOf(app: "server" | "worker" | "dashboard"): number[];
  stop(): Promise<number | null>;
}

interface StartOptions {
  dataDirectory: string;
  /** Everything printed is also written here, for tests in other processes. */
  outputFile?: string;
  environment?: Readonly<Record<string, string>>;
}

const launcher = resolve(import.meta.dirname, "..", "..", "apps", "launcher", "src", "main.ts");

/** Starts the launcher and resolves once it says that it is ready; rejects with its output when it ends before. */
export async function startProduct({ dataDirectory, outputFile, environment = {} }: StartOptions): Promise<Product> {
  const port = await freePort();
  const child = spawn(process.execPath, [launcher], {
    env: { ...process.env, PORT: String(port), TACT_DATA: dataDirectory, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const exit = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        if (outputFile !== undefined) appendFileSync(outputFile, `${line}\n`);
        if (line.includes("Tact is ready")) done();
      });
    }
  });
  const ended = exit.then((code) => {
    throw new Error(`the launcher ended with ${code}:\n${lines.join("\n")}`);
  });
  await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  return {
    origin: `http://localhost:${port}`,
    calendar: lines.map((line) => /https?:\S+\/calendar\/\S+/.exec(line)?.[0]).find((found) => found !== undefined) ?? "",
    printed: () => lines.join("\n"),
    ended: exit,
    childrenOf: (app) => childrenIn(child.pid ?? 0, `apps/${app}`),
    stop: () => {
      child.kill("SIGTERM");
      return exit;
    },
  };
}

function childrenIn(parent: number, folder: string): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const status = readFileSync(`/proc/${entry}/status`, "utf8");
        return status.includes(`\nPPid:\t${parent}\n`) && readlinkSync(`/proc/${entry}/cwd`).endsWith(folder);
      } catch {
        // It ended while it was looked at.
        return false;
      }
    })
    .map(Number);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
