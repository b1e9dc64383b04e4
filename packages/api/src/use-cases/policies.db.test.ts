import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplication, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
beforeEach(() => house.at(startOfTest));
afterAll(async () => await house[Symbol.asyncDispose]());

describe("policies", () => {
  it("are those that come with Tact, then the organisation's own, each page after the other", async () => {
    const { call } = await house.organisation();
    const made = await call.policies.newEdition({ name: "More patient", overrides: { minimumGap: 5 } });
    expect(made).toMatchObject({ edition: "1", base: "standard", validFrom: startOfTest, parameters: { minimumGap: { value: 5, own: true }, enquiryBudget: { own: false } } });
    const first = await call.policies.list({ limit: 3 });
    expect(first.data.map(({ id }) => id)).toEqual(["reserved", "standard", "swift"]);
    const second = await call.policies.list({ limit: 3, cursor: first.nextCursor ?? "" });
    expect([second.data, second.hasMore]).toEqual([[made], false]);
    expect(await (await house.organisation()).call.policies.list()).toMatchObject({ data: [{}, {}, {}], hasMore: false });
  });

  it("keep their editions, of which the newest in force is read", async () => {
    const { call } = await house.organisation();
    const { id: policyId } = await call.policies.newEdition({ name: "Patient", overrides: { minimumGap: 5 } });
    await call.policies.newEdition({ policyId, name: "Patient", overrides: { minimumGap: 6 }, validFrom: "2026-12-01T00:00:00Z" });
    const gap = async (edition?: string) => (await call.policies.get({ policyId, ...(edition === undefined ? {} : { edition }) })).parameters["minimumGap"]?.value;
    expect([await gap(), await gap("2")]).toEqual([5, 6]);
    house.at("2026-12-02T00:00:00Z");
    expect(await gap()).toBe(6);
  });

  it.each([
    ["a parameter that there is not", { overrides: { patience: 5 } }, "invalid-input", ["/overrides/patience"]],
    ["a value out of its bounds", { overrides: { minimumGap: 500 } }, "invalid-input", ["/overrides/minimumGap"]],
    ["a base that there is not", { base: "bold", overrides: {} }, "invalid-input", ["/base"]],
    ["an edition of a policy that there is not", { policyId: "pol_404", overrides: {} }, "not-found", []],
  ])("are refused with %s", async (_what, given, code, problems) => {
    const { call } = await house.organisation();
    expect(await refusalOf(call.policies.newEdition({ name: "Mine", ...given } as never))).toEqual({ code, problems });
  });

  it("of another organisation are not there", async () => {
    const { call } = await house.organisation();
    const { id: policyId } = await call.policies.newEdition({ name: "Patient", overrides: {} });
    const other = (await house.organisation()).call;
    expect((await refusalOf(other.policies.get({ policyId }))).code).toBe("not-found");
    expect((await refusalOf(other.policies.newEdition({ policyId, name: "Theirs", overrides: {} }))).code).toBe("not-found");
    expect((await refusalOf(other.policies.simulate({ policyId }))).code).toBe("not-found");
  });
});

describe("a simulation", () => {
  it("says whose steps would move and by how much, and stores nothing", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await anApplication(call);
    await call.facts.record({ applicationId, facts: [interviewHeld] });
    const before = await call.plan.current({ applicationId });
    const none = await call.policies.simulate({ overrides: {} });
    expect(none).toMatchObject({ looked: 1, moving: 0, data: [] });
    const later = await call.policies.simulate({ overrides: { assumedDecision: 15 } });
    expect(later).toMatchObject({ looked: 1, moving: 1, refused: [], data: [{ applicationId, policy: { id: "standard" } }] });
    const moved = later.data[0]?.steps.filter(({ days }) => days !== null) ?? [];
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ days }) => (days ?? 0) > 7)).toBe(true);
    expect(later.steps).toMatchObject({ sooner: 0, later: moved.length });
    expect(await call.plan.current({ applicationId })).toEqual(before);
  });

  it("goes through the caseload page by page", async () => {
    const { call } = await house.organisation();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const { applicationId } = await anApplication(call);
      await call.facts.record({ applicationId, facts: [interviewHeld] });
      ids.push(applicationId);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof call.policies.simulate>> = await call.policies.simulate({ overrides: { assumedDecision: 12 }, limit: 2, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.data.map(({ applicationId }) => applicationId));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(ids);
  });
});
