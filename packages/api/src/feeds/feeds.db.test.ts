import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { connect } from "@tact/db";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, publicUrl, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { newFeedSecret, secretHash } from "../use-cases/feed-secret.ts";
import { calendarDoor } from "./calendar-door.ts";

let house: TestHouse;
let call: Caller;
let applicationId: string;
let clientId: string;

beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
  ({ applicationId, clientId } = await anApplication(call));
  await call.facts.record({ applicationId, facts: [interviewHeld] });
});
afterAll(async () => await house[Symbol.asyncDispose]());

const get = (url: string, headers: Record<string, string> = {}, method = "GET") => house.app().request(url, { method, headers });
const events = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
/** Headers that two answers to the same question share. */
const lasting = (answer: Response) => [...answer.headers].filter(([name]) => name !== "request-id");
const plannedKinds = async () =>
  (await call.plan.current({ applicationId })).steps.filter(({ status }) => ["planned", "due", "late"].includes(status)).length;

describe("a calendar link", () => {
  test("shows the open steps of the plan, each once", async () => {
    const { url, webcal } = await call.feeds.create({ name: "iPhone" });
    expect(url).toMatch(/^http:\/\/localhost:4310\/calendar\/tact_cal_[0-9A-Za-z]{27}\/follow-ups\.ics$/);
    expect(webcal).toBe(url.replace("http:", "webcal:"));
    const text = await (await get(url)).text();
    expect(events(text)).toHaveLength(await plannedKinds());
    expect(text).not.toContain(url.split("/")[4]);
    for (const event of events(text)) expect(event.getFirstPropertyValue("url")).toBe(`${publicUrl}/applications/${applicationId}`);
  });

  test("of one client shows that client alone", async () => {
    const other = await call.clients.create({ name: "Jonas Weber", timeZone: "Europe/Berlin" });
    const { url } = await call.feeds.create({ name: "Maya's phone", clientId });
    const { url: empty } = await call.feeds.create({ name: "Jonas's phone", clientId: other.id });
    expect(events(await (await get(url)).text())).toHaveLength(await plannedKinds());
    const placeholder = events(await (await get(empty)).text());
    expect(placeholder).toHaveLength(1);
    expect(placeholder[0]?.getFirstPropertyValue("dtstart")).toMatchObject({ isDate: true });
  });

  test("gives the same bytes for an unchanged plan, hours later too", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const first = await get(url);
    const bytes = await first.text();
    house.at("2026-11-24T16:30:00Z");
    const second = await get(url);
    expect(await second.text()).toBe(bytes);
    expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(second.headers.get("last-modified")).toBe(first.headers.get("last-modified"));
  });

  test("shows a fact that was recorded a moment ago, without a worker", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const before = await get(url);
    await call.facts.record({ applicationId, facts: [{ type: "rejected", at: startOfTest }] });
    const after = await get(url);
    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
    expect(events(await after.text())).toHaveLength(Math.max(1, await plannedKinds()));
  });

  test("drops a step that has expired although nobody wrote anything", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const before = events(await (await get(url)).text()).length;
    house.at("2026-11-28T14:00:00Z");
    expect(events(await (await get(url)).text()).length).toBeLessThan(before);
  });

  test("is stored as a hash and told once", async () => {
    const { url, feed } = await call.feeds.create({ name: "iPhone" });
    const secret = url.split("/")[4] ?? "";
    const { Client } = (await import("pg")).default;
    const client = new Client({ connectionString: house.database.superUrl });
    await client.connect();
    const { rows } = await client.query<{ hash: string; row: string }>("select secret_hash as hash, (to_jsonb(f) - 'document' - 'document_gzip')::text as row from feeds f where id = $1", [feed.id]);
    await client.end();
    expect(rows[0]?.hash).toBe(secretHash(secret));
    expect(rows[0]?.row).not.toContain(secret);
    expect(JSON.stringify(await call.feeds.list())).not.toContain(secret);
  });

  test("answers 410 once revoked and its bytes are gone; the old address of a rotated one answers 410 too", async () => {
    const { url, feed } = await call.feeds.create({ name: "iPhone" });
    const rotated = await call.feeds.rotate({ id: feed.id });
    expect([(await get(url)).status, (await get(rotated.url)).status]).toEqual([410, 200]);
    expect((await call.feeds.revoke({ id: feed.id })).revokedAt).not.toBeNull();
    const gone = await get(rotated.url);
    expect([gone.status, gone.headers.get("content-type")]).toEqual([410, "text/plain; charset=utf-8"]);
    expect((await get(rotated.url, { "if-none-match": "*" })).status).toBe(410);
  });

  test("notes when it was fetched", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const calendars = calendarDoor(house.deps);
    await house.app({ calendars }).request(url, { headers: { "user-agent": "Google-Calendar-Importer" } });
    await calendars.flush();
    expect((await call.feeds.list()).data[0]).toMatchObject({ lastFetchedAt: startOfTest, lastFetchedBy: "google" });
  });

  test("belongs to the member who made it", async () => {
    await call.feeds.create({ name: "iPhone" });
    const { call: other } = await house.organisation();
    expect((await other.feeds.list()).data).toEqual([]);
  });
});

