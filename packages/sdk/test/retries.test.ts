import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConflictError, ConnectionError, RateLimitError, ServerError, Tact, TactError, TimeoutError, UnexpectedAnswerError } from "../src/index.ts";
import type { PlanRequest } from "../src/index.ts";
import { breakOff, dawdle, hangUp, json, type MisbehavingServer, misbehavingServer, problem, type Reply, silence } from "./misbehaving-server.ts";
import { type VirtualTiming, virtualTiming } from "./virtual-timing.ts";

const timeout = 30_000;
const request = {} as PlanRequest;
let server: MisbehavingServer;
let timing: VirtualTiming;
let tact: Tact;

beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(async () => await server[Symbol.asyncDispose]());
beforeEach(() => {
  timing = virtualTiming();
  tact = new Tact({ baseUrl: server.baseUrl, apiKey: "tact_test_key", timeout, timing });
});

const post = () => tact.plans.preview(request);
const get = () => tact.feeds.get("fed_1");
const put = () => tact.clients.upsert("ats", "17", { name: "Maya Okafor", time_zone: "America/New_York" });
const putOver = () => tact.clients.upsert("ats", "17", { name: "Maya Okafor", time_zone: "America/New_York" }, { ifMatch: { version: 1 } });
const remove = () => tact.webhookEndpoints.delete("whk_1");
const patch = () => tact.feeds.update("fed_1", { name: "Mac" });

/** What came of a call, with every pause that it made. */
async function outcomeOf(call: PromiseLike<unknown>): Promise<{ pauses: number[]; error: unknown; data: unknown }> {
  const pauses: number[] = [];
  const result = Promise.resolve(call).then((data) => ({ data, error: undefined }), (error: unknown) => ({ data: undefined, error }));
  for (;;) {
    const wait = await Promise.race([result.then(() => null), timing.timerOf((milliseconds) => milliseconds !== timeout)]);
    if (wait === null) return { pauses, ...(await result) };
    pauses.push(wait);
    timing.pass(wait);
  }
}

