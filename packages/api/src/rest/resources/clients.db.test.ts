import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAs, type Asking } from "../../../testing/ask.ts";
import { openTestHouse, type TestHouse } from "../../../testing/test-house.ts";

let house: TestHouse;
let ask: Asking;
beforeAll(async () => {
  house = await openTestHouse();
  ask = await askAs(house, "iris@example.test");
});
afterAll(async () => await house[Symbol.asyncDispose]());

const maya = { name: "Maya Okafor", email: "maya@okafor.example", time_zone: "America/New_York" };
const names = async (query: string) => ((await ask("GET", `/clients${query}`)).body.data ?? []).map(({ name }) => name);

test("a client is added, read, changed and listed", async () => {
  const made = await ask("POST", "/clients", maya);
  expect([made.status, made.body["time_zone"], made.body["external_id"]]).toEqual([201, "America/New_York", null]);
  const path = `/clients/${String(made.body["id"])}`;
  expect([made.headers.get("location"), made.headers.get("etag")]).toEqual([`/v1${path}`, '"v1"']);
  expect((await ask("PATCH", path, { time_zone: "Europe/Lisbon" })).body).toMatchObject({ name: "Maya Okafor", time_zone: "Europe/Lisbon", version: 2 });
  expect((await ask("GET", path)).headers.get("etag")).toBe('"v2"');
  expect(await names("")).toEqual(["Maya Okafor"]);
});

describe("a change made of an older version", () => {
  test("is refused with 412 and changes nothing", async () => {
    const { body } = await ask("POST", "/clients", { name: "Lena Fischer", time_zone: "Europe/Berlin" });
    const path = `/clients/${String(body["id"])}`;
    expect((await ask("PATCH", path, { name: "Lena F." }, { "if-match": '"v1"' })).status).toBe(200);
    const refused = await ask("PATCH", path, { name: "L. Fischer" }, { "if-match": '"v1"' });
    expect([refused.status, refused.body.code]).toEqual([412, "precondition-failed"]);
    expect((await ask("GET", path)).body).toMatchObject({ name: "Lena F.", version: 2 });
  });

  test.each(['"v99"', "v2", 'W/"v2"', '"other"'])("%s is none of it", async (tag) => {
    const { body } = await ask("POST", "/clients", { name: "Tom Blake", time_zone: "Europe/London" });
    expect((await ask("PATCH", `/clients/${String(body["id"])}`, { name: "Tom" }, { "if-match": tag })).status).toBe(412);
  });

  test("a change that changes nothing keeps the version", async () => {
    const { body } = await ask("POST", "/clients", { name: "Noor Haddad", time_zone: "Europe/London" });
    expect((await ask("PATCH", `/clients/${String(body["id"])}`, { name: "Noor Haddad" })).body["version"]).toBe(1);
  });
});

describe("by an id of somebody else's", () => {
  const path = "/clients/external/ats/candidate%2F17";

  test("a client is made once, and changed after that", async () => {
    const made = await ask("PUT", path, { name: "Ana Costa", time_zone: "Europe/Lisbon", email: "ana@costa.example" });
    expect([made.status, made.body["external_source"], made.body["external_id"]]).toEqual([201, "ats", "candidate/17"]);
    const changed = await ask("PUT", path, { name: "Ana Costa Reis", time_zone: "Europe/Lisbon" });
    expect([changed.status, changed.body["id"], changed.body["email"], changed.body["version"]]).toEqual([200, made.body["id"], "ana@costa.example", 2]);
    expect(await names("?external_source=ats&external_id=candidate%2F17")).toEqual(["Ana Costa Reis"]);
  });

  test("twenty who come at once make one client", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => ask("PUT", "/clients/external/crm/1", { name: "Ida Berg", time_zone: "Europe/Oslo" })));
    expect(new Set(all.map(({ body }) => body["id"])).size).toBe(1);
    expect(all.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
  });

  test("a version of what is not there is refused", async () => {
    expect((await ask("PUT", "/clients/external/crm/none", { name: "Nobody", time_zone: "UTC" }, { "if-match": '"v1"' })).status).toBe(412);
    expect(await names("?external_id=none")).toEqual([]);
  });

  test("an id without its source is refused at its place", async () => {
    const refused = await ask("POST", "/clients", { ...maya, email: null, external_id: "17" });
    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ["/external_source"]]);
  });

  test("an id that is taken is a conflict", async () => {
    const refused = await ask("POST", "/clients", { name: "Another", time_zone: "UTC", external_source: "crm", external_id: "1" });
    expect([refused.status, refused.body.code]).toEqual([409, "external-id-taken"]);
  });
});

