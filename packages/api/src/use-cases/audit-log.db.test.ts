import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "../../testing/as-superuser.ts";
import { anApplication, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

describe("the chain of the audit log", () => {
  test("holds over what was done, and says how much that is", async () => {
    const { call } = await house.organisation();
    expect(await call.auditEvents.check()).toEqual({ events: 0, broken: null, at: startOfTest });
    await call.clients.create({ name: "Maya Okafor", timeZone: "Europe/London" });
    await call.organisation.update({ name: "Harbour" });
    expect(await call.auditEvents.check()).toMatchObject({ events: 2, broken: null });
  });

  test("names the first event that was changed behind its back", async () => {
    const { call, scope } = await house.organisation();
    for (const name of ["One", "Two", "Three"]) await call.organisation.update({ name });
    await asSuperuser(house, "update audit_events set actor_id = 'usr_other' where org_id = $1 and number = 2", [scope.organisation]);
    expect(await call.auditEvents.check()).toMatchObject({ broken: 2 });
  });

  test.each(["coach", "viewer"] as const)("is not for a %s", async (role) => {
    const { call } = await house.organisation(role);
    expect((await refusalOf(call.auditEvents.check())).code).toBe("not-allowed");
    expect((await refusalOf(call.auditEvents.names({ ids: [] }))).code).toBe("not-allowed");
  });
});

describe("the names of what the audit log speaks of", () => {
  test("are those of today, of this organisation alone", async () => {
    const { call, scope } = await house.organisation();
    const other = await house.organisation();
    const theirs = await other.call.clients.create({ name: "Somebody else's", timeZone: "Europe/London" });
    const client = await call.clients.create({ name: "Maya Okafor", timeZone: "Europe/London" });
    const employer = await call.employers.create({ name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
    const application = await call.applications.create({ clientId: client.id, employerId: employer.id, role: "Designer" });
    const { key } = await call.apiKeys.create({ name: "Tracking", scopes: ["plans:read"] });
    const ids = [client.id, employer.id, application.id, key.id, scope.actor.id, scope.organisation, theirs.id, "cli_gone"];
    const names = new Map((await call.auditEvents.names({ ids })).map(({ id, ...named }) => [id, named]));
    expect(names.get(client.id)).toEqual({ name: "Maya Okafor", clientId: client.id });
    expect(names.get(application.id)).toEqual({ name: "Maya Okafor, Northwind", clientId: client.id });
    expect(names.get(employer.id)).toEqual({ name: "Northwind", clientId: null });
    expect(names.get(key.id)?.name).toBe("Tracking");
    expect([...names.keys()]).toEqual(expect.arrayContaining([scope.actor.id, scope.organisation]));
    expect([names.has(theirs.id), names.has("cli_gone")]).toEqual([false, false]);
  });

  test("say whose application words were kept for and thrown away, which policy was moved to, and where a delivery went", async () => {
    const { call } = await house.organisation();
    const { applicationId } = await anApplication(call);
    const { plan } = await call.facts.record({ applicationId, facts: [interviewHeld] });
    const stepId = plan.steps.find(({ kind }) => kind === "thank-you")?.id ?? "";
    const [made] = (await call.drafts.step({ applicationId, stepId })).data;
    const kept = await call.drafts.keep({ applicationId, stepId, recipient: made?.recipient?.id ?? null, subject: "Thanks", body: "Thank you." });
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    const { endpoint } = await call.webhooks.endpoints.create({ url: "https://hooks.example/tact", events: ["plan.changed"] });
    await call.webhooks.endpoints.test({ id: endpoint.id });
    const [delivery] = (await call.webhooks.deliveries.list()).data;
    const named = await call.auditEvents.names({ ids: [kept.id, move.id, delivery?.id ?? ""] });
    expect(Object.fromEntries(named.map(({ id, name }) => [id, name]))).toEqual({
      [kept.id]: "Maya Okafor, Northwind",
      [move.id]: "swift",
      [delivery?.id ?? ""]: "https://hooks.example/tact",
    });
    await call.drafts.discard({ id: kept.id });
    const events = (await call.auditEvents.list({ target: applicationId })).data.map(({ action }) => action);
    expect(events).toEqual(expect.arrayContaining(["draft.discarded", "draft.kept"]));
  });
});

describe("one's own name", () => {
  test("is changed by everyone for themselves, whatever their role", async () => {
    const { call } = await house.organisation("viewer");
    expect((await call.session.setName({ name: "Noor Haddad" })).user.name).toBe("Noor Haddad");
    expect((await call.session.me()).user.name).toBe("Noor Haddad");
    expect((await call.members.list()).data[0]?.name).toBe("Noor Haddad");
  });

  test("is not empty", async () => {
    const { call } = await house.organisation();
    await expect(call.session.setName({ name: " " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
