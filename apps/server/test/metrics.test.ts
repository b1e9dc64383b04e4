import { installJobs } from "@tact/api";
import { openTestDatabase, type TestDatabase } from "@tact/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, type StartedServer, startServer } from "./start-server.ts";

const token = "a-token-of-tests-and-nothing-else";
let database: TestDatabase;
let server: StartedServer;
let statusUrl: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await installJobs(database.ownerUrl);
  const port = await freePort();
  statusUrl = `http://127.0.0.1:${port}`;
  server = await startServer({ APP_DATABASE_URL: database.appUrl, METRICS_PORT: String(port), METRICS_TOKEN: token });
  await server.line('"listening"');
});
afterAll(async () => {
  server?.child.kill("SIGKILL");
  await database[Symbol.asyncDispose]();
});

const authorization = `Bearer ${token}`;
const metricsAt = async (origin: string) => await (await fetch(`${origin}/metrics`, { headers: { authorization } })).text();

test("are told to whoever shows the token, on both ports", async () => {
  for (const origin of [server.url, statusUrl]) {
    for (const headers of [{}, { authorization: "Bearer wrong" }, { authorization: token }, { authorization: "Bearer" }]) {
      expect((await fetch(`${origin}/metrics`, { headers })).status).toBe(401);
    }
    expect((await fetch(`${origin}/metrics`, { headers: { authorization } })).headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  }
  expect((await fetch(`${statusUrl}/ready`)).status).toBe(200);
  expect(await (await fetch(`${statusUrl}/health`)).json()).toMatchObject({ status: "ok" });
  expect((await fetch(`${statusUrl}/v1/docs`)).status).toBe(404);
});

test("count requests by the route's template, and name nothing that whoever asks chose", async () => {
  const secret = "tact_cal_0123456789abcdefghijklmnopq";
  for (const path of ["/v1/clients/cli_secret1", "/v1/clients/cli_secret2", `/calendar/${secret}/follow-ups.ics`, "/trpc/session.me", "/trpc/secret3", "/secret4", "/auth/magic-link/verify?token=secret5"]) {
    await (await fetch(`${server.url}${path}`)).arrayBuffer();
  }
  await (await fetch(`${server.url}/health`, { method: "PROPFIND" })).arrayBuffer();
  await expect.poll(() => metricsAt(statusUrl)).toContain('method="other"');
  const text = await metricsAt(statusUrl);
  const counted = text.split("\n").filter((line) => line.startsWith("tact_http_request_duration_seconds_count{"));
  const count = (route: string) => Number(counted.find((line) => line.includes('method="GET"') && line.includes(`route="${route}"`))?.split(" ").at(-1));
  expect([count("/v1/clients/:id"), count("/calendar/:secret/follow-ups.ics"), count("/trpc/session.me")]).toEqual([2, 1, 1]);
  expect(count("(none)")).toBeGreaterThanOrEqual(2);
  expect(text).not.toMatch(/secret\d|tact_cal_|0123456789abc/i);
});

test("tell of the process, its event loop and its connections", async () => {
  const text = await metricsAt(statusUrl);
  for (const name of ["nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes", 'tact_database_connections{state="waiting"', "tact_build_info{version="]) expect(text).toContain(name);
});

test("a log line names the route, and the request id that was answered", async () => {
  const answer = await fetch(`${server.url}/v1/clients/cli_1?x=secret`);
  const id = answer.headers.get("request-id") ?? "none";
  expect(JSON.parse(await server.line(id))).toMatchObject({ msg: "request", method: "GET", path: "/v1/clients/cli_1", route: "/v1/clients/:id", status: answer.status, requestId: id, ms: expect.any(Number) });
});

test("a server that was asked to end says that it is not ready, takes requests a while longer, and then ends", async () => {
  const draining = await startServer({ APP_DATABASE_URL: database.appUrl, DRAIN_SECONDS: "2" });
  await draining.line('"listening"');
  draining.child.kill("SIGTERM");
  await expect.poll(async () => (await fetch(`${draining.url}/ready`)).status, { interval: 20 }).toBe(503);
  const answer = await fetch(`${draining.url}/health`);
  expect([answer.status, answer.headers.get("connection")]).toEqual([200, "close"]);
  expect(await draining.ended).toBe(0);
});
