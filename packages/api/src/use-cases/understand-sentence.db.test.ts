import { afterAll, beforeAll, expect, it } from "vitest";
import { anApplication, interviewHeld, openTestHouse, refusalOf, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

async function afterAnInterview() {
  const { call } = await house.organisation();
  const { applicationId } = await anApplication(call);
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  return { call, applicationId };
}

it("understands a sentence as facts that can be recorded as they are", async () => {
  const { call, applicationId } = await afterAnInterview();
  const read = await call.facts.understand({ applicationId, sentence: "they said end of next week" });
  expect(read).toMatchObject({ outcome: "understood", facts: [{ draft: { type: "decision-promised", by: { phrase: "end of next week" } }, dates: [{ kind: "days", what: "decision" }] }] });
  const { plan } = await call.facts.record({ applicationId, facts: read.facts.map(({ draft }) => draft) });
  const [date] = read.facts[0]?.dates ?? [];
  expect(plan.decision).toMatchObject({ basis: "stated", to: date?.kind === "days" ? date.to : null });
});

it("knows the people, steps and interviews of the application", async () => {
  const { call, applicationId } = await afterAnInterview();
  const { facts } = await call.facts.understand({ applicationId, sentence: "thanked Dana by phone" });
  expect(facts[0]?.draft).toMatchObject({ type: "message-sent", purpose: "thank-you", channel: "phone", interview: "int-1" });
  const { plan, diff } = await call.facts.record({ applicationId, facts: facts.map(({ draft }) => draft) });
  expect(plan.steps.find(({ kind }) => kind === "thank-you")?.status).toBe("done");
  expect(diff.changed.length + diff.dropped.length + diff.moved.length).toBeGreaterThan(0);
});

it("asks where a sentence may mean one thing or another, says what it does not understand, and stores nothing", async () => {
  const { call, applicationId } = await afterAnInterview();
  expect(await call.facts.understand({ applicationId, sentence: "they said 3/12" })).toMatchObject({ outcome: "ambiguous", facts: [], ways: [expect.anything(), expect.anything()] });
  expect(await call.facts.understand({ applicationId, sentence: "moved to Tuesday" })).toMatchObject({ outcome: "incomplete", facts: [] });
  expect(await call.facts.understand({ applicationId, sentence: "they did not say no" })).toMatchObject({ outcome: "not-understood", facts: [], residue: ["they did not say no"] });
  expect((await call.applications.get({ id: applicationId })).facts).toHaveLength(1);
});

it("knows no application of another organisation, and takes no text that is no sentence", async () => {
  const { call, applicationId } = await afterAnInterview();
  const other = (await house.organisation()).call;
  expect((await refusalOf(other.facts.understand({ applicationId, sentence: "they said no" }))).code).toBe("not-found");
  await expect(call.facts.understand({ applicationId, sentence: "no".repeat(300) })).rejects.toThrow(/500 characters/);
  await expect(call.facts.understand({ applicationId, sentence: "" })).rejects.toThrow();
});
