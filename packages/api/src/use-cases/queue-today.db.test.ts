import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anApplication, type Caller, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
});
afterAll(async () => await house[Symbol.asyncDispose]());

/** An interview of one hour with one person, agreed a week before. */
function interview(starts: string): FactDraft {
  const from = Date.parse(starts);
  return {
    type: "interview-scheduled",
    at: new Date(from - 7 * 86_400_000).toISOString(),
    interview: "int-1",
    starts: new Date(from).toISOString(),
    ends: new Date(from + 3_600_000).toISOString(),
    stage: "First interview",
    participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
  };
}

async function applicationWith(...facts: FactDraft[]): Promise<string> {
  const { applicationId } = await anApplication(call);
  await call.facts.record({ applicationId, facts });
  return applicationId;
}

const changed = async () => (await call.queue.today()).items.filter(({ group }) => group === "changed");
const thanks = async () => (await call.queue.today()).items.filter(({ step }) => step.kind === "thank-you");

describe("today", () => {
  test("stands a thank-you where its window puts it", async () => {
    // In New York it is Tuesday 09:00. A note is due until midnight of the interview's day, and late for two days.
    const applicationId = await applicationWith(interview("2026-11-24T11:00:00Z"));
    const [item] = await thanks();
    expect(item).toMatchObject({
      group: "due",
      key: `due:${item?.step.id}`,
      application: { id: applicationId, state: "waiting" },
      client: { name: "Maya Okafor" },
      employer: { name: "Northwind", timeZone: "America/New_York" },
      stage: "First interview",
      change: null,
    });
    expect(item?.why.length).toBeGreaterThan(10);
    house.at("2026-11-25T14:00:00Z");
    expect((await thanks()).map(({ group }) => group)).toEqual(["late"]);
    house.at("2026-11-27T14:00:00Z");
    expect(await thanks()).toEqual([]);
  });

  test("is the reader's: what opens tonight in New York is tomorrow's in London", async () => {
    await applicationWith(interview("2026-11-24T22:00:00Z"));
    expect((await thanks()).map(({ group }) => group)).toEqual(["tomorrow"]);
    const inNewYork = await house.organisation("owner", "America/New_York");
    call = inNewYork.call;
    await applicationWith(interview("2026-11-24T22:00:00Z"));
    const queue = await call.queue.today();
    expect([queue.timeZone, queue.date]).toEqual(["America/New_York", "2026-11-24"]);
    expect((await thanks()).map(({ group }) => group)).toEqual(["due"]);
  });

  test("orders late before due, and within each what closes first", async () => {
    await applicationWith(interview("2026-11-24T11:00:00Z"));
    await applicationWith(interview("2026-11-23T18:00:00Z"));
    await applicationWith(interview("2026-11-23T15:00:00Z"));
    const items = await thanks();
    expect(items.map(({ group }) => group)).toEqual(["late", "late", "due"]);
    const closes = items.slice(0, 2).map(({ step }) => step.window.closes);
    expect(closes).toEqual(closes.toSorted());
  });

  test("counts what it shows", async () => {
    await applicationWith(interview("2026-11-24T11:00:00Z"));
    await applicationWith(interview("2026-11-23T18:00:00Z"));
    const { counts, items } = await call.queue.today();
    const rows = (wanted: (item: (typeof items)[number]) => boolean) => new Set(items.filter(wanted).map(({ row }) => row)).size;
    for (const group of ["late", "due", "changed", "tomorrow"] as const) expect(counts[group]).toBe(rows((item) => item.group === group));
    expect(counts.toSend).toBe(rows(({ step, group }) => step.touch && (group === "late" || group === "due")));
    expect(counts.clients).toBe((await call.clients.list({})).data.length);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });

  test("counts the thank-yous of one interview once: they read as one row", async () => {
    const panel = interview("2026-11-24T11:00:00Z");
    await applicationWith({ ...panel, participants: ["p1", "p2", "p3"].map((id) => ({ id, name: `Dana ${id}`, role: "interviewer" })) } as FactDraft);
    const { counts, items } = await call.queue.today();
    const notes = items.filter(({ step }) => step.kind === "thank-you");
    expect(notes).toHaveLength(3);
    expect(new Set(notes.map(({ row }) => row)).size).toBe(1);
    expect(counts.toSend).toBe(1);
  });

  test("loses a step once it is done, and has it back once that is undone", async () => {
    const applicationId = await applicationWith(interview("2026-11-24T11:00:00Z"));
    const [item] = await thanks();
    const { facts } = await call.steps.done({ applicationId, stepId: item?.step.id ?? "" });
    expect(await thanks()).toEqual([]);
    await call.facts.retract({ applicationId, factId: facts[0]?.id ?? "" });
    expect((await thanks()).map(({ key }) => key)).toEqual([item?.key]);
  });
});

