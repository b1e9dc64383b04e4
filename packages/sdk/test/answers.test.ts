import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as sdk from "../src/index.ts";
import type { Lines } from "../src/core/lines.ts";
import { Resource } from "../src/core/resource.ts";
import { Sender } from "../src/core/sender.ts";
import { json, type MisbehavingServer, misbehavingServer, problem } from "./misbehaving-server.ts";
import { type VirtualTiming, virtualTiming } from "./virtual-timing.ts";

let server: MisbehavingServer;
let timing: VirtualTiming;
let tact: sdk.Tact;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(async () => await server[Symbol.asyncDispose]());
beforeEach(() => {
  timing = virtualTiming();
  tact = new sdk.Tact({ baseUrl: server.baseUrl, apiKey: "tact_test_key", timing, retries: 0 });
});

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("a client", () => {
  test("says who it is, which version it speaks and what it reads", async () => {
    server.will(json(200, {}));
    await tact.feeds.get("fed_1");
    expect(server.arrived[0]).toMatchObject({ method: "GET", url: "/v1/feeds/fed_1", headers: { authorization: "Bearer tact_test_key", "tact-version": sdk.apiVersion, accept: "application/json, application/problem+json" } });
  });

  test("without a key sends none, and with a version sends that", async () => {
    server.will(json(200, {}));
    await new sdk.Tact({ baseUrl: server.baseUrl, version: "2026-12-01" }).feeds.get("fed_1");
    expect(server.arrived[0]?.headers).toMatchObject({ "tact-version": "2026-12-01" });
    expect(server.arrived[0]?.headers).not.toHaveProperty("authorization");
  });

  test("sends through the fetch that it was given", async () => {
    const asked: unknown[] = [];
    const through = new sdk.Tact({
      baseUrl: "https://tact.example/",
      fetch: async (input) => {
        asked.push(input);
        return Response.json({ id: "fed_1" });
      },
    });
    expect(await through.feeds.get("fed_1")).toEqual({ id: "fed_1" });
    expect(asked).toEqual(["https://tact.example/v1/feeds/fed_1"]);
  });

  test.each([["https://tact.example"], ["https://tact.example/"], ["https://tact.example/v1"], ["https://tact.example/v1/"]])("finds the API from %s", async (baseUrl) => {
    const asked: unknown[] = [];
    await new sdk.Tact({ baseUrl, fetch: async (input) => (asked.push(input), Response.json({})) }).feeds.get("fed_1");
    expect(asked).toEqual(["https://tact.example/v1/feeds/fed_1"]);
  });

  test.each([["tact.example"], ["ftp://tact.example"], ["https://key@tact.example"], ["https://tact.example/?key=1"], [""]])("refuses the address %j", (baseUrl) => {
    expect(() => new sdk.Tact({ baseUrl })).toThrow(TypeError);
  });

  test.each([
    ["fed/../1", "/v1/feeds/fed%2F..%2F1"],
    ["fed?x=1#y", "/v1/feeds/fed%3Fx%3D1%23y"],
    ["fed 1%", "/v1/feeds/fed%201%25"],
  ])("keeps the id %j in its place", async (id, url) => {
    server.will(json(200, {}));
    await tact.feeds.get(id);
    expect(server.arrived[0]?.url).toBe(url);
  });

  test.each([[""], ["."], [".."], [undefined as unknown as string]])("refuses the id %j, which would lead elsewhere", (id) => {
    expect(() => tact.feeds.get(id)).toThrow(TypeError);
  });
});

