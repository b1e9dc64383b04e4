import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { type ServedHouse, serveTestHouse } from "@tact/api/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

let served: ServedHouse;
beforeAll(async () => {
  served = await serveTestHouse();
});
afterAll(async () => await served[Symbol.asyncDispose]());

const run = (key: string) =>
  promisify(execFile)(process.execPath, ["src/partner.ts"], { cwd: resolve(import.meta.dirname, ".."), env: { ...process.env, TACT_URL: served.baseUrl, TACT_API_KEY: key } });

test("a partner with a key makes a plan over tRPC", async () => {
  const { stdout, stderr } = await run(await served.key({ scopes: ["clients:write", "employers:write", "applications:write", "facts:write", "plans:read"] }));
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n").length).toBeGreaterThan(2);
  expect(stdout).toMatch(/^2026-11-2\d.* \w/);
});

test("a key with fewer scopes is refused with the code that REST has", async () => {
  await expect(run(await served.key({ scopes: ["plans:read"] }))).rejects.toThrow(/not-allowed|scope/);
});