describe("a request that fails", () => {
  test.each<[name: string, reply: Reply]>([
    ["the server hangs up", hangUp],
    ["the answer breaks off", breakOff],
    ["a proxy finds nobody behind it", json(502, {})],
    ["the server is busy", problem(503, "unavailable")],
    ["a proxy has waited too long", json(504, {})],
    ["the server has a fault", problem(500, "internal-error")],
    ["there were too many", problem(429, "too-many-requests")],
  ])("is repeated where %s, be it GET, POST or PUT", async (_, reply) => {
    for (const call of [get, post, put]) {
      server.will(reply, reply, json(200, { id: "1" }));
      const { data, pauses } = await outcomeOf(call());
      expect(data).toEqual({ id: "1" });
      expect([server.arrived.length, pauses]).toEqual([3, [375, 750]]);
    }
  });

  test("carries the same key and the same bytes each time, and another call another key", async () => {
    server.will(hangUp, hangUp, json(200, {}));
    await outcomeOf(post());
    const keys = server.arrived.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).toBe(1);
    expect(new Set(server.arrived.map(({ body }) => body.toString())).size).toBe(1);
    await post();
    expect(server.arrived.at(-1)?.headers["idempotency-key"]).not.toBe(keys[0]);
  });

  test("carries the key that it was given", async () => {
    server.will(json(200, {}));
    await tact.plans.preview(request, { idempotencyKey: "order-7" });
    expect(server.arrived[0]?.headers["idempotency-key"]).toBe("order-7");
  });

  test("carries no key where nothing asks for one", async () => {
    server.will(json(200, {}));
    await get();
    await patch();
    expect(server.arrived.map(({ headers }) => headers["idempotency-key"])).toEqual([undefined, undefined]);
  });

  test.each<[name: string, reply: Reply]>([
    ["the server hangs up", hangUp],
    ["the server has a fault", problem(500, "internal-error")],
    ["the server is busy", problem(503, "unavailable")],
  ])("is not repeated where %s and it might have been done already", async (_, reply) => {
    for (const call of [patch, remove, putOver]) {
      server.will(reply, json(200, {}));
      const { error } = await outcomeOf(call());
      expect([error instanceof TactError, server.arrived.length]).toEqual([true, 1]);
    }
  });

  test("is repeated where it was turned away at the door, whatever it is", async () => {
    for (const call of [patch, remove, putOver]) {
      server.will(problem(429, "too-many-requests", { "retry-after": "2" }), json(200, {}));
      expect(await outcomeOf(call())).toMatchObject({ error: undefined, pauses: [2_125] });
    }
  });

  test.each([
    [400, "malformed-json"],
    [401, "key-not-valid"],
    [403, "not-allowed"],
    [404, "not-found"],
    [409, "already-exists"],
    [412, "changed-meanwhile"],
    [413, "content-too-large"],
    [422, "invalid-input"],
  ])("is not repeated where the answer would be the same: %i %s", async (status, code) => {
    server.will(problem(status, code));
    const { error } = await outcomeOf(post());
    expect(error).toMatchObject({ status, code });
    expect(server.arrived.length).toBe(1);
  });

  test("waits for the first request of its key where that still runs", async () => {
    server.will(problem(409, "idempotency-key-in-use", { "retry-after": "1" }), json(200, { id: "1" }));
    expect(await outcomeOf(post())).toMatchObject({ data: { id: "1" }, pauses: [1_125] });
    server.will(problem(409, "idempotency-key-in-use"));
    expect((await outcomeOf(post())).error).toBeInstanceOf(ConflictError);
    expect(server.arrived.length).toBe(3);
  });

  test("is given up after as many repetitions as were allowed, with the last error", async () => {
    server.will(problem(503, "unavailable"));
    const { error } = await outcomeOf(post());
    expect(error).toBeInstanceOf(ServerError);
    expect(server.arrived.length).toBe(3);
    server.will(hangUp);
    expect((await outcomeOf(tact.plans.preview(request, { retries: 0 }))).error).toBeInstanceOf(ConnectionError);
    expect(server.arrived.length).toBe(1);
  });

  test("waits longer each time, and never the same for everybody", async () => {
    for (const [random, pauses] of [[0, [250, 500, 1_000, 2_000, 4_000, 4_000]], [1, [500, 1_000, 2_000, 4_000, 8_000, 8_000]]] as const) {
      timing = virtualTiming(random);
      tact = new Tact({ baseUrl: server.baseUrl, timeout, timing, retries: 6 });
      server.will(problem(503, "unavailable"));
      expect((await outcomeOf(get())).pauses).toEqual(pauses);
    }
  });

  test.each([
    ["seconds", "7", 7_125],
    ["a date", "Tue, 24 Nov 2026 14:00:20 GMT", 20_125],
    ["a date gone by", "Tue, 24 Nov 2026 13:00:00 GMT", 125],
    ["nothing that can be read", "soon", 375],
    ["a negative number", "-5", 375],
  ])("waits at least as long as the server asks for with %s", async (_, retryAfter, pause) => {
    server.will(problem(503, "unavailable", { "retry-after": retryAfter }), json(200, {}));
    expect((await outcomeOf(get())).pauses).toEqual([pause]);
  });

  test("does not wait for an hour: it says when to come back", async () => {
    server.will(problem(429, "too-many-requests", { "retry-after": "3600" }));
    const { error, pauses } = await outcomeOf(get());
    expect(pauses).toEqual([]);
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAfter).toBe(3_600);
  });
});

function form(): FormData {
  const data = new FormData();
  data.append("file", new Blob(["BEGIN:VCALENDAR"]), "invite.ics");
  return data;
}

