import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Caller, interviewHeld, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
});
afterAll(async () => await house[Symbol.asyncDispose]());

/** A client; with an employer, an application whose interview was held on the day before. */
async function client(name: string, employer?: string): Promise<string> {
  const { id } = await call.clients.create({ name, timeZone: "America/New_York" });
  if (employer === undefined) return id;
  const { id: employerId } = await call.employers.create({ name: employer, timeZone: "America/New_York", region: "US-NY" });
  const { id: applicationId } = await call.applications.create({ clientId: id, employerId, role: "Product designer" });
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  return id;
}

const names = async (input: Parameters<Caller["clients"]["caseload"]>[0]) => (await call.clients.caseload(input)).data.map((row) => row.client.name);

describe("the caseload", () => {
  test("agrees with the queue of the day on what is late, and with the plan on what is next", async () => {
    await client("Maya Okafor", "Northwind");
    const queue = await call.queue.today();
    const { data, counts, asOf } = await call.clients.caseload();
    expect(asOf).toBe(startOfTest);
    expect(queue.counts.late).toBeGreaterThan(0);
    expect(data.map(({ late }) => late)).toEqual([queue.counts.late]);
    expect(counts).toEqual({ clients: 1, late: 1, silent: 0, withoutNext: 0 });
    const [application] = (await call.applications.list()).data;
    expect(data[0]).toMatchObject({
      furthest: { applicationId: application?.id, employer: { name: "Northwind" }, interviews: 1 },
      next: { stepId: application?.next?.stepId, status: application?.next?.status, title: application?.next?.title },
      silent: false,
    });
  });

  test("tells who has gone silent from the fourteenth day on", async () => {
    await client("Maya Okafor", "Northwind");
    const [row] = (await call.clients.caseload()).data;
    const last = Date.parse(row?.lastFactAt ?? "");
    house.at(new Date(last + 14 * 86_400_000 - 1000).toISOString());
    expect(await names({ show: "silent" })).toEqual([]);
    house.at(new Date(last + 14 * 86_400_000).toISOString());
    expect(await names({ show: "silent" })).toEqual(["Maya Okafor"]);
    expect((await call.queue.quiet()).silent).toHaveLength(1);
  });

  test("tells who has no next step: somebody without an application, too", async () => {
    await client("Maya Okafor", "Northwind");
    await client("Tomás Vogel");
    expect(await names({ show: "without-next" })).toEqual(["Tomás Vogel"]);
    expect((await call.clients.caseload()).counts).toMatchObject({ clients: 2, withoutNext: 1 });
  });

  test("is searched by client, employer and role, and sorted by each column with nothing last", async () => {
    await client("Zoe Adler", "Northwind");
    await client("Ada Zimmer");
    await client("élise Vogel", "Corvid Health");
    expect(await names({ search: "corvid" })).toEqual(["élise Vogel"]);
    expect(await names({ search: "DESIGNER", sort: "name" })).toEqual(["élise Vogel", "Zoe Adler"]);
    expect(await names({ sort: "name" })).toEqual(["Ada Zimmer", "élise Vogel", "Zoe Adler"]);
    expect(await names({ sort: "name", order: "descending" })).toEqual(["Zoe Adler", "élise Vogel", "Ada Zimmer"]);
    expect(await names({ sort: "furthest", order: "descending" })).toEqual(["Zoe Adler", "élise Vogel", "Ada Zimmer"]);
    expect((await names({ sort: "next", order: "descending" })).at(-1)).toBe("Ada Zimmer");
    expect((await names(undefined)).at(-1)).toBe("Ada Zimmer");
  });

  test("is read page by page in any order, and whole at once", async () => {
    for (const name of ["Cleo", "Ada", "Bea", "Dora", "Ada"]) await client(name);
    const read: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Caller["clients"]["caseload"]>> = await call.clients.caseload({ sort: "name", order: "descending", limit: 2, ...(cursor === null ? {} : { cursor }) });
      read.push(...page.data.map((row) => row.client.name));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(read).toEqual(["Dora", "Cleo", "Bea", "Ada", "Ada"]);
    expect(await names({ sort: "name", limit: 10_000 })).toHaveLength(5);
  });

  test("is right however often it is read: after a change, and as the clock goes on or back", async () => {
    const id = await client("Maya Okafor", "Northwind");
    const read = async () => (await call.clients.caseload()).data[0];
    const first = await read();
    expect(await read()).toEqual(first);
    await call.clients.update({ id, name: "Maya O." });
    expect((await read())?.client.name).toBe("Maya O.");
    expect(first?.next?.status).toBe("late");
    house.at(new Date(Date.parse(first?.next?.closes ?? "") + 1).toISOString());
    expect((await read())?.next?.stepId).not.toBe(first?.next?.stepId);
    house.at(startOfTest);
    expect((await read())?.next?.stepId).toBe(first?.next?.stepId);
    const [application] = (await call.applications.list()).data;
    await call.steps.act({ items: [{ act: "done", applicationId: application?.id ?? "", stepId: first?.next?.stepId ?? "" }] });
    expect((await read())?.next?.stepId).not.toBe(first?.next?.stepId);
  });

  test("leaves out who is put away, unless it is asked for them alone", async () => {
    const id = await client("Maya Okafor", "Northwind");
    await client("Tomás Vogel");
    await call.clients.update({ id, archived: true });
    expect(await names(undefined)).toEqual(["Tomás Vogel"]);
    expect(await names({ archived: "only" })).toEqual(["Maya Okafor"]);
  });
});

describe("search", () => {
  test("finds clients, and applications by client, employer and role, however they are written", async () => {
    await client("Maya Okafor", "Northwind");
    await client("Omar Mayall", "Corvid Health");
    const found = await call.clients.search({ words: "may" });
    expect(found.clients.map(({ name }) => name)).toEqual(["Maya Okafor", "Omar Mayall"]);
    expect((await call.clients.search({ words: "CORVID" })).applications).toMatchObject([{ client: "Omar Mayall", employer: "Corvid Health", role: "Product designer" }]);
    expect((await call.clients.search({ words: "designer  corvid" })).applications).toMatchObject([{ employer: "Corvid Health" }]);
    expect((await call.clients.search({ words: "designer, unheard" })).applications).toEqual([]);
    expect((await call.clients.search({ words: "designer", limit: 1 })).applications).toHaveLength(1);
    expect(await call.clients.search({ words: "%" })).toEqual({ clients: [], applications: [] });
  });

  test("finds who is put away, last and marked, and not what is", async () => {
    const id = await client("Maya Okafor", "Northwind");
    await client("Zoe Okafor");
    await call.clients.update({ id, archived: true });
    const found = await call.clients.search({ words: "okafor" });
    expect(found.clients.map(({ name, archived }) => [name, archived])).toEqual([["Zoe Okafor", false], ["Maya Okafor", true]]);
    expect(found.applications).toEqual([]);
  });
});
