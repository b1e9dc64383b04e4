import { spawn } from "node:child_process";
import { join } from "node:path";
import { top } from "./environment.ts";

/**
 * Builds the pages for production; a build of the same sources is taken from turbo's cache.
 * @throws AbortError when `signal` is aborted, and Error when the build fails.
 */
export async function buildDashboard(log: (line: string) => void, signal: AbortSignal): Promise<void> {
  const turbo = join(top, "node_modules", ".bin", "turbo");
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(turbo, ["run", "build", "--filter=@tact/dashboard", "--output-logs=errors-only"], {
      cwd: top,
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code === 0) return;
  for (const line of output.join("").split("\n")) log(line);
  throw new Error("the dashboard could not be built: the lines above say why");
}
