import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
let id: string;
const promised: FactDraft = { id: "promise", type: "decision-promised", at: "2026-11-24T14:30:00Z", by: { date: "2026-12-03" }, saidBy: "Dana Cho" };
const delayed: FactDraft = { id: "delay", type: "delay-announced", at: "2026-12-02T15:00:00Z", until: { date: "2026-12-10" } };

beforeAll(async () => {
  house = await openTestHouse();
  ({ call } = await house.organisation());
  ({ applicationId: id } = await anApplication(call));
  const told: [string, FactDraft][] = [[startOfTest, interviewHeld], ["2026-11-24T15:00:00Z", promised], ["2026-12-02T16:00:00Z", delayed]];
  for (const [at, fact] of told) {
    house.at(at);
    await call.facts.record({ applicationId: id, facts: [fact] });
  }
});
afterAll(async () => await house[Symbol.asyncDispose]());

describe("an application as it stood", () => {
  test("knows what had been recorded by then, with the plan and the revisions of it", async () => {
    const then = await call.applications.get({ id, asOf: "2026-11-25T09:00:00Z" });
    expect(then.plan).toMatchObject({ asOf: "2026-11-25T09:00:00Z", state: "waiting", decision: { to: "2026-12-03", slips: 0 } });
    expect(then.facts.map(({ fact }) => fact.id)).toEqual(["f1", "promise"]);
    expect(then.revisions.map(({ number }) => number)).toEqual([2, 1]);
    expect(then.plan).toEqual(await call.plan.current({ applicationId: id, asOf: "2026-11-25T09:00:00Z" }));
  });

  test("has what was recorded at that very instant, and nothing before anything was", async () => {
    expect((await call.applications.get({ id, asOf: "2026-11-24T15:00:00Z" })).facts).toHaveLength(2);
    const before = await call.applications.get({ id, asOf: "2026-11-20T00:00:00Z" });
    expect([before.facts, before.revisions, before.promises]).toEqual([[], [], []]);
  });

  test("shows a fact that was taken back later as it stood: in force", async () => {
    house.at("2026-12-03T09:00:00Z");
    await call.facts.retract({ applicationId: id, factId: "delay" });
    expect((await call.applications.get({ id, asOf: "2026-12-02T17:00:00Z" })).facts.at(-1)).toMatchObject({ fact: { id: "delay" }, retractedBy: null });
    expect((await call.applications.get({ id })).facts.find(({ fact }) => fact.id === "delay")?.retractedBy).not.toBeNull();
  });

  test("says what became of each promise, as it was known then", async () => {
    expect((await call.applications.get({ id, asOf: "2026-11-25T09:00:00Z" })).promises).toMatchObject([{ fact: "promise", to: "2026-12-03", saidBy: "Dana Cho", result: "open" }]);
    expect((await call.applications.get({ id, asOf: "2026-12-02T17:00:00Z" })).promises).toMatchObject([
      { fact: "promise", result: "moved", settledBy: "delay" },
      { fact: "delay", kind: "delay", to: "2026-12-10", result: "open", slipped: 5 },
    ]);
  });
});
