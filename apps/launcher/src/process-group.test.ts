import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processGroup } from "./process-group.ts";

const node = (name: string, source: string) => ({ name, arguments: ["-e", source], cwd: import.meta.dirname, environment: {} });

describe("a group of processes", () => {
  it("puts each line behind the name of its process", async () => {
    const lines: string[] = [];
    const group = processGroup((line) => lines.push(line));
    group.start(node("server", "console.log('one'); console.error('two')"));
    await group.ended;
    await group.stop();
    expect(lines.toSorted()).toEqual(["server    │ one", "server    │ two"]);
  });

  it("tells which process died, and how", async () => {
    const group = processGroup(() => undefined);
    group.start(node("server", "setInterval(() => {}, 1000)"));
    group.start(node("worker", "process.exit(3)"));
    expect(await group.ended).toEqual({ name: "worker", code: 3, signal: null });
    await group.stop();
  });

  it("ends all of them when it is stopped, and calls none of that a death", async () => {
    const group = processGroup(() => undefined);
    group.start(node("server", "setInterval(() => {}, 1000)"));
    group.start(node("worker", "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)"));
    await group.stop();
    const first = await Promise.race([group.ended, Promise.resolve("nobody")]);
    expect(first).toBe("nobody");
  });

  it("leaves nobody behind when the launcher itself ends, whatever ended it", async () => {
    const source = `
      import { processGroup } from ${JSON.stringify(join(import.meta.dirname, "process-group.ts"))};
      const group = processGroup((line) => { console.log(line); throw new Error("a fault of the launcher"); });
      group.start({ name: "server", arguments: ["-e", "console.log(process.pid); setInterval(() => {}, 1000)"], cwd: "/", environment: {} });
    `;
    const launcher = spawnSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" });
    expect(launcher.status).toBe(1);
    const left = Number(launcher.stdout.split("│")[1]);
    expect(left).toBeGreaterThan(1);
    await expect.poll(() => isRunning(left)).toBe(false);
  });
});

/** Whether a process still does anything: one that ended and was not collected yet does not. */
function isRunning(id: number): boolean {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}
