import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

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
  await call.facts.record({ applicationId, facts });
  return applicationId;
}

async function stepOf(applicationId: string, kind: string): Promise<{ id: string; status: string; window: { opens: string; by: string } }> {
  const { steps } = await call.plan.current({ applicationId });
  const step = steps.find((each) => each.kind === kind);
  if (step === undefined) throw new Error(`the plan has no ${kind}: ${steps.map((each) => each.kind).join(", ")}`);
  return step;
}

describe("acts on several steps", () => {
  test("are recorded one by one, and what is refused of one is named and leaves the others", async () => {
    const [a, b] = [await applicationWith(interviewHeld), await applicationWith(interviewHeld)];
    const [thanks, other] = [await stepOf(a, "thank-you"), await stepOf(b, "thank-you")];
    await call.steps.done({ applicationId: b, stepId: other.id });
    const answer = await call.steps.act({
      items: [
        { act: "done", applicationId: b, stepId: other.id },
        { act: "done", applicationId: a, stepId: thanks.id, channel: "letter" },
      ],
    });
    expect(answer).toMatchObject({ recorded: 1, refused: 1 });
    expect(answer.data.map(({ applicationId, status }) => [applicationId, status])).toEqual([[b, "refused"], [a, "recorded"]]);
    expect(answer.data[0]?.error).toMatchObject({ code: "step-not-open" });
    expect(answer.data[1]?.next?.title).toBeTypeOf("string");
    expect((await stepOf(a, "thank-you")).status).toBe("done");
  });

  test("done, moved and removed are undone together by taking the facts back", async () => {
    const [a, b, c] = [await applicationWith(interviewHeld), await applicationWith(interviewHeld), await applicationWith(interviewHeld)];
    const [debrief, thanks, questions] = [await stepOf(a, "debrief"), await stepOf(b, "thank-you"), await stepOf(c, "thank-you")];
    const { data } = await call.steps.act({
      items: [
        { act: "done", applicationId: a, stepId: debrief.id },
        { act: "pin", applicationId: b, stepId: thanks.id, on: "2026-11-30", reason: "Dana is away." },
        { act: "dismiss", applicationId: c, stepId: questions.id, reason: "They spoke." },
      ],
    });
    expect((await stepOf(b, "thank-you")).window.opens).toMatch(/^2026-11-30/);
    expect((await stepOf(c, "thank-you")).status).toBe("dismissed");
    const back = await call.steps.act({
      items: data.flatMap(({ applicationId, factIds }) => factIds.map((factId) => ({ act: "take-back" as const, applicationId, factId }))),
    });
    expect(back).toMatchObject({ recorded: 3, refused: 0 });
    expect((await stepOf(a, "debrief")).status).toBe(debrief.status);
    expect((await stepOf(b, "thank-you")).window).toEqual(thanks.window);
    expect((await stepOf(c, "thank-you")).status).toBe(questions.status);
  });
});

const promised = (date: string): FactDraft => ({ type: "decision-promised", at: "2026-11-23T19:00:00Z", by: { date } });

describe("the days that a step could be moved to", () => {
  test("are weighed against the window that the rules gave", async () => {
    const applicationId = await applicationWith(interviewHeld, { type: "decision-promised", at: "2026-11-23T19:00:00Z", by: { date: "2026-11-30" } });
    const step = await stepOf(applicationId, "decision-follow-up");
    house.at("2026-12-01T15:00:00Z");
    const { window, data, refused } = await call.steps.snoozeChoices({ applicationId, stepId: step.id });
    expect(window).toEqual(step.window);
    expect(refused).toBeNull();
    expect(data.length).toBeGreaterThan(1);
    expect(data.map(({ on }) => on)).toEqual(data.map(({ on }) => on).toSorted());
    const last = step.window.by.slice(0, 10);
    for (const { on, verdict } of data) expect([on, verdict]).toEqual([on, on < last ? "inside" : on === last ? "last-day" : expect.stringMatching(/late|past/)]);
    // A pin does not change what the rules say: the next snooze is weighed against them too.
    await call.steps.pin({ applicationId, stepId: step.id, on: "2026-12-09", reason: "Dana is away." });
    expect((await call.steps.snoozeChoices({ applicationId, stepId: step.id })).window).toEqual(step.window);
  });

  test("leave out weekends and days on which the employer is closed", async () => {
    house.at("2026-11-25T15:00:00Z");
    const applicationId = await applicationWith(interviewHeld);
    const step = await stepOf(applicationId, "decision-follow-up");
    const { data } = await call.steps.snoozeChoices({ applicationId, stepId: step.id });
    // Thursday 26 November 2026 is Thanksgiving.
    expect(data.map(({ on }) => on)).not.toContain("2026-11-26");
    expect(data.every(({ on }) => ![0, 6].includes(new Date(on).getUTCDay()))).toBe(true);
  });

  test("are told as refused where the plan cannot use one, and store nothing", async () => {
    const applicationId = await applicationWith(interviewHeld);
    const step = await stepOf(applicationId, "decision-follow-up");
    const before = await call.plan.current({ applicationId });
    const { data, refused } = await call.steps.snoozeChoices({ applicationId, stepId: step.id, on: "2026-11-02" });
    expect(data).toEqual([]);
    expect(refused).toBeTypeOf("string");
    expect(await call.plan.current({ applicationId })).toEqual(before);
  });

  test("are counted for all that would move along, each by its own window, and what cannot move is among them", async () => {
    // By the rules one decision is asked after on 1 December, the other ten days later.
    const first = await applicationWith(interviewHeld, promised("2026-11-30"));
    const later = await applicationWith(interviewHeld, promised("2026-12-11"));
    const over = await applicationWith(interviewHeld);
    const asked = { applicationId: first, stepId: (await stepOf(first, "decision-follow-up")).id };
    const inLater = { applicationId: later, stepId: (await stepOf(later, "decision-follow-up")).id };
    const done = { applicationId: over, stepId: (await stepOf(over, "thank-you")).id };
    await call.steps.done(done);
    const nobodys = { applicationId: "app_nobodys", stepId: asked.stepId };
    house.at("2026-12-01T15:00:00Z");
    const alone = await call.steps.snoozeChoices(asked);
    const both = await call.steps.snoozeChoices({ ...asked, others: [inLater, done, nobodys] });
    expect(both.data.map(({ all: _all, ...choice }) => choice)).toEqual(alone.data.map(({ all: _all, ...choice }) => choice));
    for (const { on, verdict, all } of both.data) {
      const own = { inside: 0, lastDay: 0, late: 0, refused: 2 };
      for (const one of [verdict, (await call.steps.snoozeChoices({ ...inLater, on })).data[0]?.verdict]) {
        if (one === "inside" || one === "early") own.inside += 1;
        else if (one === "last-day") own.lastDay += 1;
        else own.late += 1;
      }
      expect(all).toEqual(own);
    }
    expect(both.data.some(({ all }) => all.late === 1 && all.inside === 1)).toBe(true);
  });

  test("are not asked for a step that is done", async () => {
    const applicationId = await applicationWith(interviewHeld);
    const step = await stepOf(applicationId, "thank-you");
    await call.steps.done({ applicationId, stepId: step.id });
    expect(await refusalOf(call.steps.snoozeChoices({ applicationId, stepId: step.id }))).toMatchObject({ code: "step-not-open" });
  });
});
