import type { Step } from "@tact/facts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, createClient, createOrganisation, openTestDatabase, stepOf, type TestDatabase, windowOn } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { updateClient } from "./clients.ts";
import { insertMember } from "./members.ts";
import { listOpenSteps, type QueueRange } from "./queue.ts";
import { replaceSteps } from "./steps.ts";
import { ensureUser } from "./users.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

const madeAt = "2026-11-20T12:00:00Z";
const step = (name: string, change: Partial<Step>): Step => stepOf({ id: name, lineage: name, ...change });

/** Ids of the steps in the queue of an organisation with these steps. */
async function queued(steps: Step[], range: QueueRange): Promise<string[]> {
  const scope = await createOrganisation(database.db);
  const application = await createApplication(database.db, scope.organisation);
  const rows = await withOrganisation(database.db, scope, async (tx) => {
    await replaceSteps(tx, application, steps, madeAt);
    return await listOpenSteps(tx, range);
  });
  return rows.map(({ stepId }) => stepId);
}

// The window of 24 November is 14:00Z to 22:00Z.
const steps = [step("wednesday", { window: windowOn("2026-11-25") }), step("tuesday", { window: windowOn("2026-11-24") })];

describe("the queue", () => {
  test.each([
    ["holds a step that has just opened", { closesFrom: "2026-11-24T14:00:00Z", opensThrough: "2026-11-24T14:00:00Z" }, ["tuesday"]],
    ["leaves one out just before it opens", { closesFrom: "2026-11-24T13:59:59Z", opensThrough: "2026-11-24T13:59:59Z" }, []],
    ["holds one that is just closing", { closesFrom: "2026-11-24T22:00:00Z", opensThrough: "2026-11-24T22:00:00Z" }, ["tuesday"]],
    ["leaves one out that has just closed", { closesFrom: "2026-11-24T22:00:01Z", opensThrough: "2026-11-24T22:00:01Z" }, []],
    ["is in the order of closing", { closesFrom: "2026-11-20T00:00:00Z", opensThrough: "2026-12-20T00:00:00Z" }, ["tuesday", "wednesday"]],
    ["takes a limit", { closesFrom: "2026-11-20T00:00:00Z", opensThrough: "2026-12-20T00:00:00Z", limit: 1 }, ["tuesday"]],
  ])("%s", async (_name, range, names) => {
    expect(await queued(steps, range)).toEqual(names);
  });

  test("leaves out what is done, dismissed, withheld or dropped", async () => {
    const everything = { closesFrom: "2026-11-20T00:00:00Z", opensThrough: "2026-12-20T00:00:00Z" };
    const all = [step("open", {}), step("done", { status: "done" }), step("dismissed", { status: "dismissed" }), step("withheld", { status: "withheld" })];
    expect(await queued(all, everything)).toEqual(["open"]);
    const scope = await createOrganisation(database.db);
    const application = await createApplication(database.db, scope.organisation);
    const rows = await withOrganisation(database.db, scope, async (tx) => {
      await replaceSteps(tx, application, all, madeAt);
      await replaceSteps(tx, application, [], madeAt);
      return await listOpenSteps(tx, everything);
    });
    expect(rows).toEqual([]);
  });

  test("of a coach holds the steps of their clients and of everyone's", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const other = await ensureUser(db, { id: "usr_queue_other", name: "Ruth", email: "ruth.queue@example.test", timeZone: "UTC" });
    const coaches = { mine: scope.userId, everyones: null, others: other };
    await withOrganisation(db, scope, (tx) => insertMember(tx, { userId: other, role: "coach", createdAt: madeAt }));
    for (const [name, coachId] of Object.entries(coaches)) {
      const clientId = await createClient(db, scope.organisation, { name });
      await withOrganisation(db, scope, (tx) => updateClient(tx, clientId, { coachId }, "2026-11-24T14:00:00.000Z"));
      const application = await createApplication(db, scope.organisation, { clientId });
      await withOrganisation(db, scope, (tx) => replaceSteps(tx, application, [step(name, {})], madeAt));
    }
    const names = async (coachId?: string) => {
      const range = { closesFrom: madeAt, opensThrough: "2026-12-20T00:00:00Z", ...(coachId === undefined ? {} : { coachId }) };
      const rows = await withOrganisation(db, scope, (tx) => listOpenSteps(tx, range));
      return rows.map(({ stepId }) => stepId).toSorted();
    };
    expect(await names(scope.userId)).toEqual(["everyones", "mine"]);
    expect(await names(other)).toEqual(["everyones", "others"]);
    expect(await names()).toEqual(["everyones", "mine", "others"]);
  });
});
