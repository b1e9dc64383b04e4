import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplication, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(() => house.at(startOfTest));
afterAll(async () => await house[Symbol.asyncDispose]());

describe("events", () => {
  it("are read in order from a cursor on, also from the last one once more has happened", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await anApplication(call);
    const first = await call.events.list({ limit: 1 });
    const rest = await call.events.list({ limit: 1, cursor: first.nextCursor ?? "" });
    expect([first, rest].map(({ data }) => data.map(({ type }) => type))).toEqual([["client.created"], ["application.created"]]);
    expect([first.hasMore, rest.hasMore]).toEqual([true, false]);
    const cursor = rest.nextCursor ?? "";
    expect((await call.events.list({ limit: 1, cursor })).data).toEqual([]);
    await call.facts.record({ applicationId, facts: [interviewHeld] });
    expect((await call.events.list({ limit: 1, cursor })).data).toMatchObject([{ type: "plan.changed", data: { applicationId }, livemode: true }]);
  });

  it("are narrowed to types and applications", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await anApplication(call);
    await anApplication(call);
    const of = async (filter: object) => (await call.events.list(filter)).data.map(({ type }) => type);
    expect(await of({ type: ["application.created"] })).toEqual(["application.created", "application.created"]);
    expect(await of({ applicationId })).toEqual(["application.created"]);
  });

  it("refuse a cursor of another list, of other filters, and of another organisation", async () => {
    const { call } = await house.organisation();
    await anApplication(call);
    const { nextCursor } = await call.events.list();
    const cursor = nextCursor ?? "";
    const other = (await house.organisation()).call;
    for (const asked of [call.clients.list({ cursor }), call.events.list({ cursor, type: ["client.created"] }), other.events.list({ cursor })]) {
      expect((await refusalOf(asked)).code).toBe("cursor-of-another-list");
    }
  });
});

describe("the audit log", () => {
  it("is read newest first, narrowed to actions and targets, by owners alone", async () => {
    const { call } = await house.organisation();
    const { applicationId, clientId } = await anApplication(call);
    const { data } = await call.auditEvents.list();
    expect(data.map(({ action }) => action)).toEqual(["application.created", "employer.created", "client.created"]);
    expect(data.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(data[1]?.hash).toBe(data[0]?.previousHash);
    expect((await call.auditEvents.list({ target: applicationId })).data).toHaveLength(1);
    expect((await call.auditEvents.list({ action: "client.created" })).data).toMatchObject([{ target: clientId }]);
    expect((await refusalOf((await house.organisation("coach")).call.auditEvents.list())).code).toBe("not-allowed");
  });
});
