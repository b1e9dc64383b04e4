import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { resolve } from "node:path";
import { type ServedHouse, serveTestHouse } from "@tact/api/testing";
import { Tact } from "@tact/sdk";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

let served: ServedHouse;
let tact: Tact;
let receiver: ChildProcess | undefined;

beforeAll(async () => {
  served = await serveTestHouse();
  served.mayReachOwnNetwork();
  // Receivers go by their own clock.
  served.house.at(new Date().toISOString());
  tact = new Tact({ baseUrl: served.baseUrl, apiKey: await served.key() });
});
afterEach(() => receiver?.kill());
afterAll(async () => await served[Symbol.asyncDispose]());

/** Starts the example, and answers with its port and the lines that it prints. */
async function start(secret: string, port = 0): Promise<{ port: number; next: () => Promise<string> }> {
  receiver = spawn(process.execPath, ["src/receiver.ts"], { cwd: resolve(import.meta.dirname, ".."), env: { ...process.env, TACT_WEBHOOK_SECRET: secret, PORT: String(port) }, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: receiver.stdout ?? process.stdin })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  return { port: Number(/port (\d+)/.exec(await next())?.[1]), next };
}

/** An endpoint of which only the address is known before it is made. */
async function startWithEndpoint() {
  const unsigned = await start("whsec_AAAA");
  const { endpoint, secret } = await tact.webhookEndpoints.create({ url: `http://127.0.0.1:${unsigned.port}/tact`, events: ["client.created", "plan.changed"] });
  receiver?.kill();
  await once(receiver ?? process, "exit");
  return { endpoint, ...(await start(secret ?? "", unsigned.port)) };
}

test("the receiver prints what Tact sends, once, and refuses what somebody else sends", async () => {
  const { endpoint, port, next } = await startWithEndpoint();
  await tact.webhookEndpoints.test(endpoint.id);
  expect(await served.deliver()).toEqual(["succeeded"]);
  expect(await next()).toMatch(/^ping {2}/);

  const client = await tact.clients.create({ name: "Maya Okafor", time_zone: "America/New_York" });
  expect(await served.deliver()).toEqual(["succeeded"]);
  expect(await next()).toBe(`client.created  ${JSON.stringify({ client_id: client.id, external_source: null, external_id: null, version: 1 })}`);

  const forged = await fetch(`http://127.0.0.1:${port}/tact`, { method: "POST", headers: { "webhook-id": "evt_1", "webhook-timestamp": String(Math.floor(Date.now() / 1_000)), "webhook-signature": "v1,AAAA" }, body: "{}" });
  expect([forged.status, await next()]).toEqual([401, expect.stringMatching(/^refused {2}/)]);
  expect((await fetch(`http://127.0.0.1:${port}/tact`)).status).toBe(405);
  expect((await fetch(`http://127.0.0.1:${port}/tact`, { method: "POST", body: "x".repeat(100_000) })).status).toBe(413);
});
