import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { installJobs } from "@tact/api";
import { openTestDatabase, type TestDatabase } from "@tact/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await installJobs(database.ownerUrl);
});
afterAll(async () => await database[Symbol.asyncDispose]());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["src/main.ts"], { cwd: join(import.meta.dirname, ".."), env: { PATH: process.env["PATH"], ...environment } });
  const lines: string[] = [];
  const working = new Promise<void>((found) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        if (line.includes('"working"')) found();
      });
    }
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, lines, working, ended };
}

test("works as tact_app and ends when asked", async () => {
  const { child, lines, working, ended } = start({ APP_DATABASE_URL: database.appUrl });
  await Promise.race([working, ended]);
  child.kill("SIGTERM");
  expect([await ended, lines.filter((line) => line.includes('"level":40') || line.includes('"level":50'))]).toEqual([0, []]);
});

test("tells Prometheus of jobs and calendars, by names of ours alone", async () => {
  const port = String(await freePort());
  const { child, working, ended } = start({ APP_DATABASE_URL: database.appUrl, METRICS_PORT: port });
  await Promise.race([working, ended]);
  const read = async (path: string) => await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(JSON.parse(await read("/ready"))).toMatchObject({ status: "ready", migrations: "ok" });
  const text = await read("/metrics");
  for (const line of ['tact_jobs{queue="render-feed",state="queued",app="worker"} 0', 'tact_feeds_stale{app="worker"} 0', "tact_webhook_attempt_seconds", "nodejs_eventloop_lag_p99_seconds"]) {
    expect(text).toContain(line);
  }
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test.each([
  ["the owner", () => ({ APP_DATABASE_URL: database.ownerUrl }), /nothing would keep organisations apart/],
  ["nobody", () => ({}), /^worker: APP_DATABASE_URL is not set: /m],
])("refuses to start as %s", async (_, environment, words) => {
  const { lines, ended } = start(environment());
  expect(await ended).toBe(1);
  expect(lines.join("\n")).toMatch(words);
});