describe("changed since yesterday", () => {
  test("tells of a move with the window from before, for a day or two", async () => {
    house.at("2026-11-20T10:00:00Z");
    const applicationId = await applicationWith(interview("2026-11-16T15:00:00Z"), { type: "decision-promised", at: "2026-11-16T17:00:00Z", by: { date: "2026-12-02" } });
    expect(await changed()).toEqual([]);
    house.at("2026-11-24T12:00:00Z");
    await call.facts.record({ applicationId, facts: [{ type: "delay-announced", at: "2026-11-24T11:00:00Z", until: { date: "2026-12-09" } }] });
    house.at(startOfTest);
    const [item] = await changed();
    expect(item).toMatchObject({ step: { kind: "decision-follow-up" }, change: { kind: "moved", at: "2026-11-24T12:00:00.000Z" } });
    expect(item?.change?.before?.opens).toMatch(/^2026-12-03/);
    expect(item?.step.window.opens).toMatch(/^2026-12-10/);
    house.at("2026-11-25T14:00:00Z");
    expect(await changed()).toHaveLength(1);
    house.at("2026-11-26T14:00:00Z");
    expect(await changed()).toEqual([]);
  });

  test("tells on a Monday what changed on Friday", async () => {
    house.at("2026-11-19T10:00:00Z");
    const applicationId = await applicationWith(interview("2026-11-16T15:00:00Z"), { type: "decision-promised", at: "2026-11-16T17:00:00Z", by: { date: "2026-12-02" } });
    house.at("2026-11-20T09:00:00Z");
    await call.facts.record({ applicationId, facts: [{ type: "delay-announced", at: "2026-11-20T08:00:00Z", until: { date: "2026-12-09" } }] });
    house.at("2026-11-23T22:00:00Z");
    expect(await changed()).toHaveLength(1);
    house.at("2026-11-24T08:00:00Z");
    expect(await changed()).toEqual([]);
  });

  test("tells of a step that was dropped, and why", async () => {
    house.at("2026-11-20T10:00:00Z");
    const applicationId = await applicationWith(interview("2026-11-16T15:00:00Z"), { type: "decision-promised", at: "2026-11-16T17:00:00Z", by: { date: "2026-12-02" } });
    house.at(startOfTest);
    await call.facts.record({ applicationId, facts: [{ type: "rejected", at: "2026-11-24T13:00:00Z" }] });
    const dropped = (await changed()).filter(({ change }) => change?.kind === "dropped");
    expect(dropped.map(({ step }) => step.kind)).toContain("decision-follow-up");
    expect(dropped.every(({ change }) => (change?.why.length ?? 0) > 5)).toBe(true);
  });

  test("does not call a new application changed", async () => {
    await applicationWith(interview("2026-11-26T15:00:00Z"));
    expect(await changed()).toEqual([]);
  });
});

test("the load strip spreads ten working days, late ones on the first", async () => {
  await applicationWith(interview("2026-11-23T15:00:00Z"), { type: "decision-promised", at: "2026-11-23T17:00:00Z", by: { date: "2026-12-01" } });
  const { load, items } = await call.queue.today();
  expect(load.map(({ date }) => date)).toEqual([
    "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07",
  ]);
  expect(load[0]?.late).toBe(items.filter(({ group }) => group === "late").length);
  expect(load.find(({ date }) => date === "2026-12-03")?.due).toBe(1);
});

describe("a part of today", () => {
  const inTwelve = "2026-11-24T11:00:00Z";

  test("is what is to be worked first, with whole rows and the counts of all", async () => {
    for (let i = 0; i < 3; i += 1) await applicationWith(interview(inTwelve));
    const all = await call.queue.today();
    const part = await call.queue.today({ rows: 2 });
    const firstTwo = [...new Set(all.items.map(({ row }) => row))].slice(0, 2);
    expect(all.more).toBe(0);
    expect(part.items).toEqual(all.items.filter(({ row }) => firstTwo.includes(row)));
    expect(part.items.length).toBeLessThan(all.items.length);
    expect(part.more).toBe(all.items.length - part.items.length);
    expect({ counts: part.counts, load: part.load }).toEqual({ counts: all.counts, load: all.load });
    expect(await call.queue.today({ rows: 1000 })).toEqual(all);
  });

  test("is what is to be done for some applications, and nothing for one that is nobody's", async () => {
    const ids = [await applicationWith(interview(inTwelve)), await applicationWith(interview(inTwelve))];
    const all = await call.queue.today();
    const part = await call.queue.today({ applicationId: ids.slice(0, 1) });
    expect(part.items).toEqual(all.items.filter(({ application }) => application.id === ids[0]));
    expect(part.items.length).toBeGreaterThan(0);
    expect(part.counts).toEqual(all.counts);
    expect(await call.queue.today({ applicationId: ["app_nobodys"] })).toMatchObject({ items: [], more: all.items.length, counts: all.counts });
  });
});
