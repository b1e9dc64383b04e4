import { ensureUser } from "@tact/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everyRow } from "../../testing/every-row.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(() => void (house.links.length = 0));
afterAll(async () => await house[Symbol.asyncDispose]());

let address = 0;
const json = { "content-type": "application/json", origin: publicUrl };
/** Every test asks from an address of its own, so that limits meet only those who test limits. */
const fresh = () => ({ ...json, "x-tact-client-address": `192.0.2.${(address += 1)}` });
const cookieOf = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");

async function askForLink(email: string, headers: Record<string, string> = fresh()) {
  const body = JSON.stringify({ email, callbackURL: "/today", errorCallbackURL: "/sign-in" });
  return await house.app().request(`${publicUrl}/auth/sign-in/magic-link`, { method: "POST", headers, body });
}

async function follow(url: string) {
  return await house.app().request(url, { headers: { "x-tact-client-address": `198.51.100.${(address += 1)}` } });
}

const me = async (cookie: string) => await house.app().request(`${publicUrl}/trpc/session.me`, { headers: { cookie } });

describe("signing in by magic link", () => {
  test("gives a newcomer a session and an organisation of their own", async () => {
    expect((await askForLink("New.Coach@example.test")).status).toBe(200);
    const answer = await follow(house.links[0]?.url ?? "");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, `${publicUrl}/today`]);
    const session = (await (await me(cookieOf(answer))).json()) as { result: { data: { role: string; organisation: { name: string }; user: { email: string } } } };
    expect(session.result.data).toMatchObject({ role: "owner", organisation: { name: "new.coach@example.test" }, user: { email: "new.coach@example.test" } });
  });

  test("works once", async () => {
    await askForLink("once@example.test");
    const { url } = house.links[0] ?? { url: "" };
    expect((await follow(url)).headers.getSetCookie()).not.toEqual([]);
    const again = await follow(url);
    expect(again.headers.get("location")).toContain("/sign-in?error=INVALID_TOKEN");
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test("stores no token that could be used", async () => {
    await askForLink("hashed@example.test");
    const token = new URL(house.links[0]?.url ?? "").searchParams.get("token") ?? "";
    const { rows } = await house.deps.db.$client.query<{ kept: string }>("select string_agg(identifier || value, ' ') as kept from auth.verification");
    expect(token.length).toBeGreaterThan(20);
    expect(rows[0]?.kept).not.toContain(token);
  });

  test("answers the same whether the address has an account or not", async () => {
    await ensureUser(house.deps.db, { id: "usr_known", name: "Known", email: "known@example.test", timeZone: "UTC" });
    const seen = await Promise.all(
      ["known@example.test", "unknown@example.test"].map(async (email) => {
        const answer = await askForLink(email);
        const headers = Object.fromEntries([...answer.headers].filter(([name]) => !["request-id", "x-retry-after"].includes(name)));
        return { status: answer.status, body: await answer.text(), headers };
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
  });

  test("sends nobody to another site", async () => {
    const body = JSON.stringify({ email: "a@example.test", callbackURL: "https://evil.example/" });
    const answer = await house.app().request(`${publicUrl}/auth/sign-in/magic-link`, { method: "POST", headers: fresh(), body });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, "foreign-origin"]);
    expect(house.links).toEqual([]);
  });

  const email = "a@example.test";
  test.each<[name: string, body: string, status: number, code: string, pointers: string[]]>([
    ["that is not JSON", "{", 400, "malformed-json", []],
    ["without an address", "{}", 422, "invalid-input", ["/email"]],
    ["with no address for an address", JSON.stringify({ email: "not an address" }), 422, "invalid-input", ["/email"]],
    ["with a line break in the address", JSON.stringify({ email: "a@example.test\r\nBcc: b@example.test" }), 422, "invalid-input", ["/email"]],
    ["with HTML for a name", JSON.stringify({ email, name: "<img src=x onerror=alert(1)>" }), 422, "invalid-input", ["/name"]],
    ["with a line break in the name", JSON.stringify({ email, name: "Iris\r\nBcc: b@example.test" }), 422, "invalid-input", ["/name"]],
    ["with a name without end", JSON.stringify({ email, name: "x".repeat(100_000) }), 422, "invalid-input", ["/name"]],
    ["with a place without end", JSON.stringify({ email, callbackURL: `/${"x".repeat(500)}` }), 422, "invalid-input", ["/callbackURL"]],
    ["with a number for a place", JSON.stringify({ email, errorCallbackURL: 1 }), 422, "invalid-input", ["/errorCallbackURL"]],
    ["with unknown fields", JSON.stringify({ email, metadata: {}, role: "owner" }), 422, "invalid-input", ["/metadata", "/role"]],
    ["of 2 MB", JSON.stringify({ email, name: "x".repeat(2_000_000) }), 413, "content-too-large", []],
  ])("a request %s is refused as a problem, and changes nothing", async (_, body, status, code, pointers) => {
    const before = await everyRow(house);
    const answer = await house.app().request(`${publicUrl}/auth/sign-in/magic-link`, { method: "POST", headers: fresh(), body });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    const problem = (await answer.json()) as { code: string; errors: { pointer: string }[] };
    expect([problem.code, problem.errors.map(({ pointer }) => pointer).toSorted()]).toEqual([code, pointers]);
    expect(house.links).toEqual([]);
    expect(await everyRow(house)).toEqual(before);
  });

  test("is limited for each address that asks", async () => {
    const headers = fresh();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) statuses.push((await askForLink("many@example.test", headers)).status);
    expect(statuses.at(0)).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const refused = await askForLink("many@example.test", headers);
    expect(await refused.json()).toMatchObject({ code: "too-many-requests", status: 429 });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await askForLink("many@example.test")).status).toBe(200);
  });

  test("ends with signing out", async () => {
    await askForLink("leaving@example.test");
    const cookie = cookieOf(await follow(house.links[0]?.url ?? ""));
    const out = await house.app().request(`${publicUrl}/auth/sign-out`, { method: "POST", headers: { ...fresh(), cookie }, body: "{}" });
    expect(out.status).toBe(200);
    expect((await me(cookie)).status).toBe(401);
  });
});

