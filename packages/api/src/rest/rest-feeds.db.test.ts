import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signIn } from "../../testing/sign-in.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../testing/test-house.ts";
import { feedPageView as feedPage, feedSecretView as feedWithAddress, feedView as feedAnswer } from "../views/feed.ts";
import { camelCased } from "./snake-case.ts";

let house: TestHouse;
let app: ReturnType<TestHouse["app"]>;
let cookie: string;
let stranger: string;

beforeAll(async () => {
  house = await openTestHouse();
  cookie = await signIn(house, "iris@example.test");
  stranger = await signIn(house, "ruth@example.test");
  app = house.app();
});
afterAll(async () => await house[Symbol.asyncDispose]());

interface Asked {
  body?: unknown;
  as?: string | null;
  headers?: Record<string, string>;
}

async function ask(method: string, path: string, { body, as = cookie, headers = {} }: Asked = {}) {
  const sent = body === undefined ? {} : { "content-type": "application/json" };
  const answer = await app.request(`${publicUrl}/v1${path}`, {
    method,
    headers: { origin: publicUrl, ...(as === null ? {} : { cookie: as }), ...sent, ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text === "" ? null : JSON.parse(text)) as Record<string, unknown> };
}

const camel = (body: unknown) => camelCased(body).value;
async function made(body: object = { name: "iPhone" }) {
  const answer = await ask("POST", "/feeds", { body });
  expect(answer.status).toBe(201);
  return { ...feedWithAddress.parse(camel(answer.body)), location: answer.headers.get("location") };
}
const poll = async (url: string) => (await app.request(url)).status;

describe("a calendar link over REST", () => {
  test("is made, read, changed, given another address and ended", async () => {
    const { feed, url, location } = await made({ name: "iPhone", privacy: "initials", form: "tasks", interviews: true });
    expect(feed).toMatchObject({ name: "iPhone", scope: "coach", privacy: "initials", form: "tasks", interviews: true });
    expect(location).toBe(`/v1/feeds/${feed.id}`);
    expect(await poll(url)).toBe(200);
    expect(feedAnswer.parse(camel((await ask("GET", `/feeds/${feed.id}`)).body)).name).toBe("iPhone");
    expect((await ask("PATCH", `/feeds/${feed.id}`, { body: { name: "Mac", privacy: "busy" } })).body).toMatchObject({ name: "Mac", privacy: "busy", interviews: true });
    const rotated = feedWithAddress.parse(camel((await ask("POST", `/feeds/${feed.id}/rotate`)).body));
    expect([await poll(url), await poll(rotated.url)]).toEqual([410, 200]);
    expect((await ask("POST", `/feeds/${feed.id}/revoke`)).body["revoked_at"]).not.toBeNull();
    expect(await poll(rotated.url)).toBe(410);
    expect((await ask("POST", `/feeds/${feed.id}/rotate`)).status).toBe(404);
    expect((await ask("PATCH", `/feeds/${feed.id}`, { body: { name: "Mac" } })).status).toBe(404);
  });

  test("is listed page by page, without its address", async () => {
    const ids = [(await made()).feed.id, (await made()).feed.id, (await made()).feed.id];
    const seen: string[] = [];
    let path = "/feeds?limit=2";
    for (;;) {
      const { status, body } = await ask("GET", path);
      expect([status, JSON.stringify(body).includes("tact_cal_")]).toEqual([200, false]);
      const page = feedPage.parse(camel(body));
      seen.push(...page.data.map(({ id }) => id));
      if (!page.hasMore) break;
      path = `/feeds?limit=2&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toEqual(expect.arrayContaining(ids));
  });

  test("of another member is not found, whatever is asked of it", async () => {
    const { feed } = await made();
    const asked: [string, string, unknown?][] = [
      ["GET", `/feeds/${feed.id}`],
      ["PATCH", `/feeds/${feed.id}`, { name: "mine" }],
      ["POST", `/feeds/${feed.id}/rotate`],
      ["POST", `/feeds/${feed.id}/revoke`],
    ];
    for (const [method, path, body] of asked) {
      const answer = await ask(method, path, { as: stranger, ...(body === undefined ? {} : { body }) });
      expect([method, path, answer.status, answer.body["code"]]).toEqual([method, path, 404, "not-found"]);
    }
    expect(JSON.stringify((await ask("GET", "/feeds", { as: stranger })).body)).not.toContain(feed.id);
  });

  test.each<[name: string, method: string, path: string, asked: Asked, status: number, code: string]>([
    ["nobody signed in", "GET", "/feeds", { as: null }, 401, "sign-in-required"],
    ["a write of nobody", "POST", "/feeds", { as: null, body: { name: "x" } }, 401, "sign-in-required"],
    ["a page of another site", "POST", "/feeds", { body: { name: "x" }, headers: { origin: "https://evil.example" } }, 403, "foreign-origin"],
    ["no JSON", "POST", "/feeds", { body: "{" }, 400, "malformed-json"],
    ["another kind of body", "POST", "/feeds", { body: "name=x", headers: { "content-type": "text/plain" } }, 415, "unsupported-media-type"],
    ["an unknown level", "POST", "/feeds", { body: { name: "x", privacy: "loud" } }, 422, "invalid-input"],
    ["an unknown field", "POST", "/feeds", { body: { name: "x", colour: "red" } }, 422, "invalid-input"],
    ["a name with a line break", "POST", "/feeds", { body: { name: "x\r\nBEGIN:VEVENT" } }, 422, "invalid-input"],
    ["a key in camelCase", "POST", "/feeds", { body: { name: "x", clientId: "cli_1" } }, 422, "invalid-input"],
    ["no such client", "POST", "/feeds", { body: { name: "x", client_id: "cli_none" } }, 404, "not-found"],
    ["no such application", "POST", "/feeds", { body: { name: "x", application_id: "app_none" } }, 404, "not-found"],
    ["another form of what is there", "PATCH", "/feeds/fed_none", { body: { form: "tasks" } }, 422, "invalid-input"],
    ["a limit of 1000", "GET", "/feeds?limit=1000", {}, 422, "invalid-input"],
    ["no such link", "GET", "/feeds/fed_none", {}, 404, "not-found"],
    ["DELETE", "DELETE", "/feeds/fed_none", {}, 405, "method-not-allowed"],
    ["PUT", "PUT", "/feeds", { body: {} }, 405, "method-not-allowed"],
    ["GET of a rotation", "GET", "/feeds/fed_none/rotate", {}, 405, "method-not-allowed"],
  ])("refuses %s", async (_, method, path, asked, status, code) => {
    const answer = await ask(method, path, asked);
    expect([answer.status, answer.body["code"], answer.headers.get("content-type")]).toEqual([status, code, "application/problem+json"]);
    expect(answer.headers.get("allow") === null).toBe(status !== 405);
  });
});