describe("an answer", () => {
  test("comes with its ETag, which the next change takes", async () => {
    server.will(json(200, { id: "fed_1" }, { etag: '"v3"', "request-id": "req_7" }));
    const { data, etag, requestId, status, headers } = await tact.feeds.get("fed_1").withResponse();
    expect([data, etag, requestId, status, headers.get("etag")]).toEqual([{ id: "fed_1" }, '"v3"', "req_7", 200, '"v3"']);
    await tact.feeds.update("fed_1", { name: "Mac" }, { ifMatch: etag ?? "" });
    await tact.feeds.update("fed_1", { name: "Mac" }, { ifMatch: { version: 4 } });
    expect(server.arrived.slice(1).map(({ headers: sent }) => sent["if-match"])).toEqual(['"v3"', '"v4"']);
  });

  test("is a promise like any other", async () => {
    server.will(json(200, { id: "1" }));
    const done: string[] = [];
    expect(await Promise.all([tact.feeds.get("1"), tact.feeds.get("2").finally(() => done.push("finally"))])).toEqual([{ id: "1" }, { id: "1" }]);
    server.will(problem(404, "not-found"));
    expect(await tact.feeds.get("1").catch(({ code }: sdk.TactError) => code)).toBe("not-found");
    expect(done).toEqual(["finally"]);
  });

  test("without content is undefined", async () => {
    server.will((response) => void response.writeHead(204).end());
    expect(await tact.feeds.get("fed_1")).toBeUndefined();
  });

  test.each([
    [400, sdk.MalformedRequestError],
    [401, sdk.AuthenticationError],
    [403, sdk.PermissionDeniedError],
    [404, sdk.NotFoundError],
    [405, sdk.MalformedRequestError],
    [409, sdk.ConflictError],
    [410, sdk.NotFoundError],
    [412, sdk.PreconditionFailedError],
    [413, sdk.MalformedRequestError],
    [415, sdk.MalformedRequestError],
    [422, sdk.InvalidInputError],
    [429, sdk.RateLimitError],
    [500, sdk.ServerError],
    [503, sdk.ServerError],
  ])("of %i is thrown as its kind, with all that the problem says", async (status, kind) => {
    server.will(problem(status, "some-code"));
    const error = await tact.feeds.get("fed_1").then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(sdk.TactError);
    expect(error).toMatchObject({ name: kind.name, status, code: "some-code", message: "It is some-code.", requestId: "req_1", errors: [{ pointer: "/name", detail: "is too long" }] });
  });
});

const page = (from: number, count: number, next: string | null) => json(200, { data: Array.from({ length: count }, (_, index) => ({ id: `fed_${from + index}` })), has_more: next !== null, next_cursor: next });

describe("a list", () => {
  test("is walked to its end, page by page as it is needed", async () => {
    server.will(page(1, 2, "c2"), page(3, 2, "c4"), page(5, 1, null));
    const seen: string[] = [];
    for await (const { id } of tact.feeds.list({ limit: 2 } as never)) {
      seen.push(id);
      expect(server.arrived.length).toBe(Math.ceil(seen.length / 2));
    }
    expect(seen).toEqual(["fed_1", "fed_2", "fed_3", "fed_4", "fed_5"]);
    expect(server.arrived.map(({ url }) => url)).toEqual(["/v1/feeds?limit=2", "/v1/feeds?limit=2&cursor=c2", "/v1/feeds?limit=2&cursor=c4"]);
  });

  test("asks for nothing before it is walked, and no more than is wanted", async () => {
    server.will(page(1, 2, "c2"), page(3, 2, null));
    const list = tact.feeds.list();
    expect(server.arrived.length).toBe(0);
    for await (const _ of list) break;
    expect(server.arrived.length).toBe(1);
  });

  test("is read a page at a time from where one left off", async () => {
    server.will(page(1, 2, "c2"), page(3, 1, null));
    const first = await tact.feeds.list().page();
    const second = await tact.feeds.list({ cursor: first.next_cursor ?? "" }).page();
    expect([first.data.length, first.has_more, second.data.length, second.has_more]).toEqual([2, true, 1, false]);
    expect(server.arrived[1]?.url).toBe("/v1/feeds?cursor=c2");
  });

  test("is walked past an empty page, and repeats what failed in the middle", async () => {
    const busy = new sdk.Tact({ baseUrl: server.baseUrl, timing, retries: 1 });
    server.will(page(1, 1, "c1"), problem(503, "unavailable"), page(2, 0, "c2"), page(2, 1, null));
    const walk = collected(busy.feeds.list());
    timing.pass(await timing.timerOf((milliseconds) => milliseconds === 375));
    expect((await walk).map(({ id }) => id)).toEqual(["fed_1", "fed_2"]);
  });
});