describe("cookies", () => {
  test.each([
    ["http://localhost:4310", /^tact\.session_token=[^;]+; .*HttpOnly; SameSite=Lax$/, false],
    ["https://tact.example", /^__Host-tact\.session_token=[^;]+; .*Secure; SameSite=Lax$/, true],
  ])("on %s", async (origin, form, secure) => {
    const app = house.app({ deps: { ...house.deps, publicUrl: origin } });
    const headers = { ...fresh(), origin };
    await app.request(`${origin}/auth/sign-in/magic-link`, { method: "POST", headers, body: JSON.stringify({ email: `c${secure}@example.test` }) });
    const [cookie = ""] = (await app.request(house.links[0]?.url ?? "", { headers: { "x-tact-client-address": "203.0.113.7" } })).headers.getSetCookie();
    expect(cookie).toMatch(form);
    expect(cookie).toContain("Path=/;");
    expect(cookie).not.toContain("Domain");
  });
});

describe("pages of another site", () => {
  test.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["an opaque origin", { origin: "null" }],
    ["a cross-site fetch without origin", { "sec-fetch-site": "cross-site" }],
  ])("are refused a link and a change: %s", async (_, headers) => {
    const post = (path: string) =>
      house.app().request(`${publicUrl}${path}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: "{}" });
    for (const path of ["/auth/sign-in/magic-link", "/auth/sign-out", "/trpc/clients.create"]) {
      const answer = await post(path);
      expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([path, 403, "foreign-origin"]);
    }
  });

  test("are refused what is not JSON, which a form could send", async () => {
    const answer = await house.app().request(`${publicUrl}/trpc/clients.create`, { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" });
    expect(answer.status).toBe(415);
  });
});

describe("the demo's sign-in", () => {
  test("signs in the coach with one click where it is offered", async () => {
    const userId = await ensureUser(house.deps.db, { id: "usr_demo", name: "Eleri Morgan", email: "eleri@harbour.example", timeZone: "Europe/London" });
    const app = house.app({ demoEmail: "eleri@harbour.example" });
    const fetched = await app.request(`${publicUrl}/auth/demo`, { method: "POST", headers: fresh(), body: "{}" });
    expect(fetched.status).toBe(200);
    const session = (await (await me(cookieOf(fetched))).json()) as { result: { data: { user: { id: string } } } };
    expect(session.result.data.user.id).toBe(userId);
    const form = { ...fresh(), "content-type": "application/x-www-form-urlencoded", accept: "text/html" };
    const posted = await app.request(`${publicUrl}/auth/demo`, { method: "POST", headers: form, body: "" });
    expect([posted.status, posted.headers.get("location"), posted.headers.getSetCookie().length > 0]).toEqual([303, "/today", true]);
  });

  test("is not there where it was not asked for", async () => {
    expect((await house.app().request(`${publicUrl}/auth/demo`, { method: "POST", headers: fresh(), body: "{}" })).status).toBe(404);
    expect(await (await house.app().request(`${publicUrl}/auth/options`)).json()).toEqual({ demo: false, mail: false });
  });
});

test.each(["/auth/sign-up/email", "/auth/sign-in/email", "/auth/update-user", "/auth/delete-user", "/auth/list-sessions", "/auth/get-session", "/auth/ok"])(
  "%s is not served",
  async (path) => {
    expect((await house.app().request(`${publicUrl}${path}`, { method: "POST", headers: fresh(), body: "{}" })).status).toBe(404);
  },
);
