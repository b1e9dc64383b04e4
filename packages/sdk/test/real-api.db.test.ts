import { type ServedHouse, serveTestHouse } from "@tact/api/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuthenticationError, type Client, InvalidInputError, NotFoundError, PermissionDeniedError, PreconditionFailedError, Tact, type TactError, type TactOptions } from "../src/index.ts";
import { virtualTiming } from "./virtual-timing.ts";

let served: ServedHouse;
let apiKey: string;
let tact: Tact;
beforeAll(async () => {
  served = await serveTestHouse();
  apiKey = await served.key();
  tact = new Tact({ baseUrl: served.baseUrl, apiKey });
});
afterAll(async () => await served[Symbol.asyncDispose]());

const as = (options: Partial<TactOptions>) => new Tact({ baseUrl: served.baseUrl, apiKey, ...options });
const person = (name: string) => ({ name, time_zone: "America/New_York" });
async function everyone(of: Tact = tact): Promise<Client[]> {
  const all: Client[] = [];
  for await (const client of of.clients.list({ limit: 2 })) all.push(client);
  return all;
}

/** A fetch that does what it is asked, and loses the first answers. */
function losing(count: number): typeof fetch {
  let left = count;
  return async (input, init) => {
    const answer = await fetch(input, init);
    if ((left -= 1) < 0) return answer;
    await answer.arrayBuffer();
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  };
}

/** Waits for nothing. */
const hurried = () => ({ ...virtualTiming(), after: (milliseconds: number, act: () => void) => (milliseconds < 30_000 ? (queueMicrotask(act), () => {}) : () => {}) });

describe("the client and the API", () => {
  test("walk a list page by page, each item once", async () => {
    for (const name of ["Amara Diallo", "Ben Ford", "Chi Nguyen", "Dara Klein", "Ede Okoro"]) await tact.clients.create(person(name));
    const all = await everyone();
    expect(all.map(({ name }) => name).toSorted()).toEqual(["Amara Diallo", "Ben Ford", "Chi Nguyen", "Dara Klein", "Ede Okoro"]);
  });

  test("do a thing once though its answers were lost", async () => {
    const before = (await everyone()).length;
    const made = await as({ fetch: losing(2), timing: hurried() }).clients.create(person("Fay Moore"));
    const after = await everyone();
    expect([after.length - before, after.filter(({ name }) => name === "Fay Moore").map(({ id }) => id)]).toEqual([1, [made.id]]);
  });

  test("take the same key for the same thing, and refuse it for another", async () => {
    const first = await tact.clients.create(person("Gus Hale"), { idempotencyKey: "gus" });
    const { data, headers } = await tact.clients.create(person("Gus Hale"), { idempotencyKey: "gus" }).withResponse();
    expect([data.id, headers.get("idempotent-replayed")]).toEqual([first.id, "true"]);
    await expect(tact.clients.create(person("Hal Gus"), { idempotencyKey: "gus" })).rejects.toMatchObject({ name: "InvalidInputError", code: "idempotency-key-reused" });
  });

  test("let nobody overwrite what somebody else has changed", async () => {
    const read = await tact.clients.create(person("Ida Jones"));
    const { data, etag } = await tact.clients.get(read.id).withResponse();
    expect(etag).toBe(`"v${data.version}"`);
    const changed = await tact.clients.update(read.id, { name: "Ida J. Jones" }, { ifMatch: read });
    await expect(tact.clients.update(read.id, { name: "Ida K. Jones" }, { ifMatch: read })).rejects.toBeInstanceOf(PreconditionFailedError);
    expect((await tact.clients.update(read.id, { name: "Ida L. Jones" }, { ifMatch: changed })).name).toBe("Ida L. Jones");
  });

  test.each<[name: string, call: () => PromiseLike<unknown>, kind: abstract new (...given: never[]) => TactError, code: string]>([
    ["a key that is none", () => as({ apiKey: "tact_live_nothing" }).clients.list().page(), AuthenticationError, "key-not-valid"],
    ["no key", () => new Tact({ baseUrl: served.baseUrl }).clients.list().page(), AuthenticationError, "sign-in-required"],
    ["a scope that is missing", async () => await as({ apiKey: await served.key({ scopes: ["plans:read"] }) }).clients.list().page(), PermissionDeniedError, "not-allowed"],
    ["what is not there", () => tact.clients.get("cli_none"), NotFoundError, "not-found"],
    ["a name that is empty", () => tact.clients.create(person("")), InvalidInputError, "invalid-input"],
    ["an unknown zone", () => tact.clients.create({ name: "Kim Lee", time_zone: "Mars/Olympus" }), InvalidInputError, "unknown-zone"],
  ])("agree on %s", async (_, call, kind, code) => {
    const error = await Promise.resolve(call()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ code, requestId: expect.stringMatching(/^req_/) });
  });

  test("keep test data and live data apart", async () => {
    const trial = as({ apiKey: await served.key({ livemode: false }) });
    expect(await everyone(trial)).toEqual([]);
    const made = await trial.clients.create(person("Lou Test"));
    await expect(tact.clients.get(made.id)).rejects.toBeInstanceOf(NotFoundError);
    expect((await everyone(trial)).map(({ id }) => id)).toEqual([made.id]);
  });

  test("keep things under a partner's own ids", async () => {
    const made = await tact.clients.upsert("ats", "candidate/17", person("Moa Berg")).withResponse();
    const again = await tact.clients.upsert("ats", "candidate/17", person("Moa B. Berg")).withResponse();
    expect([made.status, again.status, again.data.id, again.data.name]).toEqual([201, 200, made.data.id, "Moa B. Berg"]);
  });

  test("let applications leave line by line", async () => {
    const client = await tact.clients.create(person("Nia Cole"));
    const employer = await tact.employers.create({ ...person("Northwind"), region: "US-NY" });
    const ids: string[] = [];
    for (const role of ["Designer", "Writer", "Editor"]) ids.push((await tact.applications.create({ client_id: client.id, employer_id: employer.id, role })).id);
    const left: string[] = [];
    for await (const { id } of tact.exports.applications()) left.push(id);
    expect(left.toSorted()).toEqual(ids.toSorted());
  });

  test("tell what changed since a cursor, and where to go on", async () => {
    const first = await tact.events.list().page();
    await tact.clients.create(person("Oda Lund"));
    let last = first;
    while (last.has_more) last = await tact.events.list({ cursor: last.next_cursor ?? "" }).page();
    const since = await tact.events.list({ cursor: last.next_cursor ?? "" }).page();
    expect([...last.data, ...since.data].at(-1)).toMatchObject({ type: "client.created" });
  });

  test("answer with a calendar where that is asked for", async () => {
    const request = {
      application: { id: "app-1", role: "Product designer", employer: { name: "Northwind", time_zone: "America/New_York", calendar: { region: "US-NY" as const } }, candidate: person("Maya Okafor") },
      facts: [],
      now: "2026-11-23T20:00:00Z",
    };
    expect(await tact.plans.previewCalendar(request)).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await tact.plans.preview(request)).steps).toEqual([]);
  });
});
