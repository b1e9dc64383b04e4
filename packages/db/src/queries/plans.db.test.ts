import type { Fact } from "@tact/facts";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, createOrganisation, openTestDatabase, pastTheFence, planOf, revisionOf, stepOf, type TestDatabase } from "../../testing/index.ts";
import { databaseError } from "../errors.ts";
import { type OrganisationTransaction, withOrganisation } from "../organisation.ts";
import { findApplication, lockApplication } from "./applications.ts";
import { appendFacts, findFact, listFacts, listFactsOf } from "./facts.ts";
import { findCurrentRevision, findRevisionAsOf, listCurrentRevisions, listRevisions, listRevisionsMade, saveRevision } from "./plans.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

const actor = { kind: "member", id: "usr-1", name: "Iris Vale" } as const;
const recordedAt = "2026-11-24T12:00:00.000Z";
const scheduled: Fact = {
  id: "f1",
  type: "interview-scheduled",
  at: "2026-11-20T10:00:00-05:00",
  interview: "int-1",
  starts: "2026-11-24T09:00:00-05:00",
  ends: "2026-11-24T10:00:00-05:00",
};
const received: Fact = { id: "f2", type: "message-received", at: "2026-11-19T10:00:00Z", gist: "holding" };

async function inApplication<Result>(work: (tx: OrganisationTransaction, application: { id: string; clientId: string }) => Promise<Result>): Promise<Result> {
  const scope = await createOrganisation(database.db);
  const application = await createApplication(database.db, scope.organisation);
  return await withOrganisation(database.db, scope, (tx) => work(tx, application));
}

const refusedBy = (code: string) => (error: unknown) => databaseError(error)?.code === code;

describe("facts", () => {
  test("are kept as they were given, in the order of recording", async () => {
    const rows = await inApplication(async (tx, application) => {
      await appendFacts(tx, application, { facts: [scheduled], recordedAt, actor, source: "dashboard" });
      await appendFacts(tx, application, { facts: [received], recordedAt, actor, source: "api" });
      return await listFacts(tx, application.id);
    });
    expect(rows.map(({ body }) => JSON.stringify(body))).toEqual([scheduled, received].map((fact) => JSON.stringify(fact)));
    expect(rows).toMatchObject([
      { sequence: 1, id: "f1", at: "2026-11-20T15:00:00.000Z", source: "dashboard", recordedAt, actorName: "Iris Vale" },
      { sequence: 2, id: "f2", at: "2026-11-19T10:00:00.000Z", source: "api" },
    ]);
  });

  test("are answered as they will be listed", async () => {
    const [appended, listed] = await inApplication(async (tx, application) => {
      await appendFacts(tx, application, { facts: [{ ...received, id: "f0" }], recordedAt, actor, source: "api" });
      const rows = await appendFacts(tx, application, { facts: [scheduled, received], recordedAt, actor, source: "api" });
      return [rows, (await listFacts(tx, application.id)).slice(1)];
    });
    expect(appended).toEqual(listed);
  });

  test("of an application that is not there are refused", async () => {
    const nowhere = inApplication((tx) => appendFacts(tx, { id: "app-none" }, { facts: [received], recordedAt, actor, source: "api" }));
    await expect(nowhere).rejects.toThrow("no application app-none");
  });

  test("leave the latest time on their application, whatever the order", async () => {
    const found = await inApplication(async (tx, application) => {
      await appendFacts(tx, application, { facts: [scheduled, received], recordedAt, actor, source: "api" });
      await appendFacts(tx, application, { facts: [{ ...received, id: "f3" }], recordedAt, actor, source: "api" });
      return await findApplication(tx, application.id);
    });
    expect(found?.application).toMatchObject({ lastFactAt: "2026-11-20T15:00:00.000Z", factCount: 3 });
  });

  test("of one id are refused the second time", async () => {
    const twice = inApplication((tx, application) =>
      appendFacts(tx, application, { facts: [received, received], recordedAt, actor, source: "api" }),
    );
    await expect(twice).rejects.toMatchObject({ code: "fact-id-taken" });
  });

  test("may have the same id in another application", async () => {
    const rows = await inApplication(async (tx, application) => {
      const other = { ...application, id: "app-other" };
      await tx.execute(sql`insert into applications select org_id, ${other.id}, client_id, employer_id, role, route, policy_id, policy_edition, 0, 0, null, null, null, created_at from applications where org_id = ${tx.organisation}`);
      for (const { id } of [application, other]) await appendFacts(tx, { id }, { facts: [received], recordedAt, actor, source: "api" });
      return await listFactsOf(tx, [application.id, other.id]);
    });
    expect(rows.map(({ id }) => id)).toEqual(["f2", "f2"]);
  });

  test("are found one by one", async () => {
    const found = await inApplication(async (tx, application) => {
      await appendFacts(tx, application, { facts: [received], recordedAt, actor, source: "api" });
      return [await findFact(tx, application.id, "f2"), await findFact(tx, application.id, "f9")];
    });
    expect(found).toMatchObject([{ id: "f2" }, null]);
  });

  test.each(["update facts set body = '{}'", "delete from facts", "truncate facts"])("refuse: %s", async (statement) => {
    await expect(inApplication((tx) => tx.execute(`${pastTheFence}${statement}`))).rejects.toSatisfy(refusedBy("42501"));
  });
});

