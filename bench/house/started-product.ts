import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./started-process.ts";

/** Everything that `npm start` starts, with the demo, on a folder and a port of its own. */
export interface StartedProduct extends AsyncDisposable {
  origin: string;
  folder: string;
}

const launcher = new URL("../../apps/launcher/src/main.ts", import.meta.url).pathname;

/** Resolves once it says that it is ready; rejects with what it said where it ends before. */
export async function startProduct(): Promise<StartedProduct> {
  const folder = mkdtempSync(join(tmpdir(), "tact-bench-"));
  // The database runs as another user where root starts it: the folder must let it pass.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, [launcher], {
    env: { ...process.env, PORT: String(port), TACT_DATA: join(folder, "tact"), REQUESTS_PER_MINUTE: "0", OPEN_REQUESTS_PER_MINUTE: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const exit = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        if (line.includes("Tact is ready")) done();
      });
    }
  });
  const early = exit.then((code) => {
    throw new Error(`the launcher ended with ${code}:\n${lines.join("\n")}`);
  });
  await Promise.race([ready, early]);
  early.catch(() => undefined);
  return {
    origin: `http://localhost:${port}`,
    folder,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGTERM");
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
