import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { installJobs } from "@tact/api";
import { listFeeds, locateOrganisations, withOrganisation } from "@tact/db";
import { openTestDatabase, type TestDatabase } from "@tact/db/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { freePort, type StartedServer, startServer } from "./start-server.ts";

let database: TestDatabase;
let dashboard: Server;
let dashboardUrl: string;
const started: ChildProcess[] = [];

/** A page server that says what reached it, and echoes what an upgraded connection sends. */
function pageServer(): Server {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    if (incoming.url === "/moved") return void outgoing.writeHead(307, { location: "/sign-in" }).end();
    outgoing.writeHead(200, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"], "x-page": "yes" });
    outgoing.end(JSON.stringify({ method: incoming.method, url: incoming.url, headers: incoming.headers, body: Buffer.concat(chunks).length }));
  });
  server.on("upgrade", (_, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n");
    socket.pipe(socket);
  });
  return server;
}

beforeAll(async () => {
  database = await openTestDatabase();
  await installJobs(database.ownerUrl);
  dashboard = pageServer().listen(0, "127.0.0.1");
  await once(dashboard, "listening");
  dashboardUrl = `http://127.0.0.1:${(dashboard.address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});
afterAll(async () => {
  dashboard.close();
  dashboard.closeAllConnections();
  await database[Symbol.asyncDispose]();
});

type Started = StartedServer;

async function start(environment: Record<string, string> = {}): Promise<Started> {
  const server = await startServer({ APP_DATABASE_URL: database.appUrl, DASHBOARD_URL: dashboardUrl, ...environment });
  started.push(server.child);
  return server;
}

describe("a running server", () => {
  let server: Started;
  beforeAll(async () => {
    server = await start();
    started.splice(0);
    await server.line("listening");
  });
  afterAll(() => void server.child.kill("SIGKILL"));

  test("says how it is", async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: "ok", version: expect.any(String) });
    expect(await (await fetch(`${server.url}/ready`)).json()).toMatchObject({ status: "ready", database: "ok", migrations: "ok" });
  });

  test("pipes pages, and says who asked whatever the asker says", async () => {
    const page = await fetch(`${server.url}/today?show=late`, { headers: { "x-forwarded-for": "6.6.6.6", "x-tact-client-address": "6.6.6.6", "next-action": "x" } });
    const seen = (await page.json()) as { url: string; headers: Record<string, string> };
    const { host } = new URL(server.url);
    expect(seen.url).toBe("/today?show=late");
    expect(seen.headers).toMatchObject({ "x-forwarded-for": "127.0.0.1", "x-forwarded-host": host, "x-forwarded-proto": "http", host });
    expect(seen.headers).not.toHaveProperty("next-action");
    expect(page.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect((await fetch(`${server.url}/today`, { method: "HEAD" })).headers.get("x-page")).toBe("yes");
    expect((await fetch(`${server.url}/moved`, { redirect: "manual" })).headers.get("location")).toBe("/sign-in");
  });

  test("pipes bodies of any size to pages, /calendar among them, and none to feeds", async () => {
    const posted = await fetch(`${server.url}/calendar`, { method: "POST", body: "x".repeat(3_000_000) });
    expect(await posted.json()).toMatchObject({ method: "POST", url: "/calendar", body: 3_000_000 });
    expect((await fetch(`${server.url}/calendar/tact_cal_0123456789abcdefghijklmnopq/follow-ups.ics`)).status).toBe(404);
  });

  test("joins an upgraded connection with the dashboard", async () => {
    const asked = request(`${server.url}/_next/hmr`, { headers: { connection: "upgrade", upgrade: "echo" } }).end();
    const [answer, socket] = (await once(asked, "upgrade")) as [IncomingMessage, NodeJS.ReadWriteStream & { destroy(): void }];
    expect(answer.headers["upgrade"]).toBe("echo");
    socket.write("hello");
    const [echo] = (await once(socket, "data")) as [Buffer];
    expect(echo.toString()).toBe("hello");
    socket.destroy();
  });

  test("prints a sign-in link, as a line of its own", async () => {
    const answer = await fetch(`${server.url}/auth/sign-in/magic-link`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url },
      body: JSON.stringify({ email: "iris@example.test", callbackURL: "/today" }),
    });
    expect(answer.status).toBe(200);
    const line = await server.line("sign-in link: ");
    expect(line).toMatch(/^sign-in link: http:\/\/localhost:\d+\/auth\/magic-link\/verify\?token=/);
    const { search } = new URL(line.slice("sign-in link: ".length));
    const followed = await fetch(`${server.url}/auth/magic-link/verify${search}`, { redirect: "manual" });
    expect(followed.headers.getSetCookie().length).toBeGreaterThan(0);
  });

  test("meets a body of 2 MB with a refusal", async () => {
    const answer = await fetch(`${server.url}/v1/plans/preview`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify("x".repeat(2_000_000)) });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([413, "application/problem+json"]);
  });

  test("ends when asked, and its log names no secret but the link that it printed", async () => {
    const link = await server.line("sign-in link: ");
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    const token = new URL(link.slice("sign-in link: ".length)).searchParams.get("token") ?? "";
    expect(server.lines.filter((line) => line.includes(token))).toEqual([link]);
    expect(server.lines.join("\n")).toContain("/calendar/[redacted]/follow-ups.ics");
    expect(server.lines.join("\n")).not.toContain("tact_cal_");
  });
});

/** Signs in by the printed link. */
async function signIn(server: Started): Promise<string> {
  const headers = { "content-type": "application/json", origin: server.url };
  await fetch(`${server.url}/auth/sign-in/magic-link`, { method: "POST", headers, body: JSON.stringify({ email: "iris@example.test", callbackURL: "/today" }) });
  const { search } = new URL((await server.line("sign-in link: ")).slice("sign-in link: ".length));
  const followed = await fetch(`${server.url}/auth/magic-link/verify${search}`, { redirect: "manual" });
  return followed.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

/** Headers that two answers to the same question share. */
const lasting = (answer: Response) => [...answer.headers].filter(([name]) => !["request-id", "date", "connection", "keep-alive"].includes(name));

/** A server that somebody made a calendar link on. */
async function withFeed(environment: Record<string, string> = {}) {
  const server = await start({ LOG_LEVEL: "debug", ...environment });
  await server.line('"listening"');
  const headers = { "content-type": "application/json", origin: server.url, cookie: await signIn(server) };
  const made = await fetch(`${server.url}/v1/feeds`, { method: "POST", headers, body: JSON.stringify({ name: "iPhone" }) });
  const { url, feed } = (await made.json()) as { url: string; feed: { id: string } };
  const { pathname } = new URL(url);
  return { server, headers, feed, url: `${server.url}${pathname}`, secret: pathname.split("/")[2] ?? "" };
}

describe("a calendar that is polled", () => {
  test("is sent whole, with its length and a request id, and never again to who has it", async () => {
    const { url, server } = await withFeed();
    const first = await fetch(url, { headers: { "accept-encoding": "identity" } });
    const bytes = await first.arrayBuffer();
    expect([first.status, first.headers.get("content-length"), first.headers.get("content-type")]).toEqual([200, String(bytes.byteLength), "text/calendar; charset=utf-8"]);
    expect(first.headers.get("request-id")).toMatch(/^req_/);
    const again = await fetch(url, { headers: { "accept-encoding": "identity", "if-none-match": first.headers.get("etag") ?? "" } });
    expect([again.status, (await again.arrayBuffer()).byteLength, again.headers.get("etag")]).toEqual([304, 0, first.headers.get("etag")]);
    const headed = await fetch(url, { method: "HEAD", headers: { "accept-encoding": "identity" } });
    expect([headed.status, lasting(headed)]).toEqual([200, lasting(first)]);
    for (const method of ["PUT", "PROPFIND", "REPORT", "OPTIONS", "DELETE"]) {
      const refused = await fetch(url, { method, ...(method === "PUT" ? { body: "x".repeat(5_000_000) } : {}) });
      expect([method, refused.status, refused.headers.get("allow")]).toEqual([method, 405, "GET, HEAD"]);
    }
    expect((await fetch(url)).status).toBe(200);
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
  });

  test("leaves its secret in no line of the log, and its last fetch is written before the server ends", async () => {
    const { url, server, secret, headers, feed } = await withFeed();
    const disguised = [...secret].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("");
    const asked = [url, `${url}?x=${secret}`, `${url}/`, url.replace("/follow-ups.ics", ""), url.replace("/calendar/", "/v1/feeds/"), url.replace(secret, disguised), url.replace("/calendar/", "//calendar//")];
    for (const address of asked) for (const method of ["GET", "HEAD", "PUT"]) await (await fetch(address, { method })).arrayBuffer();
    await fetch(`${server.url}/v1/feeds/${feed.id}/rotate`, { method: "POST", headers });
    expect((await fetch(url)).status).toBe(410);
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    const log = server.lines.join("\n");
    expect(log).toContain("/calendar/[redacted]/follow-ups.ics");
    for (const told of [secret, secret.slice("tact_cal_".length), disguised]) expect(log.toLowerCase()).not.toContain(told.toLowerCase());
    const feeds = await Promise.all((await locateOrganisations(database.db)).map((organisation) => withOrganisation(database.db, { organisation }, (tx) => listFeeds(tx))));
    expect(feeds.flat().find(({ id }) => id === feed.id)?.lastFetchedAt).not.toBeNull();
  });

  test("is turned away where one address floods", async () => {
    const { url, server } = await withFeed({ OPEN_REQUESTS_PER_MINUTE: "3" });
    const statuses: number[] = [];
    for (let poll = 0; poll < 4; poll += 1) statuses.push((await fetch(url)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

test("a server whose dashboard is away says so, and answers the API all the same", async () => {
  const server = await start({ DASHBOARD_URL: `http://127.0.0.1:${await freePort()}` });
  await server.line("listening");
  expect((await fetch(`${server.url}/today`)).status).toBe(503);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});

