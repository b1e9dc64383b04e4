import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAs, type Asking } from "../../../testing/ask.ts";
import { openTestHouse, type TestHouse } from "../../../testing/test-house.ts";
import { previewExample } from "../preview-example.ts";

let house: TestHouse;
let ask: Asking;
let people: { client_id: string; employer_id: string };
beforeAll(async () => {
  house = await openTestHouse();
  ask = await askAs(house, "iris@example.test");
  const client = await ask("POST", "/clients", { name: "Maya Okafor", time_zone: "America/New_York" });
  const employer = await ask("POST", "/employers", { name: "Northwind", time_zone: "America/New_York", region: "US-NY" });
  people = { client_id: String(client.body["id"]), employer_id: String(employer.body["id"]) };
});
afterAll(async () => await house[Symbol.asyncDispose]());

const { facts } = previewExample;
const delay = { type: "delay-announced", at: "2026-11-24T09:00:00-05:00", until: { date: "2026-12-10" } };

async function application(more: object = {}): Promise<string> {
  const made = await ask("POST", "/applications", { ...people, role: "Product designer", ...more });
  expect(made.status).toBe(201);
  return `/applications/${String(made.body["id"])}`;
}
const idOf = (path: string) => path.split("/").at(-1) ?? "";
type Plan = { state: string; decision: { to: string } | null; steps: { id: string; kind: string; status: string }[] };
const planOf = async (path: string, query = "") => (await ask("GET", `${path}/plan${query}`)).body as unknown as Plan;

test("an application is planned, changed and put away", async () => {
  const path = await application({ external_source: "ats", external_id: "a-1" });
  expect((await ask("POST", `${path}/facts`, { facts })).status).toBe(201);
  const read = await ask("GET", path);
  expect(read.body).toMatchObject({ route: "direct", external_id: "a-1", version: 1, policy: { id: "standard" }, archived_at: null });
  const changed = await ask("PATCH", path, { route: "agency" }, { "if-match": read.headers.get("etag") ?? "" });
  expect(changed.body).toMatchObject({ route: "agency", version: 2, revisions: [{ number: 2 }, { number: 1 }] });
  expect((await ask("PATCH", path, { route: "direct" }, { "if-match": '"v1"' })).status).toBe(412);
  await ask("PATCH", path, { archived: true });
  const list = async (query: string) => ((await ask("GET", `/applications?external_id=a-1${query}`)).body.data ?? []).length;
  expect([await list(""), await list("&archived=only")]).toEqual([0, 1]);
  expect((await ask("GET", `/steps?application_id=${idOf(path)}`)).body.data).toEqual([]);
});

test("by an id of somebody else's an application is made once, and stays with its client", async () => {
  const path = "/applications/external/ats/a-2";
  const made = await ask("PUT", path, { ...people, role: "Researcher" });
  expect([made.status, (await ask("PUT", path, { ...people, role: "Lead researcher" })).body]).toMatchObject([201, { id: made.body["id"], role: "Lead researcher" }]);
  const another = await ask("POST", "/clients", { name: "Tom Blake", time_zone: "Europe/London" });
  const refused = await ask("PUT", path, { ...people, client_id: another.body["id"], role: "Researcher" });
  expect([refused.status, refused.body.code]).toEqual([409, "application-of-others"]);
});

test("a list is narrowed to states of this moment", async () => {
  const [waiting, over] = [await application(), await application()];
  await ask("POST", `${waiting}/facts`, { facts });
  await ask("POST", `${over}/facts`, { facts: [...facts, { type: "rejected", at: "2026-11-24T10:00:00Z" }] });
  const inState = async (state: string) => ((await ask("GET", `/applications?state=${state}`)).body.data ?? []).map(({ id }) => id);
  expect(await inState("ended")).toEqual([idOf(over)]);
  expect(await inState("waiting")).not.toContain(idOf(over));
  expect(await inState("ended,waiting")).toEqual(expect.arrayContaining([idOf(over), idOf(waiting)]));
  expect((await ask("GET", "/applications?state=gone")).status).toBe(422);
});

