import type { Plan, Step } from "@tact/facts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, createClient, createEmployer, createOrganisation, openTestDatabase, planOf, revisionOf, stepOf, type TestDatabase, type TestOrganisation, windowOn } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { updateApplication } from "./applications.ts";
import { caseloadStamp, listCaseload } from "./caseload.ts";
import { updateClient } from "./clients.ts";
import { deleteMember, insertMember } from "./members.ts";
import { saveRevision } from "./plans.ts";
import { ensureUser } from "./users.ts";

let database: TestDatabase;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(async () => await database[Symbol.asyncDispose]());

// The window of 24 November is 14:00Z to 22:00Z, done by 20:00Z.
const now = "2026-11-24T21:00:00.000Z";
const step = (name: string, change: Partial<Step> = {}): Step => stepOf({ id: name, lineage: name, ...change });

/** An application of a client with a plan of these steps. */
async function planned(scope: TestOrganisation, clientId: string, steps: Step[], { state = "waiting", employer = "Northwind" }: { state?: Plan["state"]; employer?: string } = {}): Promise<string> {
  const employerId = await createEmployer(database.db, scope.organisation, { name: employer });
  const application = await createApplication(database.db, scope.organisation, { clientId, employerId });
  await withOrganisation(database.db, scope, (tx) => saveRevision(tx, application, revisionOf(steps, { plan: { ...planOf(steps), state } })));
  return application.id;
}

const caseload = async (scope: TestOrganisation, filter: { coachId?: string; archived?: boolean } = {}) =>
  (await withOrganisation(database.db, scope, (tx) => listCaseload(tx, { now, ...filter }))).rows;

/** The one client of an organisation, as their coach and as everybody sees them. */
async function onlyClient(scope: TestOrganisation) {
  const [everybodys] = await caseload(scope);
  const [coachs] = await caseload(scope, { coachId: scope.userId });
  expect(coachs).toEqual(everybodys);
  if (everybodys === undefined) throw new Error("there is no client");
  return everybodys;
}

async function withClient() {
  const scope = await createOrganisation(database.db);
  return { scope, clientId: await createClient(database.db, scope.organisation) };
}