test("a connection that the dashboard closed while it rested is no reason to refuse a page", async () => {
  // It serves each connection once, and hangs up on whoever comes back on it.
  const served = new WeakSet<Socket>();
  const hasty = createServer((incoming, outgoing) => {
    if (served.has(incoming.socket)) return void incoming.socket.destroy();
    served.add(incoming.socket);
    outgoing.end("a page");
  }).listen(0, "127.0.0.1");
  await once(hasty, "listening");
  const server = await start({ DASHBOARD_URL: `http://127.0.0.1:${(hasty.address() as AddressInfo).port}` });
  await server.line('"listening"');
  for (let visit = 0; visit < 4; visit += 1) {
    const page = await fetch(`${server.url}/today`);
    expect([page.status, await page.text()]).toEqual([200, "a page"]);
  }
  hasty.close();
  hasty.closeAllConnections();
});

describe("a server that must not start", () => {
  test("says which port is taken and by which variable to change it", async () => {
    const { port } = new URL(dashboardUrl);
    const server = await start({ PORT: port });
    expect(await server.ended).toBe(1);
    expect(server.lines).toContain(`server: port ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another number`);
  });

  test.each([["ownerUrl"], ["superUrl"]] as const)("refuses a database login that row-level security does not bind: %s", async (login) => {
    const server = await start({ APP_DATABASE_URL: database[login] });
    expect(await server.ended).toBe(1);
    expect(server.lines.join("\n")).toContain("nothing would keep organisations apart");
  });

  test("says what is not set", async () => {
    const server = await start({ AUTH_SECRET: "" });
    expect(await server.ended).toBe(1);
    expect(server.lines.at(-1)).toMatch(/^server: AUTH_SECRET is not set: /);
  });
});