describe("facts", () => {
  test("are listed by type and since when they were recorded, and taken back", async () => {
    const path = await application();
    const { body } = await ask("POST", `${path}/facts`, { facts });
    expect(body).toMatchObject({ revision: 1, plan: { state: "waiting" } });
    const types = async (query = "") => ((await ask("GET", `${path}/facts${query}`)).body.data ?? []).map(({ fact }) => (fact as { type: string }).type);
    expect([await types(), await types("?type=decision-promised"), await types("?since=2026-11-25T00:00:00Z")]).toEqual([["interview-scheduled", "decision-promised"], ["decision-promised"], []]);
    const first = await ask("GET", `${path}/facts?limit=1`);
    expect((await ask("GET", `${path}/facts?limit=1&cursor=${String(first.body["next_cursor"])}`)).body).toMatchObject({ data: [{ fact: { id: "f2" } }], has_more: false });
    const retracted = await ask("POST", `${path}/facts/f2/retract`);
    expect([retracted.status, (await ask("GET", `${path}/facts?type=decision-promised`)).body.data?.[0]?.["retracted_by"]]).toEqual([201, expect.any(String)]);
    expect((await ask("POST", `${path}/facts/nothing/retract`)).status).toBe(404);
  });

  test("of another application's list refuse its cursor", async () => {
    const [one, other] = [await application(), await application()];
    for (const path of [one, other]) await ask("POST", `${path}/facts`, { facts });
    const { next_cursor: cursor } = (await ask("GET", `${one}/facts?limit=1`)).body;
    expect((await ask("GET", `${other}/facts?limit=1&cursor=${String(cursor)}`)).body.code).toBe("cursor-of-another-list");
  });

  test("that the plan cannot use are refused with their place, and leave nothing", async () => {
    const path = await application();
    const refused = await ask("POST", `${path}/facts`, { facts: [facts[0], { type: "interview-cancelled", at: "2026-11-23T10:00:00Z", interview: "int-9" }] });
    expect([refused.status, refused.body.code, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, "unknown-interview", ["/facts/1"]]);
    expect((await ask("GET", `${path}/facts`)).body.data).toEqual([]);
  });
});

describe("facts of many applications", () => {
  test("each have their own result: what is refused of one leaves the others as they are", async () => {
    const [one, two, three] = [await application(), await application({ external_source: "ats", external_id: "bulk-2" }), await application()];
    const bulk = await ask("POST", "/facts/bulk", {
      items: [
        { application_id: idOf(three), facts },
        { application_id: "app_nobody", facts },
        { external_source: "ats", external_id: "bulk-2", facts },
        { application_id: idOf(one), facts: [{ type: "interview-cancelled", at: "2026-11-23T10:00:00Z", interview: "int-9" }] },
        { application_id: idOf(three), facts: [delay] },
        { application_id: idOf(three), facts },
      ],
    });
    expect(bulk.status).toBe(200);
    expect(bulk.body).toMatchObject({ recorded: 3, refused: 3 });
    expect(bulk.body.data?.map((each) => [each["status"], (each["error"] as { code: string } | null)?.code ?? null])).toEqual([
      ["recorded", null],
      ["refused", "not-found"],
      ["recorded", null],
      ["refused", "unknown-interview"],
      ["recorded", null],
      ["refused", "fact-id-taken"],
    ]);
    expect((await planOf(three)).decision?.to).toBe("2026-12-10");
    expect([(await planOf(two)).state, (await planOf(one)).steps]).toEqual(["waiting", []]);
  });

  test("of 1,001 applications are refused", async () => {
    const refused = await ask("POST", "/facts/bulk", { items: Array.from({ length: 1001 }, () => ({ application_id: "app_1", facts: [{ type: "withdrawn", at: "2026-11-24T10:00:00Z" }] })) });
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, "/items"]);
  });

  test.each([
    ["names no application", { facts }],
    ["names one twice", { application_id: "app_1", external_source: "ats", external_id: "1", facts }],
    ["names an id without its source", { external_id: "1", facts }],
  ])("an item that %s is refused", async (_, item) => {
    expect((await ask("POST", "/facts/bulk", { items: [item] })).body.errors?.map(({ pointer }) => pointer)).toEqual(["/items/0/application_id"]);
  });
});

