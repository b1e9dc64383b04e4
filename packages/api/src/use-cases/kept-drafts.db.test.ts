import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplication, interviewHeld, openTestHouse, refusalOf, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

type Call = Awaited<ReturnType<TestHouse["organisation"]>>["call"];

const body = "Dear Dana,\n\nThank you for today. Your point on handing over stayed with me.\n\nMaya";

async function aThankYou(call?: Call) {
  const own = call ?? (await house.organisation()).call;
  const { applicationId } = await anApplication(own);
  const { plan } = await own.facts.record({ applicationId, facts: [interviewHeld] });
  const step = plan.steps.find(({ kind }) => kind === "thank-you");
  if (step === undefined) throw new Error("nobody is thanked");
  const [made] = (await own.drafts.step({ applicationId, stepId: step.id })).data;
  if (made === undefined) throw new Error("nothing is drafted");
  const words = { applicationId, stepId: step.id, recipient: made.recipient?.id ?? null, subject: "Handing over", body };
  return { call: own, applicationId, stepId: step.id, words, made };
}

describe("words that somebody keeps", () => {
  it("stand beside the draft that they were written from, with who left them", async () => {
    const { call, words, applicationId, stepId, made } = await aThankYou();
    expect(made.kept).toBeNull();
    const kept = await call.drafts.keep(words);
    expect(kept).toMatchObject({ applicationId, stepId, form: "email", tone: "plain", subject: "Handing over", body, gaps: 0, stale: [], version: 1, keptBy: { kind: "member" } });
    const [again] = (await call.drafts.step({ applicationId, stepId })).data;
    expect(again).toMatchObject({ body: made.body, kept: { id: kept.id, body } });
  });

  it("keep their tone, and a draft in another tone can still be asked for", async () => {
    const { call, words, applicationId, stepId } = await aThankYou();
    await call.drafts.keep({ ...words, tone: "formal" });
    expect((await call.drafts.step({ applicationId, stepId })).data[0]).toMatchObject({ tone: "formal", kept: { tone: "formal" } });
    expect((await call.drafts.step({ applicationId, stepId, tone: "warm" })).data[0]).toMatchObject({ tone: "warm", kept: { tone: "formal" } });
  });

  it("count the gaps that are left", async () => {
    const { call, words } = await aThankYou();
    expect(await call.drafts.keep({ ...words, body: `${body} [an example] {{more}}` })).toMatchObject({ gaps: 2 });
  });

  it("are stale once the step's date moved, and fit again when they are kept for the new one", async () => {
    const { call, words, applicationId, stepId } = await aThankYou();
    const kept = await call.drafts.keep(words);
    await call.steps.pin({ applicationId, stepId, on: "2026-11-25", reason: "She is travelling" });
    const [moved] = (await call.drafts.step({ applicationId, stepId })).data;
    expect(moved?.kept?.stale).toContain("moved");
    expect(moved?.kept?.keptFor).toBe(kept.keptFor);
    expect(await call.drafts.keep({ ...words, ifVersion: 1 })).toMatchObject({ version: 2, stale: [] });
  });

  it("are stale once the facts would be worded differently", async () => {
    const { call, words, applicationId, stepId } = await aThankYou();
    await call.drafts.keep(words);
    await call.facts.record({ applicationId, facts: [{ type: "debrief-captured", at: "2026-11-23T21:00:00Z", interview: "int-1", topics: ["the gripper case study"] }] });
    const [changed] = (await call.drafts.step({ applicationId, stepId })).data;
    expect(changed?.kept?.stale).toEqual(["facts"]);
    expect(changed?.body).toContain("gripper");
  });

  it("are not written over by somebody who has not read them", async () => {
    const { call, words } = await aThankYou();
    await call.drafts.keep({ ...words, ifVersion: 0 });
    expect((await refusalOf(call.drafts.keep({ ...words, body: "Other words", ifVersion: 0 }))).code).toBe("precondition-failed");
    await call.drafts.keep({ ...words, body: "Other words", ifVersion: 1 });
    expect((await refusalOf(call.drafts.keep({ ...words, ifVersion: 1 }))).code).toBe("precondition-failed");
  });

  it("kept twice at once stand there once", async () => {
    const { call, words } = await aThankYou();
    const answers = await Promise.allSettled([call.drafts.keep({ ...words, ifVersion: 0 }), call.drafts.keep({ ...words, ifVersion: 0 })]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await call.drafts.kept()).data).toHaveLength(1);
  });

  it("are thrown away, and the draft is as the facts make it", async () => {
    const { call, words, applicationId, stepId } = await aThankYou();
    const { id } = await call.drafts.keep(words);
    await call.drafts.discard({ id });
    expect((await call.drafts.step({ applicationId, stepId })).data[0]?.kept).toBeNull();
    expect((await refusalOf(call.drafts.discard({ id }))).code).toBe("not-found");
  });

  it("are refused for another person, another form, another organisation, and from whoever may only read", async () => {
    const { call, words, stepId, applicationId } = await aThankYou();
    expect((await refusalOf(call.drafts.keep({ ...words, recipient: "nobody" }))).code).toBe("not-found");
    expect((await refusalOf(call.drafts.keep({ ...words, form: "call" }))).code).toBe("invalid-input");
    const other = (await house.organisation()).call;
    expect((await refusalOf(other.drafts.keep(words))).code).toBe("not-found");
    const { id } = await call.drafts.keep(words);
    expect((await refusalOf(other.drafts.discard({ id }))).code).toBe("not-found");
    expect((await other.drafts.kept()).data).toEqual([]);
    const viewer = (await house.organisation("viewer")).call;
    expect((await refusalOf(viewer.drafts.keep({ applicationId, stepId, body }))).code).toBe("not-allowed");
  });
});