describe("a list", () => {
  test("is narrowed to what a name or an address holds, as it is written", async () => {
    expect(await names("?search=OKAFOR")).toEqual(["Maya Okafor"]);
    expect(await names("?search=costa.example")).toEqual(["Ana Costa Reis"]);
    expect(await names("?search=%25")).toEqual([]);
    expect(await names("?email=MAYA@okafor.example")).toEqual(["Maya Okafor"]);
  });

  test("leaves out who was put away unless it is asked for", async () => {
    const { body } = await ask("POST", "/clients", { name: "Gone Away", time_zone: "UTC" });
    await ask("PATCH", `/clients/${String(body["id"])}`, { archived: true });
    expect(await names("?search=gone")).toEqual([]);
    expect(await names("?search=gone&archived=only")).toEqual(["Gone Away"]);
    await ask("PATCH", `/clients/${String(body["id"])}`, { archived: false });
    expect(await names("?search=gone")).toEqual(["Gone Away"]);
  });

  test("is read to its end while others are added, and holds each once", async () => {
    const before = ((await ask("GET", "/clients?archived=include")).body.data ?? []).map(({ id }) => id);
    const read: unknown[] = [];
    let cursor: unknown = null;
    do {
      const page = await ask("GET", `/clients?archived=include&limit=2${cursor === null ? "" : `&cursor=${String(cursor)}`}`);
      read.push(...(page.body.data ?? []).map(({ id }) => id));
      cursor = page.body["next_cursor"];
      if (read.length < 5) await ask("POST", "/clients", { name: `Later ${read.length}`, time_zone: "UTC" });
    } while (cursor !== null);
    expect(read.filter((id) => before.includes(id))).toEqual(before);
    expect(new Set(read).size).toBe(read.length);
  });

  test.each([
    ["another list", "/employers?limit=1"],
    ["the same list with another filter", "/clients?archived=include&search=a&limit=1"],
  ])("refuses a cursor of %s", async (_, other) => {
    await ask("POST", "/employers", { name: "Northwind", time_zone: "America/New_York", region: "US-NY" });
    await ask("POST", "/employers", { name: "Southwind", time_zone: "America/New_York", region: "US-NY" });
    const { next_cursor: cursor } = (await ask("GET", other)).body;
    expect(cursor).toEqual(expect.any(String));
    const refused = await ask("GET", `/clients?cursor=${String(cursor)}`);
    expect([refused.status, refused.body.code]).toEqual([422, "cursor-of-another-list"]);
  });

  test.each(["abc", "AAAAAAAAAAAAAAAA", "e30", "%00"])("refuses %s, which is no cursor", async (cursor) => {
    expect((await ask("GET", `/clients?cursor=${cursor}`)).status).toBe(422);
  });

  test.each([
    ["limit=0", "/limit"],
    ["limit=101", "/limit"],
    ["limit=ten", "/limit"],
    ["limit=1&limit=2", "/limit"],
    ["archived=perhaps", "/archived"],
    ["updated_since=yesterday", "/updated_since"],
    ["colour=red", "/colour"],
    ["updatedSince=2026-01-01T00:00:00Z", "/updatedSince"],
  ])("refuses ?%s at its place", async (query, pointer) => {
    const refused = await ask("GET", `/clients?${query}`);
    expect([refused.status, refused.body.errors?.map((each) => each.pointer)]).toEqual([422, [pointer]]);
  });
});

test("somebody who is no member looks after nobody", async () => {
  const refused = await ask("POST", "/clients", { name: "Kim", time_zone: "UTC", coach_id: "usr_nobody" });
  expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ["/coach_id"]]);
});

test.each(["not an id", "cli_01kb3v9q6efkkt6v6kzg5d2m3x", "x".repeat(200)])("a client %s is not found", async (id) => {
  expect((await ask("GET", `/clients/${encodeURIComponent(id)}`)).status).toBe(404);
});