describe("a plan", () => {
  test("is read as it stood before something was recorded", async () => {
    const path = await application();
    await ask("POST", `${path}/facts`, { facts });
    house.at("2026-11-24T16:00:00.000Z");
    await ask("POST", `${path}/facts`, { facts: [delay] });
    expect([(await planOf(path)).decision?.to, (await planOf(path, "?as_of=2026-11-24T15:00:00Z")).decision?.to]).toEqual(["2026-12-10", "2026-12-03"]);
    expect((await planOf(path, "?as_of=2026-11-20T00:00:00Z")).steps).toEqual([]);
    expect((await planOf(path, "?as_of=2027-03-01T00:00:00Z")).steps.find(({ kind }) => kind === "thank-you")?.status).toBe("expired");
    expect((await ask("GET", `${path}/plan?as_of=tomorrow`)).status).toBe(422);
  });

  test("is tried with more facts, and stays as it was", async () => {
    const path = await application();
    await ask("POST", `${path}/facts`, { facts });
    const before = await planOf(path);
    const tried = await ask("POST", `${path}/plan/what-if`, { facts: [delay] });
    expect(tried.body).toMatchObject({ plan: { decision: { to: "2026-12-10" } }, diff: { moved: expect.arrayContaining([expect.objectContaining({ after: expect.objectContaining({ kind: "decision-follow-up" }) })]) } });
    expect(await planOf(path)).toEqual(before);
  });

  test("has revisions, the newest first, a page at a time", async () => {
    const path = await application();
    await ask("POST", `${path}/facts`, { facts });
    await ask("POST", `${path}/facts`, { facts: [delay] });
    const page = await ask("GET", `${path}/revisions?limit=1`);
    expect(page.body).toMatchObject({ data: [{ number: 2, facts: [{ type: "delay-announced" }] }], has_more: true });
    expect((await ask("GET", `${path}/revisions?limit=1&cursor=${String(page.body["next_cursor"])}`)).body).toMatchObject({ data: [{ number: 1 }], has_more: false });
  });
});

/** An application with a plan, and where its steps are. */
async function planned() {
  const path = await application();
  const { body } = await ask("POST", `${path}/facts`, { facts });
  const { steps } = body["plan"] as Plan;
  const of = (kind: string) => `${path}/steps/${steps.find((step) => step.kind === kind)?.id ?? ""}`;
  return { path, of };
}