/** A stream as an export has it. */
class Exports extends Resource {
  walk(options: sdk.RequestOptions = {}): Lines<{ n: number }> {
    return this.lines("GET", "/exports", "application/x-ndjson", {}, options);
  }
}

const exports = (timeout = 1_000) => new Exports(new Sender({ baseUrl: server.baseUrl, apiKey: undefined, version: "1", fetch: globalThis.fetch, timeout, retries: 1, longestWait: 0, timing }));

describe("a stream of lines", () => {
  test("is read as it comes, wherever its chunks end", async () => {
    const text = '{"n":1}\n\n{"n":2,"é":"😀"}\n{"n":3}\n';
    const bytes = Buffer.from(text);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      server.will((response) => response.write(bytes.subarray(0, cut), () => response.end(bytes.subarray(cut))));
      expect((await collected(exports().walk())).map(({ n }) => n)).toEqual([1, 2, 3]);
    }
  });

  test("gives each line before the next one is there", async () => {
    const first = Promise.withResolvers<ServerResponse>();
    server.will((response) => void response.write('{"n":1}\n', () => first.resolve(response)));
    const seen: number[] = [];
    for await (const { n } of exports().walk()) {
      seen.push(n);
      if (n === 1) (await first.promise).end('{"n":2}\n');
    }
    expect(seen).toEqual([1, 2]);
  });

  test.each([
    ["in the middle of a line", '{"n":1}\n{"n":'],
    ["in the middle of a letter", Buffer.concat([Buffer.from('{"n":1}\n'), Buffer.from("é").subarray(0, 1)])],
  ])("that ends %s says so, and never repeats what it gave", async (_, text) => {
    server.will((response) => void response.end(text));
    const seen: unknown[] = [];
    await expect(async () => {
      for await (const line of exports().walk()) seen.push(line);
    }).rejects.toBeInstanceOf(sdk.ConnectionError);
    expect([seen, server.arrived.length]).toEqual([[{ n: 1 }], 1]);
  });

  test("that hangs up is told apart from one that ended", async () => {
    server.will((response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"n":1}\n', () => response.destroy());
    });
    await expect(collected(exports().walk())).rejects.toBeInstanceOf(sdk.ConnectionError);
  });

  test("that stalls is given up, however long it has run", async () => {
    server.will((response) => void response.write('{"n":1}\n'));
    const walk = exports().walk()[Symbol.asyncIterator]();
    expect((await walk.next()).value).toEqual({ n: 1 });
    const next = walk.next().catch((error: unknown) => error);
    await timing.timerOf((milliseconds) => milliseconds === 1_000);
    timing.pass(1_000);
    expect(await next).toBeInstanceOf(sdk.TimeoutError);
  });

  test("ends when its signal is given, in the middle too", async () => {
    server.will((response) => void response.write('{"n":1}\n'));
    const control = new AbortController();
    const reason = new Error("enough");
    const walk = exports().walk({ signal: control.signal })[Symbol.asyncIterator]();
    await walk.next();
    const next = walk.next().catch((error: unknown) => error);
    control.abort(reason);
    expect(await next).toBe(reason);
  });

  test("lets go of the connection when nobody reads on", async () => {
    const closed = Promise.withResolvers<void>();
    server.will((response) => {
      response.on("close", closed.resolve);
      response.write('{"n":1}\n');
    });
    for await (const _ of exports().walk()) break;
    await closed.promise;
    expect(timing.waiting).toEqual([]);
  });

  test("is refused like any other request", async () => {
    server.will(problem(403, "not-allowed"));
    await expect(collected(exports().walk())).rejects.toBeInstanceOf(sdk.PermissionDeniedError);
  });
});