describe("an upload", () => {
  test("is the same to the byte when it is repeated, a form with its boundary too", async () => {
    for (const body of ["BEGIN:VCALENDAR", new TextEncoder().encode("BEGIN:VCALENDAR"), new Blob(["BEGIN:VCALENDAR"], { type: "message/rfc822" }), form()]) {
      server.will(hangUp, json(200, { meetings: [] }));
      await outcomeOf(tact.imports.invitation.read(body));
      const [first, second] = server.arrived;
      expect(first?.body.toString()).toContain("BEGIN:VCALENDAR");
      expect([second?.body, second?.headers["content-type"]]).toEqual([first?.body, first?.headers["content-type"]]);
    }
  });

  test("says what it is", async () => {
    server.will(json(200, {}));
    await tact.imports.invitation.read("BEGIN:VCALENDAR");
    await tact.imports.invitation.read("From: dana@northwind.example", {}, { contentType: "message/rfc822" });
    await tact.imports.invitation.read(new Blob(["x"], { type: "message/rfc822" }));
    await tact.imports.invitation.read(form());
    expect(server.arrived.map(({ headers }) => headers["content-type"]?.split(";")[0])).toEqual(["text/calendar", "message/rfc822", "message/rfc822", "multipart/form-data"]);
  });

  test("of a stream is sent once, since a stream is read once", async () => {
    server.will(hangUp);
    const { error } = await outcomeOf(tact.imports.invitation.read(new Blob(["BEGIN:VCALENDAR"]).stream()));
    expect(error).toBeInstanceOf(ConnectionError);
    expect([server.arrived.length, server.arrived[0]?.body.toString()]).toEqual([1, "BEGIN:VCALENDAR"]);
  });
});

describe("a request that takes too long", () => {
  test.each<[name: string, reply: Reply]>([
    ["the server says nothing", silence],
    ["the answer begins and does not end", dawdle],
  ])("is given up and repeated where %s", async (_, reply) => {
    server.will(reply, json(200, { id: "1" }));
    const call = outcomeOf(get());
    await server.received(1);
    await timing.timerOf((milliseconds) => milliseconds === timeout);
    timing.pass(timeout - 1);
    expect(timing.waiting).toContain(timeout);
    timing.pass(1);
    expect(await call).toMatchObject({ data: { id: "1" }, pauses: [375] });
  });

  test("fails as timed out when it may not be repeated", async () => {
    server.will(silence);
    const call = tact.feeds.update("fed_1", { name: "Mac" }, { timeout: 5_000 }).catch((error: unknown) => error);
    await server.received(1);
    timing.pass(5_000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "timed-out", status: 0, message: "No answer within 5000 ms." });
  });
});

describe("a signal", () => {
  const reason = new Error("the page was left");

  test("ends a request that runs", async () => {
    server.will(silence);
    const control = new AbortController();
    const call = outcomeOf(tact.feeds.get("fed_1", { signal: control.signal }));
    await server.received(1);
    control.abort(reason);
    expect((await call).error).toBe(reason);
    expect([server.arrived.length, timing.waiting]).toEqual([1, []]);
  });

  test("ends the pause before a repetition", async () => {
    server.will(problem(503, "unavailable"));
    const control = new AbortController();
    const call = tact.feeds.get("fed_1", { signal: control.signal });
    await timing.timerOf((milliseconds) => milliseconds === 375);
    control.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect([server.arrived.length, timing.waiting]).toEqual([1, []]);
  });

  test("that was given before lets nothing out", async () => {
    server.will(json(200, {}));
    await expect(tact.feeds.get("fed_1", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.arrived.length).toBe(0);
  });

  test("leaves no timer behind when nothing went wrong", async () => {
    server.will(json(200, {}));
    await tact.feeds.get("fed_1", { signal: new AbortController().signal });
    expect(timing.waiting).toEqual([]);
  });
});

describe("an answer of somebody else", () => {
  test("that leads elsewhere is not followed: the key stays here", async () => {
    server.will((response) => void response.writeHead(302, { location: "https://elsewhere.example/" }).end());
    const { error } = await outcomeOf(get());
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect((error as Error).message).toContain("302");
    expect(server.arrived.length).toBe(1);
  });

  test("that is a page and no JSON is told apart from a plan", async () => {
    server.will((response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>Welcome"));
    expect((await outcomeOf(get())).error).toBeInstanceOf(UnexpectedAnswerError);
  });

  test("that refuses without a problem still has its status", async () => {
    server.will((response) => void response.writeHead(403, { "content-type": "text/html" }).end("<p>No"));
    expect((await outcomeOf(get())).error).toMatchObject({ name: "PermissionDeniedError", status: 403, code: "unexpected-answer", errors: [] });
  });

  test("that does not come at all names the reason and not the address", async () => {
    const nobody = new Tact({ baseUrl: "http://127.0.0.1:1", timing, retries: 0 });
    const { error } = await outcomeOf(nobody.feeds.get("fed_1"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toMatch(/ECONNREFUSED|bad port/);
  });
});