describe("steps", () => {
  test("are listed in the order in which they close, narrowed to what is asked for", async () => {
    const { path } = await planned();
    const list = async (query: string) => ((await ask("GET", `/steps?application_id=${idOf(path)}${query}`)).body.data ?? []).map(({ step }) => step as { kind: string; window: { closes: string } });
    const open = await list("");
    const closes = open.map(({ window }) => Date.parse(window.closes.replace(/\[.*/, "")));
    expect([open.length > 3, closes.toSorted((a, b) => a - b)]).toEqual([true, closes]);
    expect((await list("&kind=thank-you")).map(({ kind }) => kind)).toEqual(["thank-you"]);
    expect((await list("&touch=false")).some(({ kind }) => kind === "thank-you")).toBe(false);
    expect((await list("&closes_from=2026-12-04T00:00:00Z")).length).toBeLessThan(open.length);
    expect((await list("&status=expired")).every(({ window }) => Date.parse(window.closes.replace(/\[.*/, "")) < Date.parse(house.deps.clock()))).toBe(true);
    const pages = await ask("GET", `/steps?application_id=${idOf(path)}&limit=2`);
    const next = await ask("GET", `/steps?application_id=${idOf(path)}&limit=2&cursor=${String(pages.body["next_cursor"])}`);
    expect([...(pages.body.data ?? []), ...(next.body.data ?? [])].map(({ step }) => (step as { kind: string }).kind)).toEqual(open.slice(0, 4).map(({ kind }) => kind));
  });

  test("are done, moved and removed, and each of these is a fact that can be taken back", async () => {
    const { path, of } = await planned();
    const done = await ask("POST", `${of("thank-you")}/done`, { channel: "email" });
    const doneFact = (done.body["facts"] as { id: string }[])[0]?.id ?? "";
    expect([done.status, (done.body["plan"] as Plan).steps.find(({ kind }) => kind === "thank-you")?.status]).toEqual([201, "done"]);
    expect((await ask("POST", `${of("thank-you")}/done`, {})).body.code).toBe("step-not-open");
    await ask("POST", `${path}/facts/${doneFact}/retract`);
    expect((await planOf(path)).steps.find(({ kind }) => kind === "thank-you")?.status).not.toBe("done");
    const pinned = await ask("POST", `${of("decision-follow-up")}/pin`, { on: "2026-12-09", reason: "Dana is away until then." });
    expect(pinned.body["plan"]).toMatchObject({ steps: expect.arrayContaining([expect.objectContaining({ kind: "decision-follow-up", because: expect.arrayContaining([expect.objectContaining({ rule: "pinned" })]) })]) });
    const dismissed = await ask("POST", `${of("thank-you")}/dismiss`, { reason: "They met again." });
    expect((dismissed.body["plan"] as Plan).steps.find(({ kind }) => kind === "thank-you")?.status).toBe("dismissed");
    expect((await ask("POST", `${of("thank-you")}/pin`, { on: "2026-12-09", reason: "No." })).body.code).toBe("step-not-open");
  });

  test("that do not exist are not found", async () => {
    const { path } = await planned();
    for (const [action, body] of [["done", {}], ["pin", { on: "2026-12-09", reason: "x" }], ["dismiss", { reason: "x" }]] as const) {
      expect((await ask("POST", `${path}/steps/nothing.here/${action}`, body)).status).toBe(404);
    }
  });

  test("say why they have the dates that they have", async () => {
    const { of } = await planned();
    const { body } = await ask("GET", `${of("decision-follow-up")}/explanation`);
    expect(body).toMatchObject({ kind: "decision-follow-up", policy: { id: "standard" }, chain: expect.arrayContaining([expect.any(String)]), edges: expect.arrayContaining([expect.objectContaining({ edge: "opens" })]) });
  });

  test("of the day stand in the queue, until their application is put away", async () => {
    const { path } = await planned();
    const inQueue = async () => ((await ask("GET", "/queue")).body["items"] as { group: string; application: { id: string } }[]).filter(({ application: { id } }) => id === idOf(path)).map(({ group }) => group);
    expect(await inQueue()).toContain("late");
    await ask("PATCH", path, { archived: true });
    expect((await inQueue()).filter((group) => group !== "changed")).toEqual([]);
  });
});

describe("the export", () => {
  test("is a line for each application, put away or not, with its facts and its plan", async () => {
    const path = await application();
    await ask("POST", `${path}/facts`, { facts });
    await ask("PATCH", path, { archived: true });
    const { body, headers } = await ask("GET", "/exports/applications");
    const lines = String(body["text"]).trimEnd().split("\n").map((line) => JSON.parse(line) as { id: string; facts: unknown[]; plan: Plan });
    expect(headers.get("content-type")).toBe("application/x-ndjson");
    const ids = lines.map(({ id }) => id);
    expect([ids, new Set(ids).size]).toEqual([ids.toSorted(), ids.length]);
    expect(lines.find(({ id }) => id === idOf(path))).toMatchObject({ facts: [{ fact: { id: "f1" } }, { fact: { id: "f2" } }], plan: { state: "waiting" } });
  });

  test("of nobody's is empty", async () => {
    expect((await ask("GET", "/exports/applications?client_id=cli_nobody")).body["text"]).toBe("");
  });
});
