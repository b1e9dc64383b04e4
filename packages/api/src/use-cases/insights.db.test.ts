import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import type { InsightMeasure } from "../views/insights.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(() => house.at(startOfTest));
afterAll(async () => await house[Symbol.asyncDispose]());

/** An application of which this has happened. */
async function told(call: Caller, facts: FactDraft[]) {
  const made = await anApplication(call);
  await call.facts.record({ applicationId: made.applicationId, facts });
  return made;
}

const measureOf = async (call: Caller, measure: InsightMeasure, weeks?: number) => {
  const found = (await call.insights.read(weeks === undefined ? undefined : { weeks })).measures.find((each) => each.measure === measure);
  if (found === undefined) throw new Error(`there is no measure ${measure}`);
  return found;
};

const thanked = (at: string): FactDraft => ({ type: "message-sent", at, purpose: "thank-you", channel: "email", interview: "int-1" });
const enquiry = (at: string): FactDraft => ({ type: "message-sent", at, purpose: "enquiry", channel: "email" });
const promised = (id: string, at: string, date: string): FactDraft => ({ id, type: "decision-promised", at, by: { date }, interview: "int-1" });
const weeksAgo: FactDraft = { ...interviewHeld, at: "2026-10-20T16:00:00Z", starts: "2026-10-27T13:00:00-04:00", ends: "2026-10-27T14:00:00-04:00" };

describe("insights of steps", () => {
  it("tell what was done in its window from what was late and what was missed", async () => {
    const { call } = await house.organisation();
    await told(call, [interviewHeld, thanked("2026-11-23T21:00:00Z")]);
    await told(call, [interviewHeld, thanked("2026-11-24T13:00:00Z")]);
    await told(call, [weeksAgo]);
    const { series } = await measureOf(call, "steps");
    expect(series.find((each) => each.series === "thank-you")).toMatchObject({ rows: 3, groups: { "in-window": 1, early: 0, late: 1, missed: 1 } });
    const { data } = await call.insights.rows({ measure: "steps", series: "thank-you", group: "late" });
    expect(data).toMatchObject([{ title: "Thank Dana Cho by email", to: "2026-11-24T13:00:00.000Z", client: { name: "Maya Okafor" } }]);
  });

  it("count neither what was dismissed nor what a later round overtook", async () => {
    const { call } = await house.organisation();
    house.at("2026-10-27T20:00:00Z");
    const { applicationId } = await told(call, [weeksAgo]);
    const plan = await call.plan.current({ applicationId });
    const note = plan.steps.find(({ kind }) => kind === "thank-you");
    await call.facts.record({ applicationId, facts: [{ type: "step-dismissed", at: "2026-10-27T20:00:00Z", step: note?.id ?? "", reason: "Thanked in the room" }, { type: "rejected", at: "2026-10-28T12:00:00Z" }] });
    house.at(startOfTest);
    const { series } = await measureOf(call, "steps");
    expect(series.map((each) => each.series)).not.toContain("thank-you");
    expect(series.map((each) => each.series)).not.toContain("decision-follow-up");
  });
});

describe("insights of answers", () => {
  it("tell a message that was answered from one that another had to follow", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, enquiry("2026-11-05T15:00:00Z"), enquiry("2026-11-16T15:00:00Z"), { type: "message-received", at: "2026-11-18T15:00:00Z", gist: "holding" }, enquiry("2026-11-23T15:00:00Z")]);
    const answers = await measureOf(call, "answers");
    expect(answers).toMatchObject({ rows: 3, groups: { answered: 1, unanswered: 1, open: 1 }, median: 2 });
    expect((await call.insights.rows({ measure: "answers", group: "answered" })).data).toMatchObject([{ from: "2026-11-16T15:00:00.000Z", to: "2026-11-18T15:00:00.000Z", value: 2 }]);
  });

  it("leave out what was taken back", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, { ...thanked("2026-10-27T21:00:00Z"), id: "t1" }, { type: "fact-retracted", at: "2026-10-28T09:00:00Z", fact: "t1" }]);
    expect(await measureOf(call, "answers")).toMatchObject({ rows: 0, series: [] });
  });
});

describe("insights of promises", () => {
  it("hold the day that was promised against the day on which word came, by employer", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, promised("p1", "2026-10-27T19:00:00Z", "2026-11-03"), { type: "offer-received", at: "2026-11-03T15:00:00Z" }]);
    const { employerId } = await told(call, [weeksAgo, promised("p1", "2026-10-27T19:00:00Z", "2026-11-03"), { type: "rejected", at: "2026-11-06T15:00:00Z" }]);
    await told(call, [weeksAgo, promised("p1", "2026-10-27T19:00:00Z", "2026-12-03")]);
    const promises = await measureOf(call, "promises");
    expect(promises).toMatchObject({ rows: 2, groups: { kept: 1, late: 1, overdue: 0 }, median: 1.5 });
    expect(promises.series.find(({ series }) => series === employerId)).toMatchObject({ label: "Northwind", rows: 1, groups: { late: 1 }, median: 3, values: [3] });
    expect((await call.insights.rows({ measure: "promises", series: employerId })).data).toMatchObject([{ day: "2026-11-03", to: "2026-11-06T15:00:00.000Z", value: 3 }]);
  });
});

