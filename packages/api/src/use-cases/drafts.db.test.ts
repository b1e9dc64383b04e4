import { afterAll, beforeAll, expect, it } from "vitest";
import { anApplication, interviewHeld, openTestHouse, refusalOf, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

async function aThankYou() {
  const { call } = await house.organisation();
  const { applicationId } = await anApplication(call);
  const { plan } = await call.facts.record({ applicationId, facts: [interviewHeld] });
  const step = plan.steps.find(({ kind }) => kind === "thank-you");
  if (step === undefined) throw new Error("nobody is thanked");
  return { call, applicationId, stepId: step.id };
}

it("drafts the words for a step, to each person it goes to", async () => {
  const { call, ...named } = await aThankYou();
  const { data } = await call.drafts.step({ ...named, tone: "warm" });
  expect(data).toMatchObject([{ step: named.stepId, kind: "thank-you", tone: "warm", recipient: { name: "Dana Cho" } }]);
  expect(data[0]?.body).toContain("Dana");
});

it("marks what a coach would mark, with what is known of the step", async () => {
  const { call, ...named } = await aThankYou();
  const { findings } = await call.drafts.review({ ...named, text: "Dear Paul,\n\nI need your answer NOW!!!\n\nMaya" });
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["no-thanks", "no-fit"]));
});

it("knows no step of another organisation, and none that the plan does not have", async () => {
  const { call, ...named } = await aThankYou();
  const other = (await house.organisation()).call;
  expect((await refusalOf(other.drafts.step(named))).code).toBe("not-found");
  expect((await refusalOf(other.drafts.review({ ...named, text: "Hello" }))).code).toBe("not-found");
  expect((await refusalOf(call.drafts.step({ ...named, stepId: `${named.applicationId}:thank-you:int-9` }))).code).toBe("not-found");
});