describe("over HTTP", () => {
  test.each<[name: string, headers: Record<string, string>, coding: string | null, decode: (bytes: Buffer) => Buffer]>([
    ["as it is without Accept-Encoding", {}, null, (bytes) => bytes],
    ["gzip", { "accept-encoding": "gzip, deflate" }, "gzip", (bytes) => gunzipSync(bytes)],
    ["br before gzip", { "accept-encoding": "gzip, deflate, br" }, "br", (bytes) => brotliDecompressSync(bytes)],
    ["gzip where br is refused", { "accept-encoding": "br;q=0, gzip;q=0.5" }, "gzip", (bytes) => gunzipSync(bytes)],
    ["gzip for anything", { "accept-encoding": "*" }, "br", (bytes) => brotliDecompressSync(bytes)],
    ["as it is for identity", { "accept-encoding": "identity" }, null, (bytes) => bytes],
  ])("sends %s", async (_, headers, coding, decode) => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const answer = await get(url, headers);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-encoding")).toBe(coding);
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    expect(decode(bytes).toString("utf8")).toBe(await (await get(url)).text());
  });

  test("says what it is, to whom it belongs, and that it is not to be indexed", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const answer = await get(url);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="follow-ups.ics"',
      "cache-control": "private, no-cache",
      vary: "Accept-Encoding",
      etag: expect.stringMatching(/^"[\w-]+"$/),
      "last-modified": expect.stringMatching(/GMT$/),
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
      "request-id": expect.stringMatching(/^req_/),
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("HEAD says the same as GET, without a body", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const [got, headed] = [await get(url), await get(url, {}, "HEAD")];
    expect(lasting(headed)).toEqual(lasting(got));
    expect([headed.status, await headed.text()]).toEqual([200, ""]);
  });

  test("304 for who has it, with the validators again", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const first = await get(url, { "accept-encoding": "gzip" });
    const etag = first.headers.get("etag") ?? "";
    const modified = first.headers.get("last-modified") ?? "";
    const cases: [Record<string, string>, number][] = [
      [{ "if-none-match": etag }, 304],
      [{ "if-none-match": `"other", W/${etag}` }, 304],
      [{ "if-none-match": "*" }, 304],
      [{ "if-modified-since": modified }, 304],
      [{ "if-none-match": '"other"' }, 200],
      [{ "if-none-match": '"other"', "if-modified-since": modified }, 200],
      [{ "if-modified-since": "Mon, 01 Jan 2024 00:00:00 GMT" }, 200],
      [{ "if-modified-since": "nonsense" }, 200],
    ];
    for (const [headers, status] of cases) {
      const answer = await get(url, { "accept-encoding": "gzip", ...headers });
      expect([headers, answer.status]).toEqual([headers, status]);
      expect([answer.headers.get("etag"), answer.headers.get("cache-control"), answer.headers.get("vary")]).toEqual([etag, "private, no-cache", "Accept-Encoding"]);
      if (status === 304) expect(await answer.text()).toBe("");
    }
  });

  test.each(["POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"])("%s is refused and names what is allowed", async (method) => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    const answer = await get(url, {}, method);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(answer.headers.get("content-length")).toBe(String((await answer.arrayBuffer()).byteLength));
  });

  test.each([["live"], ["revoked"], ["unknown"]])("HEAD of an address that is %s has the headers of GET, and no body", async (state) => {
    const { url, feed } = await call.feeds.create({ name: "iPhone" });
    if (state === "revoked") await call.feeds.revoke({ id: feed.id });
    const asked = state === "unknown" ? `${publicUrl}/calendar/${newFeedSecret()}/follow-ups.ics` : url;
    const [got, headed] = [await get(asked), await get(asked, {}, "HEAD")];
    expect([headed.status, lasting(headed), await headed.text()]).toEqual([got.status, lasting(got), ""]);
    expect(got.headers.get("content-length")).toBe(String((await got.arrayBuffer()).byteLength));
  });

  test("sets no cookie, redirects nowhere, and asks nobody to sign in, whatever is asked", async () => {
    const { url } = await call.feeds.create({ name: "iPhone" });
    for (const [asked, method] of [[url, "GET"], [url, "PUT"], [`${publicUrl}/calendar/x/follow-ups.ics`, "GET"], [`${publicUrl}/calendar/`, "GET"]] as const) {
      const answer = await get(asked, { cookie: "tact.session_token=x" }, method);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect([401, 403].includes(answer.status) || (answer.status >= 300 && answer.status < 400)).toBe(false);
    }
  });

  test.each([
    ["a wrong secret", `/calendar/${newFeedSecret()}/follow-ups.ics`],
    ["no secret's form", "/calendar/tact_cal_short/follow-ups.ics"],
    ["a quote", `/calendar/${"x' or 1=1 --"}/follow-ups.ics`],
    ["another file", `/calendar/${newFeedSecret()}/other.ics`],
    ["no file", `/calendar/${newFeedSecret()}`],
  ])("404 for %s, never a page", async (_, path) => {
    const answer = await get(`${publicUrl}${path}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
  });
});

test("while the database is away subscribers keep what they had, and nobody else gets anything", async () => {
  const { url } = await call.feeds.create({ name: "iPhone" });
  const { url: unread } = await call.feeds.create({ name: "Google" });
  const deps = { ...house.deps };
  const app = house.app({ deps });
  const before = await (await app.request(url)).text();
  const etag = (await app.request(url)).headers.get("etag") ?? "";
  deps.db = connect("postgres://tact_app:x@127.0.0.1:1/tact");
  expect(await (await app.request(url)).text()).toBe(before);
  expect((await app.request(url, { headers: { "if-none-match": etag } })).status).toBe(304);
  const refused = await app.request(unread);
  expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("content-type")]).toEqual([503, "60", "text/plain; charset=utf-8"]);
});

test("no two secrets are alike, and each has the form that is promised", () => {
  const secrets = Array.from({ length: 500 }, newFeedSecret);
  expect(new Set(secrets).size).toBe(500);
  for (const secret of secrets) expect(secret).toMatch(/^tact_cal_[0-9A-Za-z]{27}$/);
});