describe("the words of a caseload", () => {
  it("are listed page by page, with what makes each stale", async () => {
    const { call, words } = await aThankYou();
    const second = await aThankYou(call);
    await call.drafts.keep(words);
    await call.drafts.keep(second.words);
    await call.steps.pin({ applicationId: second.applicationId, stepId: second.stepId, on: "2026-11-25", reason: "Later" });
    const first = await call.drafts.kept({ limit: 1 });
    expect(first.data).toMatchObject([{ stale: [] }]);
    const next = await call.drafts.kept({ limit: 1, cursor: first.nextCursor ?? "" });
    expect(next.data).toMatchObject([{ applicationId: second.applicationId, stale: expect.arrayContaining(["moved"]) as unknown }]);
    expect((await call.drafts.kept({ applicationId: words.applicationId })).data).toHaveLength(1);
  });

  it("stand on one board by urgency, each with how far it is", async () => {
    const { call, words, stepId } = await aThankYou();
    const before = (await call.drafts.board()).items.find(({ step }) => step.id === stepId);
    expect(before).toMatchObject({ state: "gaps", drafts: [{ recipient: "Dana Cho", form: "email", kept: null }] });
    await call.drafts.keep({ ...words, body: "Dear Dana,\n\nThank you for today." });
    const after = (await call.drafts.board()).items.find(({ step }) => step.id === stepId);
    expect(after).toMatchObject({ state: "to-review", drafts: [{ kept: { version: 1, stale: [] } }] });
  });

  it("leave the board once their step was done, and stay with it as what was said", async () => {
    const { call, words, applicationId, stepId } = await aThankYou();
    await call.drafts.keep(words);
    await call.steps.done({ applicationId, stepId, at: "2026-11-24T13:30:00Z" });
    const board = await call.drafts.board();
    expect([board.items.filter(({ step }) => step.id === stepId), board.leftOver]).toEqual([[], []]);
    expect((await call.drafts.step({ applicationId, stepId })).data[0]?.kept?.body).toBe(body);
  });

  it("are left over on the board when their step was skipped", async () => {
    const { call, words, applicationId, stepId } = await aThankYou();
    await call.drafts.keep(words);
    expect((await call.drafts.board()).leftOver).toEqual([]);
    await call.steps.dismiss({ applicationId, stepId, reason: "She met them in person" });
    const board = await call.drafts.board();
    expect(board.items.filter(({ step }) => step.id === stepId)).toEqual([]);
    expect(board.leftOver).toMatchObject([{ draft: { body }, recipient: "Dana Cho" }]);
  });

  it("are none where there is nobody to write to", async () => {
    const { call } = await house.organisation();
    expect(await call.drafts.board()).toMatchObject({ items: [], leftOver: [], more: 0 });
  });
});
