import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "../../testing/as-superuser.ts";
import { everyRow } from "../../testing/every-row.ts";
import { aKey, ask, refusal } from "../../testing/programs.ts";
import { signIn } from "../../testing/sign-in.ts";
import { type Caller, openTestHouse, publicUrl, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";

let house: TestHouse;
let app: ReturnType<TestHouse["app"]>;
let call: Caller;
let secret: string;
beforeAll(async () => {
  house = await openTestHouse();
  app = house.app();
  ({ call } = await house.organisation());
  ({ secret } = await aKey(call));
});
afterAll(async () => await house[Symbol.asyncDispose]());

let drawn = 0;
const fresh = () => `key-${(drawn += 1)}`;
const client = (name: string) => ({ name, time_zone: "Europe/London" });
const send = (key: string, body: unknown, by: string = secret) => ask(app, "/clients", { secret: by, body, headers: { "idempotency-key": key } });
const count = async (name: string) => (await asSuperuser(house, "select id from clients where name = $1", [name])).length;

describe("the same request with the same key", () => {
  test("is answered with the first answer, and done once", async () => {
    const key = fresh();
    const [first, second] = [await send(key, client("Once")), await send(key, client("Once"))];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    for (const name of ["content-type", "location", "etag", "cache-control"]) expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get("request-id")).not.toBe(first.headers.get("request-id"));
    expect(await count("Once")).toBe(1);
  });

  test("is the same with the key in quotes and without", async () => {
    const key = fresh();
    const [first, second] = [await send(key, client("Quoted")), await send(`"${key}"`, client("Quoted"))];
    expect(await second.text()).toBe(await first.text());
    expect(await count("Quoted")).toBe(1);
  });

  test("fifty at once make one row and one body", async () => {
    const key = fresh();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(key, client("Fifty"))));
    const made = answers.filter(({ status }) => status === 201);
    const running = answers.filter(({ status }) => status === 409);
    expect(made.length + running.length).toBe(50);
    expect(made.length).toBeGreaterThan(0);
    for (const answer of running) {
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(((await answer.json()) as { code: string }).code).toBe("idempotency-key-in-use");
    }
    expect(new Set(await Promise.all(made.map((answer) => answer.text()))).size).toBe(1);
    expect(await count("Fifty")).toBe(1);
    expect((await send(key, client("Fifty"))).headers.get("idempotent-replayed")).toBe("true");
  });

  test("with another body is refused, and changes nothing", async () => {
    const key = fresh();
    await send(key, client("First body"));
    const before = await everyRow(house);
    expect(await refusal(await send(key, client("Second body")))).toEqual([422, "idempotency-key-reused"]);
    expect(await refusal(await send(key, "{"))).toEqual([422, "idempotency-key-reused"]);
    expect(await everyRow(house)).toEqual(before);
  });

  test("is kept for a day, and then done again", async () => {
    const key = fresh();
    try {
      await send(key, client("A day"));
      house.at("2026-11-25T13:59:59.999Z");
      expect((await send(key, client("A day"))).headers.get("idempotent-replayed")).toBe("true");
      house.at("2026-11-25T14:00:00Z");
      expect((await send(key, client("A day"))).headers.get("idempotent-replayed")).toBeNull();
      expect(await count("A day")).toBe(2);
    } finally {
      house.at(startOfTest);
    }
  });
});

describe("a key of one", () => {
  test("is no key of another: each caller, each path and each organisation has its own", async () => {
    const key = fresh();
    const other = await aKey(call);
    const elsewhere = await aKey((await house.organisation()).call);
    for (const by of [secret, other.secret, elsewhere.secret]) expect((await send(key, client("Own keys"), by)).headers.get("idempotent-replayed")).toBeNull();
    expect(await count("Own keys")).toBe(3);
    const link = await ask(app, "/feeds", { secret, body: { name: "x", client_id: "cli_none" }, headers: { "idempotency-key": key } });
    expect(link.headers.get("idempotent-replayed")).toBeNull();
  });

  test("belongs to a member as well, who asks with a cookie", async () => {
    const cookie = await signIn(house, "twice@example.test");
    const headers = { cookie, origin: publicUrl, "idempotency-key": fresh() };
    const ids = [await ask(app, "/clients", { body: client("By cookie"), headers }), await ask(app, "/clients", { body: client("By cookie"), headers })].map(
      async (answer) => ((await answer.json()) as { id: string }).id,
    );
    expect(await ids[0]).toBe(await ids[1]);
  });
});

describe("a refusal", () => {
  test("is not kept: what was refused can be sent again with the same key", async () => {
    const key = fresh();
    const before = await everyRow(house);
    expect((await send(key, { ...client("Later"), time_zone: "Nowhere/Land" })).status).toBe(422);
    expect(await everyRow(house)).toEqual(before);
    const email = "taken@example.test";
    await send(fresh(), { ...client("Taken"), email });
    expect((await send(key, { ...client("Later"), email })).status).toBe(409);
    expect((await send(key, client("Later"))).status).toBe(201);
    expect(await count("Later")).toBe(1);
  });
});

test("what is told once stands nowhere in the clear", async () => {
  const cookie = await signIn(house, "sealed@example.test");
  const headers = { cookie, origin: publicUrl, "idempotency-key": fresh() };
  const make = () => ask(app, "/api-keys", { headers, body: { name: "Sealed", scopes: ["clients:read"] } });
  const [first, second] = [(await (await make()).json()) as { secret: string }, (await (await make()).json()) as { secret: string }];
  expect(second.secret).toBe(first.secret);
  const [stored] = await asSuperuser<{ kept: string }>(house, "select string_agg(k::text, ' ') as kept from idempotency_keys k");
  expect(stored?.kept).not.toContain(first.secret.slice(20));
});

describe("the header", () => {
  test.each([
    ["abc", "abc"],
    [' "abc" ', "abc"],
    ['"a b"', "a b"],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ["8e03978e-40d5-43dd-bc93-6894a57f9324", "8e03978e-40d5-43dd-bc93-6894a57f9324"],
    ["k".repeat(255), "k".repeat(255)],
  ])("%s names the key %s", (header, key) => expect(idempotencyKeyOf(header)).toBe(key));

  test.each(["", '""', "a b", '"a', "ключ", "k".repeat(256), '"a"b"', "a\tb"])("%j names none", async (header) => {
    expect(() => idempotencyKeyOf(header)).toThrow("Idempotency-Key is");
  });

  test("that names none is refused before anything is done", async () => {
    expect(await refusal(await send("a b", client("Never")))).toEqual([400, "malformed-idempotency-key"]);
    expect(await count("Never")).toBe(0);
  });
});
