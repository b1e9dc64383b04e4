import { afterAll, beforeAll, expect, test } from "vitest";
import { createApplication, createEmployer, createOrganisation, openTestDatabase, pastTheFence, plainCalendar, type TestDatabase } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { findEmployer, updateEmployer } from "./employers.ts";
import { locateApplicationsToExtend, locateEmployersToExtend, locateMemberships, locateOrganisations } from "./lookups.ts";
import { deleteMember, insertMember } from "./members.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

test("finds the organisations a person belongs to, the longest-standing membership first", async () => {
  const { db } = database;
  const first = await createOrganisation(db, { id: "org_z" });
  const second = await createOrganisation(db, { id: "org_a" });
  await withOrganisation(db, second, (tx) => insertMember(tx, { userId: first.userId, role: "coach", createdAt: "2026-11-02T09:00:00Z" }));
  expect(await locateMemberships(db, first.userId)).toEqual(["org_z", "org_a"]);
  await withOrganisation(db, second, (tx) => deleteMember(tx, first.userId));
  expect(await locateMemberships(db, first.userId)).toEqual(["org_z"]);
  expect(await locateMemberships(db, "usr-none")).toEqual([]);
});

test("leaves the organisation of its caller as it was", async () => {
  const { db } = database;
  const [mine, theirs] = [await createOrganisation(db), await createOrganisation(db)];
  const seen = await withOrganisation(db, mine, async (tx) => {
    await tx.execute("select * from lookup.organisations_after('', 1000)");
    return (await tx.execute<{ org_id: string }>(`${pastTheFence}select org_id from organisations`)).rows;
  });
  expect(seen).toEqual([{ org_id: mine.organisation }]);
  expect(theirs.organisation).not.toBe(mine.organisation);
});

test("finds employers whose calendars end before a date, and their applications, across organisations", async () => {
  await using own = await openTestDatabase();
  const { db } = own;
  const [a, b] = [await createOrganisation(db), await createOrganisation(db)];
  const ending = (organisation: string, through: string) => createEmployer(db, organisation, { calendar: { ...plainCalendar, through } });
  const [later, soon, never] = [await ending(a.organisation, "2026-12-30"), await ending(b.organisation, "2026-12-01"), await ending(a.organisation, "2026-12-31")];
  const application = await createApplication(db, b.organisation, { employerId: soon });
  await createApplication(db, a.organisation, { employerId: never });
  expect(await locateEmployersToExtend(db, { before: "2026-12-31" })).toEqual([
    { organisation: b.organisation, id: soon },
    { organisation: a.organisation, id: later },
  ]);
  expect(await locateEmployersToExtend(db, { before: "2026-12-31", limit: 1 })).toHaveLength(1);
  expect(await locateApplicationsToExtend(db, { before: "2026-12-31" })).toEqual([{ organisation: b.organisation, id: application.id }]);

  const extended = { ...plainCalendar, through: "2028-12-31" };
  await withOrganisation(db, b, (tx) => updateEmployer(tx, soon, { calendar: extended, calendarSource: "newer" }, "2026-11-24T14:00:00.000Z"));
  expect(await locateApplicationsToExtend(db, { before: "2026-12-31" })).toEqual([]);
  expect(await withOrganisation(db, b, (tx) => findEmployer(tx, soon))).toMatchObject({
    calendarThrough: "2028-12-31",
    calendarSource: "newer",
    calendar: extended,
  });
});

test("lists organisations a page at a time", async () => {
  await using own = await openTestDatabase();
  for (const id of ["org_c", "org_a", "org_b"]) await createOrganisation(own.db, { id });
  expect(await locateOrganisations(own.db, { limit: 2 })).toEqual(["org_a", "org_b"]);
  expect(await locateOrganisations(own.db, { after: "org_b" })).toEqual(["org_c"]);
});