describe("insights of waiting", () => {
  it("count the days from the end of an interview to the next round or the decision, and who waits still", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, { type: "rejected", at: "2026-11-06T18:00:00Z" }]);
    await told(call, [weeksAgo]);
    const next: FactDraft = { ...interviewHeld, id: "f9", interview: "int-2", at: "2026-11-03T18:00:00Z", starts: "2026-12-01T13:00:00-05:00", ends: "2026-12-01T14:00:00-05:00" };
    await told(call, [weeksAgo, next]);
    expect(await measureOf(call, "waiting")).toMatchObject({ rows: 3, groups: { "next-round": 1, offer: 0, no: 1, still: 1 } });
    const { data } = await call.insights.rows({ measure: "waiting" });
    expect(data.map(({ group, value, series }) => [group, value, series]).toSorted()).toEqual([["next-round", 7, "2"], ["no", 10, "2"], ["still", 27.8, "4"]]);
  });
});

describe("insights of balance", () => {
  it("say of every open application what its own page says", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await told(call, [weeksAgo]);
    await told(call, [weeksAgo, { type: "rejected", at: "2026-11-06T18:00:00Z" }]);
    const { balance, state } = await call.plan.current({ applicationId });
    expect(await measureOf(call, "balance")).toMatchObject({ rows: 1, groups: { [balance.label]: 1 }, series: [{ series: state, rows: 1 }] });
    expect((await call.insights.rows({ measure: "balance" })).data).toMatchObject([{ applicationId, value: balance.score, title: balance.because }]);
  });
});

describe("insights", () => {
  it("count what lies within the weeks asked for, and list exactly the rows that they count", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, thanked("2026-10-27T21:00:00Z"), promised("p1", "2026-10-27T19:00:00Z", "2026-11-20")]);
    await told(call, [interviewHeld, thanked("2026-11-23T21:00:00Z")]);
    const { measures, applications, most } = await call.insights.read({ weeks: 8 });
    expect([applications, most]).toEqual([2, false]);
    for (const { measure, rows, groups, series } of measures) {
      const count = async (more: object) => (await call.insights.rows({ measure, weeks: 8, ...more })).data.length;
      expect(await count({}), measure).toBe(rows);
      for (const [group, n] of Object.entries(groups)) expect(await count({ group }), `${measure} ${group}`).toBe(n);
      for (const each of series) expect(await count({ series: each.series }), `${measure} ${each.series}`).toBe(each.rows);
    }
    expect((await measureOf(call, "answers", 1)).rows).toBe(1);
    expect((await measureOf(call, "answers", 8)).rows).toBe(2);
  });

  it("go page by page, and end where the rows end", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, thanked("2026-10-27T21:00:00Z"), ...[3, 5, 9].map((day): FactDraft => ({ type: "message-sent", at: `2026-11-0${day}T15:00:00Z`, purpose: "other", channel: "email" }))]);
    const first = await call.insights.rows({ measure: "answers", limit: 3 });
    const second = await call.insights.rows({ measure: "answers", limit: 3, cursor: first.nextCursor ?? "" });
    expect([first.data.length, second.data.length, second.hasMore]).toEqual([3, 1, false]);
    expect(new Set([...first.data, ...second.data].map(({ key }) => key)).size).toBe(4);
  });

  it("go on where they were when the last row of a page is taken back", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await told(call, [weeksAgo, ...[3, 5, 9].map((day): FactDraft => ({ id: `m${day}`, type: "message-sent", at: `2026-11-0${day}T15:00:00Z`, purpose: "other", channel: "email" }))]);
    const first = await call.insights.rows({ measure: "answers", limit: 2 });
    await call.facts.retract({ applicationId, factId: "m5" });
    const second = await call.insights.rows({ measure: "answers", limit: 2, cursor: first.nextCursor ?? "" });
    expect([first, second].map(({ data }) => data.map(({ from }) => from?.slice(0, 10)))).toEqual([["2026-11-09", "2026-11-05"], ["2026-11-03"]]);
  });

  it("list the rows of all measures as one, the latest first", async () => {
    const { call } = await house.organisation();
    await told(call, [weeksAgo, thanked("2026-10-27T21:00:00Z"), enquiry("2026-11-05T15:00:00Z"), { type: "message-received", at: "2026-11-18T15:00:00Z", gist: "holding" }]);
    await told(call, [interviewHeld, thanked("2026-11-23T21:00:00Z")]);
    const { data } = await call.insights.rows({});
    const when = data.map(({ to, from }) => to ?? from ?? "");
    expect(when).toEqual(when.toSorted().toReversed());
    expect(new Set(data.map(({ measure }) => measure)).size).toBeGreaterThan(2);
  });

  it("are of one coach's clients where one is named, and of one organisation always", async () => {
    const { call, scope } = await house.organisation();
    const { clientId } = await told(call, [weeksAgo]);
    const { clientId: everyones } = await told(call, [weeksAgo]);
    await call.clients.update({ id: everyones, coachId: null });
    expect((await call.insights.read({ coachId: scope.actor.id })).applications).toBe(2);
    expect((await call.clients.get({ id: clientId })).coachId).toBe(scope.actor.id);
    expect((await call.insights.read({ coachId: "usr_404" })).applications).toBe(1);
    expect((await (await house.organisation()).call.insights.read()).applications).toBe(0);
  });

  it("are refused for a measure that there is not", async () => {
    const { call } = await house.organisation();
    expect((await refusalOf(call.insights.rows({ measure: "luck" } as never)).catch(() => ({ code: "BAD_REQUEST" }))).code).toMatch(/invalid|BAD/);
  });
});
