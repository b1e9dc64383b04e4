import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface RunningLauncher {
  superUrl: string;
  ownerUrl: string;
  adopted: boolean;
  port: number;
  dataDirectory: string;
  /** Lets it stop in order. */
  stop(): Promise<void>;
  /** Ends it without a word, like a crash. */
  kill(): Promise<void>;
}

/** Starts a launcher in a process of its own, as another user or with another copy of Node where one is named, and waits until its server is ready. */
export async function runLauncher(directory: string, as: { uid?: number; gid?: number; node?: string } = {}): Promise<RunningLauncher> {
  const script = fileURLToPath(new URL("./launcher-process.ts", import.meta.url));
  const { node = process.execPath, ...user } = as;
  const child = spawn(node, [script, directory], { stdio: ["pipe", "pipe", "pipe"], cwd: "/", ...user });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const gone = ended(child);
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), "line").then(([text]) => String(text)),
    gone.then(() => null),
  ]);
  if (line === null) throw new Error(`the launcher did not start: ${complaints}`);
  const told = JSON.parse(line) as Omit<RunningLauncher, "stop" | "kill">;
  return {
    ...told,
    async stop() {
      child.stdin.end();
      await gone;
    },
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}
