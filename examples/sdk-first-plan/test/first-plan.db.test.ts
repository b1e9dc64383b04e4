import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { type ServedHouse, serveTestHouse } from "@tact/api/testing";
import { Tact } from "@tact/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";

let served: ServedHouse;
let key: string;
beforeAll(async () => {
  served = await serveTestHouse();
  key = await served.key({ scopes: ["clients:read", "clients:write", "employers:write", "applications:write", "facts:write", "plans:read"] });
});
afterAll(async () => await served[Symbol.asyncDispose]());

async function run(): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["src/first-plan.ts"], { cwd: resolve(import.meta.dirname, ".."), env: { ...process.env, TACT_URL: served.baseUrl, TACT_API_KEY: key } });
  expect(stderr).toBe("");
  return stdout;
}

test("a platform previews a plan, keeps it, and learns why; a second time adds nothing", async () => {
  const first = await run();
  expect(first).toMatch(/^A preview has \d+ steps\./);
  expect(await run()).toBe(first);
  const clients: string[] = [];
  for await (const { name } of new Tact({ baseUrl: served.baseUrl, apiKey: key }).clients.list()) clients.push(name);
  expect(clients).toEqual(["Maya Okafor"]);
});
