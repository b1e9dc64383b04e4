import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "../../testing/as-superuser.ts";
import { aKey, ask, refusal } from "../../testing/programs.ts";
import { post, signIn } from "../../testing/sign-in.ts";
import { type Caller, openTestHouse, publicUrl, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { scopesOfKeys } from "../permissions.ts";
import { keyRing } from "./key-ring.ts";
import { newSecret } from "./secret.ts";

let house: TestHouse;
let app: ReturnType<TestHouse["app"]>;
let call: Caller;
beforeAll(async () => {
  house = await openTestHouse();
  app = house.app();
  ({ call } = await house.organisation());
});
afterAll(async () => await house[Symbol.asyncDispose]());

const newClient = (name: string) => ({ name, time_zone: "Europe/London" });

describe("a key", () => {
  test("speaks for its organisation on REST and on tRPC", async () => {
    const { secret } = await aKey(call);
    const made = await ask(app, "/clients", { secret, body: newClient("Noor Haddad") });
    expect(made.status).toBe(201);
    const listed = await app.request(`${publicUrl}/trpc/clients.list`, { headers: { authorization: `Bearer ${secret}` } });
    expect(listed.status).toBe(200);
    expect(await listed.text()).toContain("Noor Haddad");
  });

  test("is told once; what is stored is its hash and eight characters", async () => {
    const { key, secret } = await aKey(call);
    expect(key.shown).toBe(secret.slice(0, "tact_live_".length + 8));
    const [stored] = await asSuperuser<{ kept: string }>(house, "select string_agg(k::text, ' ') as kept from api_keys k");
    expect(stored?.kept).toContain(secret.slice("tact_live_".length).slice(0, 8));
    expect(stored?.kept).not.toContain(secret.slice(20));
    expect(JSON.stringify([await call.apiKeys.list(), await call.apiKeys.get({ id: key.id })])).not.toContain(secret.slice(20));
  });

  test("may do what its scopes say, and nothing else", async () => {
    const { secret } = await aKey(call, { scopes: ["clients:read"] });
    expect((await ask(app, "/clients", { secret })).status).toBe(200);
    expect(await refusal(await ask(app, "/clients", { secret, body: newClient("No") }))).toEqual([403, "not-allowed"]);
    expect(await refusal(await ask(app, "/feeds", { secret }))).toEqual([403, "not-allowed"]);
  });

  test("never makes, reads or ends keys, whatever it was given", async () => {
    const { key, secret } = await aKey(call, { scopes: [...scopesOfKeys] });
    const body = { name: "Another", scopes: ["clients:read"] };
    expect(await refusal(await ask(app, "/api-keys", { secret, body }))).toEqual([403, "not-allowed"]);
    expect(await refusal(await ask(app, "/api-keys", { secret }))).toEqual([403, "not-allowed"]);
    expect(await refusal(await ask(app, `/api-keys/${key.id}/revoke`, { secret, method: "POST" }))).toEqual([403, "not-allowed"]);
  });

  test.each<[name: string, settings: object, pointer: string]>([
    ["without scopes", { scopes: [] }, "/scopes"],
    ["with a scope twice", { scopes: ["clients:read", "clients:read"] }, "/scopes"],
    ["with a scope that is none", { scopes: ["clients:own"] }, "/scopes/0"],
    ["that makes keys", { scopes: ["clients:read", "keys:write"] }, "/scopes/1"],
    ["for a client's link", { scopes: ["portal:read"] }, "/scopes/0"],
    ["that has ended", { scopes: ["clients:read"], expires_at: startOfTest }, "/expires_at"],
    ["for every origin", { scopes: ["plans:read"], origins: ["*"] }, "/origins/0"],
    ["for an origin with a path", { scopes: ["plans:read"], origins: ["https://a.example/"] }, "/origins/0"],
    ["for an origin in the clear", { scopes: ["plans:read"], origins: ["http://a.example"] }, "/origins/0"],
    ["for an origin that is none", { scopes: ["plans:read"], origins: ["null"] }, "/origins/0"],
  ])("%s is not made", async (_, settings, pointer) => {
    const headers = { cookie: await signIn(house, "owner@example.test"), origin: publicUrl };
    const answer = await ask(app, "/api-keys", { headers, body: { name: "No", ...settings } });
    const { code, errors } = (await answer.json()) as { code: string; errors: { pointer: string }[] };
    expect([answer.status, code, errors.map((error) => error.pointer)]).toEqual([422, "invalid-input", [pointer]]);
  });

  test("is made by owners alone", async () => {
    for (const role of ["coach", "viewer"] as const) {
      const { call: theirs } = await house.organisation(role);
      expect((await refusalOf(theirs.apiKeys.create({ name: "No", scopes: ["clients:read"] }))).code).toBe("not-allowed");
      expect((await refusalOf(theirs.apiKeys.list())).code).toBe("not-allowed");
    }
  });
});

describe("a key that does not hold", () => {
  test.each<[name: string, authorization: () => Promise<string> | string]>([
    ["unknown", () => `Bearer ${newSecret("live")}`],
    ["mistyped", async () => `Bearer ${(await aKey(call)).secret.slice(0, -1)}!`],
    ["of another kind", () => `Bearer ${newSecret("invitation")}`],
    ["behind another scheme", async () => `Basic ${(await aKey(call)).secret}`],
    ["empty", () => "Bearer "],
    ["without end", () => `Bearer tact_live_${"a".repeat(5000)}`],
    ["of test mode under the prefix of live", async () => `Bearer ${(await aKey(call, { livemode: false })).secret.replace("test", "live")}`],
  ])("is refused on both doors, also where nothing is asked for: %s", async (_, authorization) => {
    const headers = { authorization: await authorization() };
    expect(await refusal(await ask(app, "/clients", { headers }))).toEqual([401, "key-not-valid"]);
    expect((await ask(app, "/openapi.json", { headers })).status).toBe(401);
    expect((await ask(app, "/clients", { headers })).headers.get("www-authenticate")).toContain("Bearer");
    const answer = await app.request(`${publicUrl}/trpc/clients.list`, { headers });
    expect([answer.status, ((await answer.json()) as { error: { data: { code: string } } }).error.data.code]).toEqual([401, "key-not-valid"]);
  });

  test("is refused at once after it was revoked, and stays so", async () => {
    const { key, secret } = await aKey(call);
    expect((await ask(app, "/clients", { secret })).status).toBe(200);
    expect((await call.apiKeys.revoke({ id: key.id })).revokedAt).toBe(house.deps.clock());
    await expect.poll(async () => (await ask(app, "/clients", { secret })).status, { timeout: 20_000, interval: 20 }).toBe(401);
    expect((await call.apiKeys.revoke({ id: key.id })).id).toBe(key.id);
    expect((await refusalOf(call.apiKeys.update({ id: key.id, name: "x" }))).code).toBe("key-over");
  });

  test("is believed for half a second and not longer, however busy it is", async () => {
    let tick = 0;
    const ring = keyRing(house.deps, () => tick);
    const { key, secret } = await aKey(call);
    expect(await ring.bearerOf(secret)).not.toBeNull();
    await call.apiKeys.revoke({ id: key.id });
    for (tick = 0; tick < 500; tick += 100) await ring.bearerOf(secret);
    tick = 500;
    expect(await ring.bearerOf(secret)).toBeNull();
  });

  test("is refused from the instant at which it expires", async () => {
    const { secret } = await aKey(call, { expiresAt: "2026-11-24T15:00:00Z" });
    try {
      house.at("2026-11-24T14:59:59.999Z");
      expect((await ask(app, "/clients", { secret })).status).toBe(200);
      house.at("2026-11-24T15:00:00Z");
      expect((await ask(app, "/clients", { secret })).status).toBe(401);
    } finally {
      house.at(startOfTest);
    }
  });
});

describe("rotation", () => {
  test("makes a successor that may do the same; both hold until the old one ends", async () => {
    const { key, secret } = await aKey(call, { scopes: ["clients:read"], origins: ["https://careers.example"] });
    const successor = await call.apiKeys.rotate({ id: key.id, overlapHours: 2 });
    expect(successor.key).toMatchObject({ name: key.name, scopes: key.scopes, origins: key.origins, version: key.version, expiresAt: null });
    const both = async () => [(await ask(app, "/clients", { secret })).status, (await ask(app, "/clients", { secret: successor.secret })).status];
    expect(await both()).toEqual([200, 200]);
    expect((await call.apiKeys.get({ id: key.id })).expiresAt).toBe("2026-11-24T16:00:00.000Z");
    await expect.poll(async () => {
      house.at("2026-11-24T16:00:00Z");
      const answers = await both();
      house.at(startOfTest);
      return answers;
    }, { timeout: 20_000 }).toEqual([401, 200]);
  });

  test("never makes a key live longer than it was to", async () => {
    const { key } = await aKey(call, { expiresAt: "2026-11-24T15:00:00Z" });
    const successor = await call.apiKeys.rotate({ id: key.id });
    expect([(await call.apiKeys.get({ id: key.id })).expiresAt, successor.key.expiresAt]).toEqual(["2026-11-24T15:00:00.000Z", "2026-11-24T15:00:00.000Z"]);
  });
});

test("the last use is noted, at most once a minute", async () => {
  const { key, secret } = await aKey(call);
  const used = async () => (await call.apiKeys.get({ id: key.id })).lastUsedAt;
  expect(await used()).toBeNull();
  await ask(app, "/clients", { secret });
  await expect.poll(used, { timeout: 20_000 }).toBe(startOfTest);
  try {
    house.at("2026-11-24T14:00:59Z");
    await ask(app, "/clients", { secret });
    house.at("2026-11-24T14:01:30Z");
    await ask(app, "/clients", { secret });
    await expect.poll(used, { timeout: 20_000 }).toBe("2026-11-24T14:01:30.000Z");
  } finally {
    house.at(startOfTest);
  }
});

describe("test mode", () => {
  test("sees test data alone, and live keys never see it", async () => {
    const [live, trial] = [await aKey(call), await aKey(call, { livemode: false })];
    expect(trial.secret).toMatch(/^tact_test_/);
    await ask(app, "/clients", { secret: live.secret, body: newClient("Live Person") });
    const made = (await (await ask(app, "/clients", { secret: trial.secret, body: newClient("Test Person") })).json()) as { id: string };
    const names = async (secret: string) => ((await (await ask(app, "/clients", { secret })).json()) as { data: { name: string }[] }).data.map(({ name }) => name);
    expect(await names(trial.secret)).toEqual(["Test Person"]);
    expect(await names(live.secret)).not.toContain("Test Person");
    expect((await ask(app, `/clients/${made.id}`, { secret: live.secret })).status).toBe(404);
    const { livemode } = (await (await ask(app, "/organisation", { secret: trial.secret })).json()) as { livemode: boolean };
    expect(livemode).toBe(false);
  });

  test("two first uses at once make one test organisation", async () => {
    const { call: other, scope } = await house.organisation();
    const keys = await Promise.all(Array.from({ length: 6 }, () => aKey(other, { livemode: false })));
    const answers = await Promise.all(keys.map(({ secret }) => ask(app, "/organisation", { secret })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await asSuperuser(house, "select org_id from organisations where live_org_id = $1", [scope.organisation])).toHaveLength(1);
  });
});

describe("whoever shows a key and a cookie", () => {
  test("is the holder of the key", async () => {
    const cookie = await signIn(house, "cookie@example.test");
    const { secret } = await aKey(call, { scopes: ["clients:read"] });
    const key = { secret, headers: { cookie } };
    const { id } = (await (await ask(app, "/organisation", { headers: { cookie } })).json()) as { id: string };
    const other = await aKey(call, { scopes: ["organisation:read"] });
    expect(((await (await ask(app, "/organisation", { secret: other.secret, headers: { cookie } })).json()) as { id: string }).id).not.toBe(id);
    expect(await refusal(await ask(app, "/api-keys", key))).toEqual([403, "not-allowed"]);
    expect((await ask(app, "/clients", { ...key, secret: newSecret("live") })).status).toBe(401);
  });
});

describe("a write with a cookie", () => {
  const body = newClient("By cookie");
  test.each<[name: string, headers: Record<string, string>, status: number]>([
    ["from our own page", { origin: publicUrl }, 201],
    ["from our own page, by a browser that sends no Origin", { "sec-fetch-site": "same-origin" }, 201],
    ["from nowhere in particular", {}, 403],
    ["from an address typed by hand", { "sec-fetch-site": "none" }, 403],
    ["from another site", { origin: "https://evil.example" }, 403],
    ["from a sibling of ours", { "sec-fetch-site": "same-site" }, 403],
  ])("%s", async (_, headers, status) => {
    const cookie = await signIn(house, "writes@example.test");
    expect((await ask(app, "/clients", { body, headers: { ...headers, cookie } })).status).toBe(status);
    const procedure = await app.request(`${publicUrl}/trpc/clients.create`, {
      method: "POST",
      headers: { ...headers, cookie, "content-type": "application/json" },
      body: JSON.stringify({ name: "By cookie", timeZone: "Europe/London" }),
    });
    expect(procedure.status).toBe(status === 201 ? 200 : 403);
  });

  test("of a key needs no origin", async () => {
    const { secret } = await aKey(call);
    expect((await ask(app, "/clients", { secret, body })).status).toBe(201);
    expect((await post(app, "", "clients.create", {})).status).toBe(401);
  });
});
