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
    expect(made).toMatchObject({ edition: "1", base: "standard", validFrom: startOfTest, parameters: { minimumGap: { value: 5, own: true, usual: 3, basis: { by: "ours" } }, followUpOpens: { own: false, basis: { by: "source", source: "krautzel#the-follow-up" } } } });
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

describe("the choice of a policy", () => {
  it("is what new applications are planned with: the client's own before the organisation's", async () => {
    const { call } = await house.organisation();
    const { clientId, employerId, applicationId } = await anApplication(call);
    const { id: patient } = await call.policies.newEdition({ name: "Patient", overrides: { minimumGap: 5 } });
    const policyOfNew = async (more: object = {}) => (await call.applications.create({ clientId, employerId, role: "Designer", ...more })).policy.id;
    expect(await policyOfNew()).toBe("standard");
    expect(await call.policies.choose({ policyId: "reserved" })).toMatchObject({ id: "reserved", chosen: true, clients: [] });
    expect(await policyOfNew()).toBe("reserved");
    expect(await call.policies.choose({ policyId: patient, clientId })).toMatchObject({ id: patient, chosen: false, clients: [{ id: clientId, name: "Maya Okafor" }] });
    expect([await policyOfNew(), await policyOfNew({ policyId: "swift" })]).toEqual([patient, "swift"]);
    expect((await call.clients.get({ id: clientId })).policyId).toBe(patient);
    expect(await call.policies.choose({ policyId: null, clientId })).toMatchObject({ id: "reserved" });
    expect(await call.policies.choose({ policyId: null })).toMatchObject({ id: "standard", chosen: true });
    expect(await policyOfNew()).toBe("standard");
    // Those that there were stay as they are.
    expect((await call.applications.get({ id: applicationId })).policy.id).toBe("standard");
    const counted = (await call.policies.list()).data.map(({ id, applications }) => [id, applications]);
    expect(counted).toEqual([["reserved", 1], ["standard", 3], ["swift", 1], [patient, 1]]);
  });

  it("is refused where there is no such policy, none in force yet, or no such client", async () => {
    const { call } = await house.organisation();
    const { id: policyId } = await call.policies.newEdition({ name: "Next year", overrides: {}, validFrom: "2027-01-01T00:00:00Z" });
    const other = await (await house.organisation()).call.policies.newEdition({ name: "Theirs", overrides: {} });
    for (const given of [{ policyId: "bold" }, { policyId }, { policyId: other.id }, { policyId: "swift", clientId: "cli_404" }]) {
      expect((await refusalOf(call.policies.choose(given))).code).toBe("not-found");
    }
  });

  it("is not a viewer's", async () => {
    const { call } = await house.organisation("viewer");
    expect((await refusalOf(call.policies.choose({ policyId: "swift" }))).code).toBe("not-allowed");
  });
});

describe("a simulation", () => {
  it("looks at those alone that are planned with one policy", async () => {
    const { call } = await house.organisation();
    const { clientId, employerId } = await anApplication(call);
    const { id } = await call.applications.create({ clientId, employerId, role: "Designer", policyId: "swift" });
    await call.facts.record({ applicationId: id, facts: [interviewHeld] });
    const given = { overrides: { assumedDecision: 15 } };
    expect(await call.policies.simulate({ ...given, fromPolicyId: "swift" })).toMatchObject({ looked: 1, moving: 1, data: [{ applicationId: id }] });
    expect(await call.policies.simulate({ ...given, fromPolicyId: "standard" })).toMatchObject({ looked: 1, moving: 0 });
    expect(await call.policyMoves.preview({ policyId: "reserved", fromPolicyId: "swift" })).toMatchObject({ looked: 1, move: { total: 1 } });
  });

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