describe("the caseload", () => {
  test("shows a client without an application", async () => {
    const { scope, clientId } = await withClient();
    expect(await onlyClient(scope)).toEqual({ clientId, name: "Maya Okafor", coachId: null, archivedAt: null, applications: 0, inFlight: 0, withoutNext: 0, late: 0, lastFactAt: null, furthest: null, next: null });
  });

  test("counts what is late and names what comes first: late, then due, then planned", async () => {
    const { scope, clientId } = await withClient();
    const planned1 = await planned(scope, clientId, [step("planned", { window: windowOn("2026-11-25") })]);
    expect(await onlyClient(scope)).toMatchObject({ late: 0, next: { applicationId: planned1, stepId: "planned" } });
    const due = { opens: "2026-11-24T20:30:00Z[UTC]", ideal: "2026-11-24T21:30:00Z[UTC]", by: "2026-11-25T20:00:00Z[UTC]", closes: "2026-11-25T21:00:00Z[UTC]" };
    await planned(scope, clientId, [step("due", { window: due })]);
    expect(await onlyClient(scope)).toMatchObject({ late: 0, next: { stepId: "due" } });
    await planned(scope, clientId, [step("late", { title: "Thank Dana Cho by email" })]);
    expect(await onlyClient(scope)).toMatchObject({
      applications: 3,
      inFlight: 3,
      late: 1,
      next: { stepId: "late", kind: "thank-you", title: "Thank Dana Cho by email", opens: "2026-11-24T14:00:00.000Z", by: "2026-11-24T20:00:00.000Z", closes: "2026-11-24T22:00:00.000Z" },
    });
  });

  test("tells applications in flight that have no open step", async () => {
    const { scope, clientId } = await withClient();
    await planned(scope, clientId, [step("done", { status: "done" })]);
    await planned(scope, clientId, [step("expired", { window: windowOn("2026-11-20") })]);
    await planned(scope, clientId, [step("open")]);
    await planned(scope, clientId, [], { state: "ended" });
    expect(await onlyClient(scope)).toMatchObject({ applications: 4, inFlight: 3, withoutNext: 2 });
  });

  test("puts an offer furthest along, then who had most interviews; what has ended is not in flight", async () => {
    const { scope, clientId } = await withClient();
    await planned(scope, clientId, [step("one")], { employer: "Once" });
    await planned(scope, clientId, [step("a"), step("b", { interview: "int-2" })], { employer: "Twice" });
    await planned(scope, clientId, [step("x"), step("y", { interview: "int-2" }), step("z", { interview: "int-3" })], { employer: "Over", state: "ended" });
    expect((await onlyClient(scope)).furthest).toMatchObject({ employer: { name: "Twice" }, offer: false, interviews: 2 });
    const offered = await planned(scope, clientId, [step("answer")], { employer: "Offering", state: "offer" });
    expect((await onlyClient(scope)).furthest).toMatchObject({ applicationId: offered, role: "Product designer", employer: { name: "Offering" }, offer: true });
  });

  test("leaves out applications that are put away, and shows clients who are only when it is asked for them", async () => {
    const { scope, clientId } = await withClient();
    const put = await planned(scope, clientId, [step("late")]);
    await withOrganisation(database.db, scope, (tx) => updateApplication(tx, put, { archivedAt: now }, now));
    expect(await onlyClient(scope)).toMatchObject({ applications: 0, late: 0, next: null, furthest: null });
    await withOrganisation(database.db, scope, (tx) => updateClient(tx, clientId, { archivedAt: now }, now));
    expect(await caseload(scope)).toEqual([]);
    expect(await caseload(scope, { archived: true })).toMatchObject([{ clientId, archivedAt: now }]);
  });

  test("of a coach holds their clients and everyone's", async () => {
    const scope = await createOrganisation(database.db);
    const other = await ensureUser(database.db, { id: "usr_caseload_other", name: "Ruth", email: "ruth.caseload@example.test", timeZone: "UTC" });
    await withOrganisation(database.db, scope, (tx) => insertMember(tx, { userId: other, role: "coach", createdAt: now }));
    for (const [name, coachId] of Object.entries({ mine: scope.userId, everyones: null, others: other })) await createClient(database.db, scope.organisation, { name, coachId });
    const names = async (coachId?: string) => (await caseload(scope, coachId === undefined ? {} : { coachId })).map(({ name }) => name).toSorted();
    expect(await names(scope.userId)).toEqual(["everyones", "mine"]);
    expect(await names()).toEqual(["everyones", "mine", "others"]);
  });

  test.each([
    ["opens", "2026-11-24T12:00:00.000Z", "2026-11-24T14:00:00.000Z"],
    ["is late", "2026-11-24T14:00:00.000Z", "2026-11-24T20:00:00.000Z"],
    ["expires", "2026-11-24T20:00:00.001Z", "2026-11-24T22:00:00.000Z"],
    ["is gone", "2026-11-24T22:00:00.001Z", null],
  ])("says until when it holds: a step %s next", async (_what, at, until) => {
    const { scope, clientId } = await withClient();
    await planned(scope, clientId, [step("only"), step("done", { status: "done" })]);
    expect((await withOrganisation(database.db, scope, (tx) => listCaseload(tx, { now: at }))).until).toBe(until);
  });

  test("has a stamp that is the same until a client, an application, a plan or an employer changes", async () => {
    const { scope, clientId } = await withClient();
    const stamp = async () => await withOrganisation(database.db, scope, caseloadStamp);
    const coach = await ensureUser(database.db, { id: "usr_caseload_gone", name: "Ruth", email: "ruth.gone@example.test", timeZone: "UTC" });
    await withOrganisation(database.db, scope, (tx) => insertMember(tx, { userId: coach, role: "coach", createdAt: now }));
    await createClient(database.db, scope.organisation, { coachId: coach });
    const seen = [await stamp()];
    expect(await stamp()).toBe(seen[0]);
    const changes = [
      () => createClient(database.db, scope.organisation),
      () => planned(scope, clientId, [step("a")]),
      () => withOrganisation(database.db, scope, (tx) => updateClient(tx, clientId, { name: "Maya O." }, "2020-01-01T00:00:00.000Z")),
      () => createEmployer(database.db, scope.organisation),
      () => withOrganisation(database.db, scope, (tx) => deleteMember(tx, coach)),
    ];
    for (const change of changes) {
      await change();
      seen.push(await stamp());
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
});