describe("revisions", () => {
  test("are numbered from 1, and the last is in force", async () => {
    const [numbers, current, all] = await inApplication(async (tx, application) => {
      const first = await saveRevision(tx, application, revisionOf([stepOf()], { factIds: ["f1"] }));
      const second = await saveRevision(tx, application, revisionOf([], { factIds: ["f2", "f3"] }));
      return [[first.number, second.number], await findCurrentRevision(tx, application.id), await listRevisions(tx, application.id)];
    });
    expect(numbers).toEqual([1, 2]);
    expect(current).toMatchObject({ number: 2, factIds: ["f2", "f3"], policyEdition: "2026-01-01", zoneData: "2026c" });
    expect(current?.plan).toEqual(planOf([]));
    expect(all.map(({ number }) => number)).toEqual([2, 1]);
    expect(all[0]).not.toHaveProperty("plan");
  });

  test("of several applications are listed at once, those without a plan left out", async () => {
    const scope = await createOrganisation(database.db);
    const [planned, bare] = [await createApplication(database.db, scope.organisation), await createApplication(database.db, scope.organisation)];
    const rows = await withOrganisation(database.db, scope, async (tx) => {
      await saveRevision(tx, planned, revisionOf([stepOf()]));
      return await listCurrentRevisions(tx, [bare.id, planned.id]);
    });
    expect(rows.map(({ applicationId }) => applicationId)).toEqual([planned.id]);
  });

  test.each([
    ["before the first", "2026-11-23T11:59:59Z", undefined],
    ["at the first", "2026-11-23T12:00:00Z", 1],
    ["just before the second", "2026-11-24T11:59:59Z", 1],
    ["after the second", "2026-12-24T12:00:00Z", 2],
  ])("are found as of an instant: %s", async (_name, at, number) => {
    const found = await inApplication(async (tx, application) => {
      await saveRevision(tx, application, revisionOf([], { madeAt: "2026-11-23T12:00:00Z" }));
      await saveRevision(tx, application, revisionOf([], { madeAt: "2026-11-24T12:00:00Z" }));
      return await findRevisionAsOf(tx, application.id, at);
    });
    expect(found?.number).toBe(number);
  });

  test("made within a time are listed across applications, the newest first", async () => {
    const listed = await inApplication(async (tx, application) => {
      for (const day of ["22", "23", "24"]) await saveRevision(tx, application, revisionOf([], { madeAt: `2026-11-${day}T12:00:00Z` }));
      const numbers = async (range: Parameters<typeof listRevisionsMade>[1]) => (await listRevisionsMade(tx, range)).map(({ number }) => number);
      return [
        await numbers({ since: "2026-11-23T12:00:00Z" }),
        await numbers({ since: "2026-11-22T12:00:00Z", until: "2026-11-24T12:00:00Z" }),
        await numbers({ since: "2026-11-22T00:00:00Z", withoutFirst: true }),
      ];
    });
    expect(listed).toEqual([[3, 2], [2, 1], [3, 2]]);
  });

  test("come in pages", async () => {
    const numbers = await inApplication(async (tx, application) => {
      for (let made = 0; made < 3; made += 1) await saveRevision(tx, application, revisionOf([]));
      return (await listRevisions(tx, application.id, { before: 3, limit: 1 })).map(({ number }) => number);
    });
    expect(numbers).toEqual([2]);
  });

  test.each(["update plan_revisions set plan = '{}'", "delete from plan_revisions"])("refuse: %s", async (statement) => {
    await expect(inApplication((tx) => tx.execute(`${pastTheFence}${statement}`))).rejects.toSatisfy(refusedBy("42501"));
  });
});

test("two who write at once write one after the other", async () => {
  const { db } = database;
  const scope = await createOrganisation(db);
  const { id } = await createApplication(db, scope.organisation);
  const write = (fact: string) =>
    withOrganisation(db, scope, async (tx) => {
      const found = await lockApplication(tx, id);
      if (found === null) throw new Error("no application");
      const known = await listFacts(tx, id);
      await appendFacts(tx, found.application, { facts: [{ ...received, id: fact }], recordedAt, actor, source: "api" });
      const { number } = await saveRevision(tx, found.application, revisionOf([stepOf({ title: `${known.length + 1} facts` })], { factIds: [fact] }));
      return [known.length, number];
    });
  const written = await Promise.all(["a", "b", "c", "d"].map(write));
  expect(written.toSorted()).toEqual([[0, 1], [1, 2], [2, 3], [3, 4]]);
});

test("an application is locked with its client and employer, as it is found", async () => {
  const { db } = database;
  const scope = await createOrganisation(db);
  const { id } = await createApplication(db, scope.organisation);
  const [locked, found] = await withOrganisation(db, scope, async (tx) => [await lockApplication(tx, id), await findApplication(tx, id)]);
  expect(locked).toEqual(found);
  expect(locked?.employer.calendar.weekend).toEqual(["saturday", "sunday"]);
});

test("an application of another organisation is not locked", async () => {
  const { db } = database;
  const [mine, theirs] = [await createOrganisation(db), await createOrganisation(db)];
  const { id } = await createApplication(db, theirs.organisation);
  expect(await withOrganisation(db, mine, (tx) => lockApplication(tx, id))).toBe(null);
});
