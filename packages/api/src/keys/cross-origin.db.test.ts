import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aKey, ask, refusal } from "../../testing/programs.ts";
import { signIn } from "../../testing/sign-in.ts";
import { type Caller, openTestHouse, publicUrl, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let app: ReturnType<TestHouse["app"]>;
let call: Caller;
const listed = "https://careers.example";
let secret: string;
beforeAll(async () => {
  house = await openTestHouse();
  app = house.app();
  ({ call } = await house.organisation());
  ({ secret } = await aKey(call, { origins: [listed] }));
});
afterAll(async () => await house[Symbol.asyncDispose]());

const preflight = (origin: string, path = "/clients") =>
  app.request(`${publicUrl}/v1${path}`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" } });
const allowed = (answer: Response) => answer.headers.get("access-control-allow-origin");

describe("a page of an origin that a key lists", () => {
  test("may ask, and read the answer with its headers", async () => {
    const before = await preflight(listed);
    expect([before.status, allowed(before), before.headers.get("access-control-allow-credentials")]).toEqual([204, listed, null]);
    expect(before.headers.get("access-control-allow-headers")).toMatch(/authorization.*idempotency-key.*tact-version/);
    const answer = await ask(app, "/clients", { secret, headers: { origin: listed } });
    expect([answer.status, allowed(answer), answer.headers.get("access-control-allow-credentials")]).toEqual([200, listed, null]);
    expect(answer.headers.get("access-control-expose-headers")).toMatch(/request-id.*ratelimit/);
    expect(answer.headers.get("vary")).toMatch(/origin/i);
  });

  test("may read why it was refused", async () => {
    const answer = await ask(app, "/clients", { secret, body: "{", headers: { origin: listed } });
    expect([answer.status, allowed(answer)]).toEqual([400, listed]);
  });

  test("may ask on the other door as well", async () => {
    const answer = await app.request(`${publicUrl}/trpc/clients.list`, { headers: { authorization: `Bearer ${secret}`, origin: listed } });
    expect([answer.status, allowed(answer)]).toEqual([200, listed]);
  });
});

describe("a page of another origin", () => {
  test.each(["https://evil.example", "https://careers.example.evil.example", "http://careers.example", "https://careers.example:8443", "https://CAREERS.example", "null"])(
    "%s may neither ask nor read",
    async (origin) => {
      const before = await preflight(origin);
      expect([before.status, allowed(before)]).toEqual([403, null]);
      const answer = await ask(app, "/clients", { secret, body: { name: "No", time_zone: "Europe/London" }, headers: { origin } });
      expect([...(await refusal(answer.clone())), allowed(answer)]).toEqual([403, "origin-not-listed", null]);
    },
  );

  test("may not use a key that lists none, where another key lists it", async () => {
    const plain = await aKey(call);
    expect((await preflight(listed)).status).toBe(204);
    expect(await refusal(await ask(app, "/clients", { secret: plain.secret, headers: { origin: listed } }))).toEqual([403, "origin-not-listed"]);
  });

  test("has nothing of a cookie, listed or not", async () => {
    const cookie = await signIn(house, "cors@example.test");
    const answer = await ask(app, "/clients", { headers: { cookie, origin: listed } });
    expect([answer.status, allowed(answer)]).toEqual([200, null]);
    expect((await ask(app, "/clients", { headers: { cookie, origin: listed }, body: {} })).status).toBe(403);
  });
});

test("an origin that no key lists any more is refused again", async () => {
  const origin = "https://gone.example";
  const { key } = await aKey(call, { origins: [origin] });
  await expect.poll(async () => (await preflight(origin)).status, { timeout: 20_000 }).toBe(204);
  await call.apiKeys.update({ id: key.id, origins: [] });
  await expect.poll(async () => (await preflight(origin)).status, { timeout: 20_000 }).toBe(403);
});

describe("versions", () => {
  test.each([
    ["that of the key", {}, 200, "2026-12-01"],
    ["the one that the header asks for", { "tact-version": "2026-12-01" }, 200, "2026-12-01"],
    ["none that there is not", { "tact-version": "2020-01-01" }, 400, null],
    ["none that is no version", { "tact-version": "newest" }, 400, null],
  ])("a request is served %s", async (_, headers, status, served) => {
    const answer = await ask(app, "/clients", { secret, headers });
    expect([answer.status, answer.headers.get("tact-version")]).toEqual([status, served]);
    if (status === 400) expect(await answer.json()).toMatchObject({ code: "unknown-version", detail: expect.stringContaining("2026-12-01") });
  });

  test("a key keeps the version that it was made for", async () => {
    const { key } = await aKey(call);
    expect(key.version).toBe("2026-12-01");
  });
});

describe("rate limits", () => {
  test("each key and each member has its own, told on every answer", async () => {
    const limited = house.app({ limits: { requests: 3 } });
    const other = await aKey(call);
    const statuses: number[] = [];
    for (let sent = 0; sent < 5; sent += 1) statuses.push((await ask(limited, "/clients", { secret })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await ask(limited, "/clients", { secret });
    expect(await refused.clone().json()).toMatchObject({ code: "too-many-requests", status: 429 });
    expect(refused.headers.get("ratelimit-policy")).toBe('"requests";q=3;w=60');
    expect(refused.headers.get("ratelimit")).toMatch(/^"requests";r=0;t=\d+$/);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const theirs = await ask(limited, "/clients", { secret: other.secret });
    expect([theirs.status, theirs.headers.get("ratelimit")]).toEqual([200, expect.stringMatching(/^"requests";r=2;t=\d+$/)]);
    const cookie = await signIn(house, "limited@example.test");
    expect((await ask(limited, "/clients", { headers: { cookie } })).headers.get("ratelimit")).toMatch(/r=2/);
  });

  test("hold on the other door as well, in its own words", async () => {
    const limited = house.app({ limits: { requests: 1 } });
    const headers = { authorization: `Bearer ${secret}` };
    await limited.request(`${publicUrl}/trpc/clients.list`, { headers });
    const refused = await limited.request(`${publicUrl}/trpc/clients.list`, { headers });
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(((await refused.json()) as { error: { data: { code: string } } }).error.data.code).toBe("too-many-requests");
  });

  test("count nobody who asks for nothing that is theirs", async () => {
    expect((await ask(app, "/openapi.json")).headers.get("ratelimit")).toBeNull();
  });
});

test("every answer names its request, on whichever door and whatever became of it", async () => {
  const paths = ["/v1/clients", "/v1/nothing", "/v1/openapi.json", "/trpc/clients.list", "/auth/options", "/auth/sessions", "/health"];
  const named = await Promise.all(paths.map(async (path) => (await app.request(publicUrl + path)).headers.get("request-id")));
  expect(named.filter((id) => !/^req_[0-9a-z]{26}$/.test(id ?? ""))).toEqual([]);
  expect(new Set(named).size).toBe(paths.length);
});
