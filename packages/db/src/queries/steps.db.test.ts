import type { Step } from "@tact/facts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, createOrganisation, openTestDatabase, stepOf, type TestDatabase, windowOn } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { listSteps, purgeTombstones, replaceSteps, type StepRow } from "./steps.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

const monday = "2026-11-23T12:00:00.000Z";
const tuesday = "2026-11-24T12:00:00.000Z";
const wednesday = "2026-11-25T12:00:00.000Z";

/** The rows after plans that were made one after the other, and what the last of them showed anew. */
async function after(...plans: (readonly [madeAt: string, steps: Step[]])[]): Promise<{ rows: StepRow[]; shown: StepRow[] }> {
  const { db } = database;
  const scope = await createOrganisation(db);
  const application = await createApplication(db, scope.organisation);
  let shown: StepRow[] = [];
  for (const [madeAt, steps] of plans) {
    shown = await withOrganisation(db, scope, (tx) => replaceSteps(tx, application, steps, madeAt));
  }
  return { shown, rows: await withOrganisation(db, scope, (tx) => listSteps(tx, [application.id], { dropped: true })) };
}

test("a new step begins with sequence 0, its window as instants", async () => {
  const { rows, shown } = await after([monday, [stepOf()]]);
  expect(rows).toMatchObject([
    {
      sequence: 0,
      createdAt: monday,
      lastModified: monday,
      droppedAt: null,
      fixedStatus: null,
      opens: "2026-11-24T14:00:00.000Z",
      ideal: "2026-11-24T15:00:00.000Z",
      by: "2026-11-24T20:00:00.000Z",
      closes: "2026-11-24T22:00:00.000Z",
    },
  ]);
  expect(rows[0]?.body).toEqual(stepOf());
  expect(shown).toHaveLength(1);
});

describe("sequence and last modification rise when", () => {
  const changes: [string, Partial<Step>][] = [
    ["the window moves", { window: windowOn("2026-11-25") }],
    ["one edge of the window moves", { window: { ...windowOn("2026-11-24"), closes: "2026-11-24T18:00:00-05:00[America/New_York]" } }],
    ["the title changes", { title: "Thank Dana Cho" }],
    ["the recipients change", { to: ["p2"] }],
    ["the channel changes", { channel: "phone" }],
    ["another way is offered", { alternatives: ["phone"] }],
    ["the firmness changes", { firmness: "if-no-answer" }],
    ["the basis changes", { basis: "assumed" }],
    ["a reason changes", { because: [{ rule: "thank-you", text: "Another reason.", facts: ["f1"] }] }],
    ["it becomes another kind", { kind: "decision-follow-up" }],
    ["it is done", { status: "done", doneBy: "f2" }],
    ["it is dismissed", { status: "dismissed" }],
    ["it is withheld", { status: "withheld" }],
  ];
  test.each(changes)("%s", async (_name, change) => {
    const { rows, shown } = await after([monday, [stepOf()]], [tuesday, [stepOf(change)]]);
    expect(rows).toMatchObject([{ sequence: 1, createdAt: monday, lastModified: tuesday }]);
    expect(shown).toHaveLength(1);
  });
});

describe("sequence and last modification stay when", () => {
  const changes: [string, Partial<Step>][] = [
    ["nothing changes", {}],
    ["the clock makes it due", { status: "due" }],
    ["the clock makes it late", { status: "late" }],
    ["the clock makes it expire", { status: "expired" }],
    ["the guidance changes", { guidance: ["late-thanks"] }],
    ["its id changes and its lineage does not", { id: "app-1.thank-you.int-1.p9" }],
    ["the same facts are named in another order", { because: [{ rule: "thank-you", text: "The interview has ended.", facts: ["f9", "f1"] }] }],
  ];
  test.each(changes)("%s, and the row holds the step as it is now", async (_name, change) => {
    const { rows, shown } = await after([monday, [stepOf()]], [tuesday, [stepOf(change)]]);
    expect(rows).toMatchObject([{ sequence: 0, lastModified: monday, stepId: change.id ?? stepOf().id }]);
    expect(rows[0]?.body).toEqual(stepOf(change));
    expect(shown).toEqual([]);
  });
});

test("a step that leaves the plan stays as a tombstone", async () => {
  const { rows, shown } = await after([monday, [stepOf()]], [tuesday, []]);
  expect(rows).toMatchObject([{ droppedAt: tuesday, sequence: 1, lastModified: tuesday }]);
  expect(shown).toHaveLength(1);
});

test("a tombstone is left alone by later plans", async () => {
  const { rows, shown } = await after([monday, [stepOf()]], [tuesday, []], [wednesday, []]);
  expect(rows).toMatchObject([{ droppedAt: tuesday, sequence: 1, lastModified: tuesday }]);
  expect(shown).toEqual([]);
});

test("a step that comes back goes on from its tombstone, though it looks as before", async () => {
  const { rows } = await after([monday, [stepOf()]], [tuesday, []], [wednesday, [stepOf()]]);
  expect(rows).toMatchObject([{ droppedAt: null, sequence: 2, createdAt: monday, lastModified: wednesday }]);
});

test("last modification never falls, even where the clock went back", async () => {
  const { rows } = await after([tuesday, [stepOf()]], [monday, [stepOf({ title: "Thank Dana" })]]);
  expect(rows).toMatchObject([{ sequence: 1, lastModified: tuesday }]);
});

test("a step that does not change beside one that does is not touched", async () => {
  const other = stepOf({ id: "app-1.debrief.int-1", lineage: "app-1.debrief.int-1", kind: "debrief" });
  const { rows } = await after([monday, [stepOf(), other]], [tuesday, [stepOf({ title: "Thank Dana" }), other]]);
  expect(rows.map(({ kind, sequence }) => [kind, sequence])).toEqual([
    ["thank-you", 1],
    ["debrief", 0],
  ]);
});

test("tombstones are not listed unless asked for, and go when they are old", async () => {
  const { db } = database;
  const scope = await createOrganisation(db);
  const application = await createApplication(db, scope.organisation);
  const listed = await withOrganisation(db, scope, async (tx) => {
    await replaceSteps(tx, application, [stepOf()], monday);
    await replaceSteps(tx, application, [], tuesday);
    const kept = await purgeTombstones(tx, tuesday);
    const current = await listSteps(tx, [application.id]);
    const purged = await purgeTombstones(tx, wednesday);
    return { kept, current, purged, left: await listSteps(tx, [application.id], { dropped: true }) };
  });
  expect(listed).toEqual({ kept: 0, current: [], purged: 1, left: [] });
});
