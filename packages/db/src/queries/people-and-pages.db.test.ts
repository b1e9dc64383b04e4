import { afterAll, beforeAll, expect, test } from "vitest";
import { createApplication, createClient, createEmployer, createOrganisation, openTestDatabase, type TestDatabase } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { listApplications, pinPolicy } from "./applications.ts";
import { findClient, listClients, updateClient } from "./clients.ts";
import { listEmployers } from "./employers.ts";
import { deleteMember, findMember, insertMember, listMembers, setMemberRole } from "./members.ts";
import { findOrganisation } from "./organisations.ts";
import { ensureUser, findUser, findUserByEmail } from "./users.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

test("a person is made once for an address, however it is written", async () => {
  const { db } = database;
  const first = await ensureUser(db, { id: "usr-ada", name: "Ada", email: "Ada@Example.test", timeZone: "Europe/London" });
  const second = await ensureUser(db, { id: "usr-ada-2", name: "Ada L.", email: "ada@example.test", timeZone: "UTC" });
  expect([first, second]).toEqual(["usr-ada", "usr-ada"]);
  expect(await findUserByEmail(db, "ADA@example.test")).toMatchObject({ id: "usr-ada", timeZone: "Europe/London", emailVerified: true });
  expect(await findUser(db, "usr-none")).toBe(null);
});

test("members are listed with what is known of the person, the longest-standing first", async () => {
  const { db } = database;
  const scope = await createOrganisation(db, { name: "Vale", user: { id: "usr-iris", name: "Iris", email: "iris@example.test" } });
  const ruth = await ensureUser(db, { id: "usr-ruth", name: "Ruth", email: "ruth@example.test", timeZone: "Europe/Berlin" });
  const found = await withOrganisation(db, scope, async (tx) => {
    await insertMember(tx, { userId: ruth, role: "viewer", createdAt: "2026-11-02T09:00:00Z" });
    const changed = [await setMemberRole(tx, ruth, "coach"), await setMemberRole(tx, "usr-none", "coach")];
    return { changed, list: await listMembers(tx), none: await findMember(tx, "usr-none"), organisation: await findOrganisation(tx) };
  });
  expect(found.list).toMatchObject([{ name: "Iris", role: "owner" }, { name: "Ruth", role: "coach", timeZone: "Europe/Berlin" }]);
  expect(found).toMatchObject({ changed: [true, false], none: null, organisation: { name: "Vale", demo: false } });
});

test("a person belongs to an organisation once", async () => {
  const scope = await createOrganisation(database.db);
  const again = withOrganisation(database.db, scope, (tx) => insertMember(tx, { userId: scope.userId, role: "coach", createdAt: "2026-11-02T09:00:00Z" }));
  await expect(again).rejects.toMatchObject({ code: "member-exists" });
});

test("the clients of a member who leaves are everyone's", async () => {
  const { db } = database;
  const scope = await createOrganisation(db);
  const client = await createClient(db, scope.organisation);
  const found = await withOrganisation(db, scope, async (tx) => {
    await updateClient(tx, client, { coachId: scope.userId }, "2026-11-24T14:00:00.000Z");
    const gone = [await deleteMember(tx, scope.userId), await deleteMember(tx, scope.userId)];
    return { gone, client: await findClient(tx, client) };
  });
  expect(found).toMatchObject({ gone: [true, false], client: { coachId: null } });
});

test("clients, employers and applications come in pages by id", async () => {
  const { db } = database;
  const scope = await createOrganisation(db);
  const { organisation } = scope;
  const clients = [await createClient(db, organisation), await createClient(db, organisation)];
  const employers = [await createEmployer(db, organisation), await createEmployer(db, organisation)];
  const [clientId, employerId] = [clients[1] ?? "", employers[1] ?? ""];
  const [one, two] = [await createApplication(db, organisation, { clientId, employerId }), await createApplication(db, organisation, { clientId, employerId })];
  const found = await withOrganisation(db, scope, async (tx) => ({
    clients: (await listClients(tx, { limit: 1 })).map(({ client, applications }) => [client.id, applications]),
    clientsAfter: (await listClients(tx, { after: clients[0] ?? "" })).map(({ client, applications }) => [client.id, applications]),
    employers: (await listEmployers(tx, { after: employers[0] ?? "", limit: 5 })).map(({ id }) => id),
    applications: (await listApplications(tx, { limit: 1 })).map(({ application }) => application.id),
    applicationsAfter: (await listApplications(tx, { clientId, employerId, after: one.id })).map(({ application }) => application.id),
    applicationsById: (await listApplications(tx, { ids: [two.id, "none"] })).map(({ application }) => application.id),
    ofNobody: await listApplications(tx, { clientId: clients[0] ?? "" }),
  }));
  expect(found).toEqual({
    clients: [[clients[0], 0]],
    clientsAfter: [[clients[1], 2]],
    employers: [employers[1]],
    applications: [one.id],
    applicationsAfter: [two.id],
    applicationsById: [two.id],
    ofNobody: [],
  });
});

test("another edition of a policy is pinned", async () => {
  const { db } = database;
  const scope = await createOrganisation(db);
  const { id } = await createApplication(db, scope.organisation);
  const found = await withOrganisation(db, scope, async (tx) => {
    await pinPolicy(tx, id, { policyId: "patient", policyEdition: "2027-01-01" });
    return await listApplications(tx);
  });
  expect(found[0]?.application).toMatchObject({ policyId: "patient", policyEdition: "2027-01-01" });
});
