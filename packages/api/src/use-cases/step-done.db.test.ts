import type { FactDraft, StepKind } from "@tact/facts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { everyRow } from "../../testing/every-row.ts";
import { anApplication, type Caller, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
let applicationId: string;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
  ({ applicationId } = await anApplication(call));
});
afterAll(async () => await house[Symbol.asyncDispose]());

const promised: FactDraft = { type: "decision-promised", at: "2026-11-23T19:00:00Z", by: { date: "2026-12-03" } };
const enquiry = (at: string): FactDraft => ({ type: "message-sent", at, purpose: "enquiry", channel: "email" });

async function stepOf(kind: StepKind): Promise<string> {
  const { steps } = await call.plan.current({ applicationId });
  const step = steps.find((each) => each.kind === kind && each.status !== "done");
  if (step === undefined) throw new Error(`the plan has no ${kind}: ${steps.map((each) => each.kind).join(", ")}`);
  return step.id;
}

test.each<[kind: StepKind, now: string, facts: FactDraft[], fact: Record<string, unknown>]>([
  ["thank-you", startOfTest, [interviewHeld], { type: "message-sent", purpose: "thank-you", channel: "email", interview: "int-1", to: ["p1"] }],
  ["debrief", startOfTest, [interviewHeld], { type: "debrief-captured", interview: "int-1" }],
  ["prepare-questions", "2026-11-23T16:00:00Z", [interviewHeld], { type: "debrief-captured", interview: "int-1", timelineAsked: true }],
  ["decision-follow-up", "2026-12-04T15:00:00Z", [interviewHeld, promised], { type: "message-sent", purpose: "enquiry", channel: "email", to: ["p1"] }],
  ["ask-new-timeline", "2026-11-24T16:00:00Z", [interviewHeld, { type: "delay-announced", at: "2026-11-24T15:00:00Z" }], { type: "message-sent", purpose: "enquiry" }],
  ["delay-follow-up", "2026-12-01T16:00:00Z", [interviewHeld, { type: "delay-announced", at: "2026-11-24T15:00:00Z" }], { type: "message-sent", purpose: "enquiry" }],
  ["keep-options-open", "2026-12-04T15:00:00Z", [interviewHeld, promised], { type: "message-sent", purpose: "other" }],
  ["check-in", "2026-12-14T15:00:00Z", [interviewHeld, promised, enquiry("2026-12-04T15:00:00Z")], { type: "message-sent", purpose: "enquiry" }],
  ["long-wait", "2027-01-13T15:00:00Z", [interviewHeld, promised, enquiry("2026-12-04T15:00:00Z"), enquiry("2026-12-14T15:00:00Z")], { type: "message-sent", purpose: "enquiry" }],
])("%s is done by the fact that says so, and undone by taking it back", async (kind, now, facts, expected) => {
  house.at(now);
  await call.facts.record({ applicationId, facts });
  const stepId = await stepOf(kind);
  const done = await call.steps.done({ applicationId, stepId });
  expect(done.facts).toEqual([expect.objectContaining(expected)]);
  expect(done.plan.steps.find(({ id }) => id === stepId)).toMatchObject({ status: "done", doneBy: done.facts[0]?.id });
  await call.facts.retract({ applicationId, factId: done.facts[0]?.id ?? "" });
  expect(await stepOf(kind)).toBe(stepId);
});

test("says by which channel and when, where that is told", async () => {
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  const { facts } = await call.steps.done({ applicationId, stepId: await stepOf("thank-you"), channel: "letter", at: "2026-11-24T09:00:00Z" });
  expect(facts[0]).toMatchObject({ channel: "letter", at: "2026-11-24T09:00:00Z" });
});

test.each([
  ["five minutes and a second ahead", "2026-11-24T14:05:01Z", "invalid-input", ["/at"]],
  ["years ahead", "2031-01-01T10:00:00Z", "invalid-input", ["/at"]],
  ["before the employer's calendar begins", "2023-12-31T10:00:00Z", "step-not-open", []],
])("a thank-you cannot have been sent %s, and nothing is kept of the attempt", async (_, at, code, problems) => {
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  const stepId = await stepOf("thank-you");
  const before = await everyRow(house);
  expect(await refusalOf(call.steps.done({ applicationId, stepId, at }))).toEqual({ code, problems });
  expect(await everyRow(house)).toEqual(before);
});

test("a step of no interview cannot have been done before the employer's calendar begins", async () => {
  house.at("2026-12-04T15:00:00Z");
  await call.facts.record({ applicationId, facts: [interviewHeld, promised] });
  const stepId = await stepOf("decision-follow-up");
  const before = await everyRow(house);
  expect((await refusalOf(call.steps.done({ applicationId, stepId, at: "1999-12-31T10:00:00Z" }))).code).toBe("calendar-out-of-range");
  expect(await everyRow(house)).toEqual(before);
});

test("a clock some minutes ahead does no harm", async () => {
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  const { facts } = await call.steps.done({ applicationId, stepId: await stepOf("thank-you"), at: "2026-11-24T14:05:00Z" });
  expect(facts[0]?.at).toBe("2026-11-24T14:05:00Z");
});

test("a step that is done is not open", async () => {
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  const stepId = await stepOf("thank-you");
  await call.steps.done({ applicationId, stepId });
  expect((await refusalOf(call.steps.done({ applicationId, stepId }))).code).toBe("step-not-open");
});

test("a thank-you for an interview that has not ended cannot be done, and nothing is kept of the attempt", async () => {
  house.at("2026-11-23T18:30:00Z");
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  expect((await refusalOf(call.steps.done({ applicationId, stepId: await stepOf("thank-you") }))).code).toBe("step-not-open");
  expect((await call.facts.list({ applicationId })).data).toHaveLength(1);
});

test("a step that the plan does not have is not there", async () => {
  await call.facts.record({ applicationId, facts: [interviewHeld] });
  expect((await refusalOf(call.steps.done({ applicationId, stepId: "app.thank-you.int-9.p9" }))).code).toBe("not-found");
});
