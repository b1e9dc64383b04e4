import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProduct } from "./product.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tact-launcher-"));
  // The database runs as another user where root starts it: the folder must let it pass.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The processes whose command line names a text. */
function processesNaming(text: string): string[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        return readFileSync(`/proc/${entry}/cmdline`, "utf8").includes(text);
      } catch {
        // It ended while it was looked at.
        return false;
      }
    });
}

async function health(origin: string): Promise<unknown> {
  return await (await fetch(`${origin}/health`)).json();
}

describe("the launcher", () => {
  it("says which port is taken and what to do, and ends with a failure", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => taken.once("listening", done));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const started = startProduct({ dataDirectory: join(folder, "taken"), environment: { PORT: String(port) } });
    await expect(started).rejects.toThrow(new RegExp(`ended with 1:[\\s\\S]*port ${port} is taken[\\s\\S]*PORT=${port + 1} npm start`));
    taken.close();
  });

  it("ends at once when a process dies before anything is ready", async () => {
    const started = startProduct({ dataDirectory: join(folder, "early"), environment: { AUTH_SECRET: "short", TACT_DEMO: "0" } });
    await expect(started).rejects.toThrow(/ended with 1:[\s\S]*AUTH_SECRET[\s\S]*the server ended by itself \(exit code 1\)/);
  });

  it("keeps the data over a second start, and prints the demo's calendar on the first alone", async () => {
    const dataDirectory = join(folder, "kept");
    const first = await startProduct({ dataDirectory });
    expect(first.calendar).toMatch(/\/calendar\/tact_cal_[0-9A-Za-z]{27}\/follow-ups\.ics$/);
    const feed = await (await fetch(first.calendar)).text();
    expect(await first.stop()).toBe(0);
    expect(processesNaming(dataDirectory)).toEqual([]);

    const second = await startProduct({ dataDirectory });
    expect(second.calendar).toBe("");
    const again = new URL(new URL(first.calendar).pathname, second.origin);
    expect(await (await fetch(again)).text()).toBe(feed);
    expect(await second.stop()).toBe(0);
  });

  it("stops everything and ends with a failure when a process dies", async () => {
    const product = await startProduct({ dataDirectory: join(folder, "kept") });
    expect(await health(product.origin)).toMatchObject({ status: "ok" });
    const [worker] = product.childrenOf("worker");
    process.kill(worker ?? 0, "SIGKILL");
    expect(await product.ended).toBe(1);
    expect(product.printed()).toContain("the worker ended by itself (SIGKILL)");
    await expect(health(product.origin)).rejects.toThrow();
  });
});
