import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, publicUrl, type TestHouse } from "../../testing/test-house.ts";
import type { AppRouter } from "./router.ts";

let house: TestHouse;
let cookie: string;
beforeAll(async () => {
  house = await openTestHouse();
  const headers = { "content-type": "application/json", origin: publicUrl, "x-tact-client-address": "192.0.2.1" };
  await house.app().request(`${publicUrl}/auth/sign-in/magic-link`, { method: "POST", headers, body: JSON.stringify({ email: "iris@example.test", name: "Iris Vale" }) });
  const answer = await house.app().request(house.links[0]?.url ?? "", { headers: { "x-tact-client-address": "192.0.2.1" } });
  cookie = answer.headers.getSetCookie().map((each) => each.split(";")[0]).join("; ");
});
afterAll(async () => await house[Symbol.asyncDispose]());

/** The client that the dashboard uses, over the application without a socket. */
function client(headers: Record<string, string> = { cookie, origin: publicUrl }) {
  const app = house.app();
  return createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${publicUrl}/trpc`, headers, fetch: async (url, init) => await app.request(String(url), init as RequestInit) })],
  });
}

async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof TRPCClientError)) throw new Error("the call was not refused");
  return { message: error.message, data: error.data as { code: string; httpStatus: number; errors: { pointer: string }[]; requestId: string } };
}

describe("over HTTP", () => {
  test("a signed-in person reads and writes, several calls in one request", async () => {
    const trpc = client();
    const made = await trpc.clients.create.mutate({ name: "Maya Okafor", timeZone: "America/New_York" });
    const [me, list] = await Promise.all([trpc.session.me.query(), trpc.clients.list.query()]);
    expect(me).toMatchObject({ user: { name: "Iris Vale", email: "iris@example.test" }, role: "owner", demo: false, publicUrl, now: house.deps.clock() });
    expect(list).toEqual({ data: [made], hasMore: false, nextCursor: null });
  });

  test("nobody signed in is told so", async () => {
    expect(await refusal(client({}).session.me.query())).toMatchObject({ data: { code: "sign-in-required", httpStatus: 401 } });
    expect(await refusal(client({ cookie: "tact.session_token=forged.signature" }).session.me.query())).toMatchObject({ data: { code: "sign-in-required" } });
  });

  test("bad input is refused with code, status and the place of each problem", async () => {
    const { data } = await refusal(client().clients.create.mutate({ name: "<b>x</b>", timeZone: "nowhere at all", extra: 1 } as never));
    expect(data).toMatchObject({ code: "invalid-input", httpStatus: 422, requestId: expect.stringMatching(/^req_/) });
    expect(data.errors.map(({ pointer }) => pointer).toSorted()).toEqual(["/extra", "/name", "/timeZone"]);
  });

  test("what is not there answers 404 with its code", async () => {
    expect(await refusal(client().applications.get.query({ id: "app_none" }))).toMatchObject({ message: "There is no such application.", data: { code: "not-found", httpStatus: 404 } });
  });

  test("a reader sets the zone in which they read today, and nobody's but an existing one", async () => {
    expect((await client().session.setTimeZone.mutate({ timeZone: "Pacific/Auckland" })).user.timeZone).toBe("Pacific/Auckland");
    expect(await client().queue.today.query()).toMatchObject({ timeZone: "Pacific/Auckland", date: "2026-11-25" });
    expect((await refusal(client().session.setTimeZone.mutate({ timeZone: "Mars/Olympus" }))).data).toMatchObject({ code: "unknown-zone", httpStatus: 422, errors: [{ pointer: "/timeZone" }] });
  });

  test("a question too long for an address is asked with POST", async () => {
    const answer = await house.app().request(`${publicUrl}/trpc/clients.get`, {
      method: "POST",
      headers: { cookie, origin: publicUrl, "content-type": "application/json" },
      body: JSON.stringify({ id: "cli_none" }),
    });
    expect([answer.status, ((await answer.json()) as { error: { data: { code: string } } }).error.data.code]).toEqual([404, "not-found"]);
  });

  test("2 MB are refused, announced or not", async () => {
    const stream = new Blob([JSON.stringify({ name: "x".repeat(2_000_000) })]).stream();
    const unannounced = new Request(`${publicUrl}/trpc/clients.create`, {
      method: "POST",
      headers: { cookie, origin: publicUrl, "content-type": "application/json" },
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect((await house.app().request(unannounced)).status).toBe(413);
    const answer = await house.app().request(`${publicUrl}/trpc/clients.create`, {
      method: "POST",
      headers: { cookie, origin: publicUrl, "content-type": "application/json", "content-length": "2000000" },
      body: JSON.stringify({ name: "x".repeat(2_000_000) }),
    });
    expect(answer.status).toBe(413);
  });

  test("answers are never kept, and each has a request id", async () => {
    const answer = await house.app().request(`${publicUrl}/trpc/session.me`, { headers: { cookie } });
    expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("request-id")]).toEqual([200, "no-store", expect.stringMatching(/^req_/)]);
  });

  test("a fault of ours says nothing of its inside", async () => {
    const broken = { ...house.deps, clock: () => { throw new Error("secret inside"); } };
    const answer = await house.app({ deps: broken }).request(`${publicUrl}/trpc/session.me`, { headers: { cookie } });
    const text = await answer.text();
    expect([answer.status, text.includes("secret inside"), text.includes("    at ")]).toEqual([500, false, false]);
    expect(text).toContain("internal-error");
    expect(house.reported).toHaveLength(1);
  });
});

test("health says that the process lives, and readiness how the database is", async () => {
  const health = await house.app().request(`${publicUrl}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: "ok", version: "0.0.0" }]);
  const ready = await house.app().request(`${publicUrl}/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", version: "0.0.0", database: "ok", migrations: "ok" }]);
});
