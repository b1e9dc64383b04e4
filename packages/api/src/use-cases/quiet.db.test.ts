import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function applicationWith(...facts: FactDraft[]): Promise<string> {
  const { applicationId } = await anApplication(call);
  if (facts.length > 0) await call.facts.record({ applicationId, facts });
  return applicationId;
}
const later = (days: number) => new Date(Date.parse(startOfTest) + days * 86_400_000).toISOString();

describe("whom the queue does not show", () => {
  test("a client is silent fourteen days after the last word, and no more once one comes", async () => {
    const applicationId = await applicationWith(interviewHeld);
    const lastFactAt = (await call.applications.list({})).data[0]?.lastFactAt ?? "";
    const silent = async () => (await call.queue.quiet()).silent.map((each) => each.applicationId);
    house.at(new Date(Date.parse(lastFactAt) + 14 * 86_400_000 - 1000).toISOString());
    expect(await silent()).toEqual([]);
    house.at(new Date(Date.parse(lastFactAt) + 14 * 86_400_000).toISOString());
    expect(await silent()).toEqual([applicationId]);
    await call.facts.record({ applicationId, facts: [{ type: "message-received", at: later(14) }] });
    expect(await silent()).toEqual([]);
  });

  test("an application without a fact has no next step, and its client is silent", async () => {
    const applicationId = await applicationWith();
    const { silent, withoutNext, silentAfterDays } = await call.queue.quiet();
    expect(silentAfterDays).toBe(14);
    expect(silent).toMatchObject([{ applicationId, applications: 1, lastFactAt: null }]);
    expect(withoutNext).toMatchObject([{ application: { id: applicationId }, lastFactAt: null }]);
  });

  test("whoever has a step to come, is put away, or was told no, is in neither list", async () => {
    await applicationWith(interviewHeld);
    await applicationWith(interviewHeld, { type: "rejected", at: "2026-11-23T19:00:00Z" });
    const away = await applicationWith();
    await call.applications.update({ id: away, archived: true });
    const { withoutNext } = await call.queue.quiet();
    // A rejection ends an application; its last reply is in the queue.
    expect(withoutNext).toEqual([]);
  });

  test("a client of another coach is not in it", async () => {
    const { call: other } = await house.organisation();
    await anApplication(other);
    expect((await call.queue.quiet()).silent).toEqual([]);
  });
});

describe("done today", () => {
  test("tells what was done, moved and skipped, by whom, the newest first; what was taken back is left out", async () => {
    const applicationId = await applicationWith(interviewHeld);
    const { steps } = await call.plan.current({ applicationId });
    const of = (kind: string) => steps.find((step) => step.kind === kind)?.id ?? "";
    await call.steps.done({ applicationId, stepId: of("debrief") });
    house.at(new Date(Date.parse(startOfTest) + 60_000).toISOString());
    await call.steps.dismiss({ applicationId, stepId: of("thank-you"), reason: "They spoke." });
    house.at(new Date(Date.parse(startOfTest) + 120_000).toISOString());
    const pinned = await call.steps.pin({ applicationId, stepId: of("decision-follow-up"), on: "2026-12-15", reason: "Dana is away." });
    const { data } = await call.queue.done();
    expect(data.map(({ act }) => act)).toEqual(["snoozed", "skipped", "done"]);
    expect(data[0]).toMatchObject({ on: "2026-12-15", reason: "Dana is away.", client: { name: "Maya Okafor" }, by: { kind: "member" } });
    await call.facts.retract({ applicationId, factId: pinned.facts[0]?.id ?? "" });
    expect((await call.queue.done()).data.map(({ act }) => act)).toEqual(["skipped", "done"]);
  });

  test("ends with the reader's day", async () => {
    const applicationId = await applicationWith(interviewHeld);
    const { steps } = await call.plan.current({ applicationId });
    await call.steps.done({ applicationId, stepId: steps.find(({ kind }) => kind === "debrief")?.id ?? "" });
    expect((await call.queue.done()).data).toHaveLength(1);
    house.at(later(1));
    expect((await call.queue.done()).data).toEqual([]);
  });

  test("leaves out what completed no step", async () => {
    const applicationId = await applicationWith(interviewHeld, { type: "message-received", at: startOfTest });
    expect((await call.queue.done()).data).toEqual([]);
    expect(applicationId).toMatch(/^app_/);
  });
});
