import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { noJobs } from "../../testing/no-jobs.ts";
import { anApplication, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { movePolicy } from "../jobs/move-policy.ts";
import type { WorkerDeps } from "../jobs/worker-deps.ts";
import type { Scope } from "./deps.ts";
import { moveNext } from "./policy-moves.ts";

let house: TestHouse;
let deps: WorkerDeps;
const left: string[] = [];
beforeAll(async () => {
  house = await openTestHouse();
  house.deps.jobs = { ...noJobs, movePolicy: async (_tx, id) => void left.push(id) };
  deps = { ...house.deps, post: { send: async () => undefined }, chance: () => 0, network: { resolve: async () => [], connectorTo: () => () => undefined } };
});
beforeEach(() => {
  house.at(startOfTest);
  left.length = 0;
});
afterAll(() => house[Symbol.asyncDispose]());

/** An organisation with some applications that wait for an answer. */
async function aPractice(applications: number) {
  const { call, scope } = await house.organisation();
  const { applicationId, clientId, employerId } = await anApplication(call);
  const ids = [applicationId];
  while (ids.length < applications) ids.push((await call.applications.create({ clientId, employerId, role: "Researcher" })).id);
  for (const id of ids) await call.facts.record({ applicationId: id, facts: [interviewHeld] });
  return { call, scope, ids, clientId };
}
const revisionsOf = async (call: Awaited<ReturnType<typeof aPractice>>["call"], ids: string[]) => await Promise.all(ids.map(async (id) => (await call.applications.get({ id })).revisions.length));
const run = (scope: Scope, moveId: string) => movePolicy(deps, { organisation: scope.organisation, moveId });

describe("a move to another edition", () => {
  test("is previewed first, and nothing has moved", async () => {
    const { call, ids } = await aPractice(2);
    const { move, ...preview } = await call.policyMoves.preview({ policyId: "swift" });
    expect(move).toMatchObject({ status: "previewed", total: 2, done: 0, policy: { id: "swift" } });
    expect([preview.looked, preview.moving > 0, preview.refused]).toEqual([2, true, []]);
    expect(Object.values(preview.steps).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect([await revisionsOf(call, ids), left]).toEqual([[1, 1], []]);
  });

  test("then moves one application after the other, with progress, and each once", async () => {
    const { call, scope, ids } = await aPractice(3);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    expect(await call.policyMoves.start({ id: move.id })).toMatchObject({ status: "running" });
    expect(left).toEqual([move.id]);
    await withOrganisation(house.deps.db, scope, (tx) => moveNext(tx, deps, move.id, { kind: "system", id: "system", name: "Tact" }));
    expect(await call.policyMoves.get({ id: move.id })).toMatchObject({ status: "running", done: 1, total: 3 });
    await Promise.all([run(scope, move.id), run(scope, move.id)]);
    await run(scope, move.id);
    expect(await call.policyMoves.get({ id: move.id })).toMatchObject({ status: "finished", done: 3, failed: 0, finishedAt: startOfTest });
    expect(await revisionsOf(call, ids)).toEqual([2, 2, 2]);
    const { plan } = await call.applications.get({ id: ids[0] ?? "" });
    expect(plan.policy).toMatchObject({ id: "swift" });
    await call.facts.record({ applicationId: ids[0] ?? "", facts: [{ type: "decision-promised", at: startOfTest, by: { date: "2026-12-03" } }] });
    expect((await call.applications.get({ id: ids[0] ?? "" })).plan.policy).toMatchObject({ id: "swift" });
    expect((await call.policyMoves.preview({ policyId: "swift" })).move.total).toBe(0);
  });

  test("goes on after whoever carried it was killed in the middle of an application", async () => {
    const { call, scope, ids } = await aPractice(3);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    await call.policyMoves.start({ id: move.id });
    const killed = withOrganisation(house.deps.db, scope, async (tx) => {
      await moveNext(tx, deps, move.id, { kind: "system", id: "system", name: "Tact" });
      throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect([(await call.policyMoves.get({ id: move.id })).done, await revisionsOf(call, ids)]).toEqual([0, [1, 1, 1]]);
    await run(scope, move.id);
    expect([(await call.policyMoves.get({ id: move.id })).done, await revisionsOf(call, ids)]).toEqual([3, [2, 2, 2]]);
  });

  test("stops where it stands, and goes on from there", async () => {
    const { call, scope, ids } = await aPractice(2);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    await call.policyMoves.start({ id: move.id });
    await withOrganisation(house.deps.db, scope, (tx) => moveNext(tx, deps, move.id, { kind: "system", id: "system", name: "Tact" }));
    expect(await call.policyMoves.stop({ id: move.id })).toMatchObject({ status: "stopped", done: 1 });
    await run(scope, move.id);
    expect((await revisionsOf(call, ids)).toSorted()).toEqual([1, 2]);
    await call.policyMoves.start({ id: move.id });
    await run(scope, move.id);
    expect([await revisionsOf(call, ids), await refusalOf(call.policyMoves.start({ id: move.id })), await refusalOf(call.policyMoves.stop({ id: move.id }))]).toMatchObject([[2, 2], { code: "move-over" }, { code: "move-over" }]);
  });

  test("leaves out what cannot be planned so, and says how many", async () => {
    const { call, scope, ids } = await aPractice(2);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    await call.policyMoves.start({ id: move.id });
    await withOrganisation(house.deps.db, scope, (tx) => tx.client.query("update employers set calendar_from = '2030-01-01', calendar = jsonb_set(calendar::jsonb, '{from}', '\"2030-01-01\"')::json where org_id = $1", [scope.organisation]));
    await run(scope, move.id);
    expect(await call.policyMoves.get({ id: move.id })).toMatchObject({ status: "finished", done: 0, failed: 2 });
    const pinned = await withOrganisation(house.deps.db, scope, (tx) => db.listApplications(tx, { ids }));
    expect(pinned.map(({ application }) => application.policyId)).toEqual(["standard", "standard"]);
  });

  test("tells what it changed", async () => {
    const { call, scope } = await aPractice(1);
    const count = async () => (await withOrganisation(house.deps.db, scope, (tx) => tx.client.query("select 1 from events where org_id = $1 and type = 'plan.changed'", [scope.organisation]))).rowCount;
    expect(await count()).toBe(1);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    await call.policyMoves.start({ id: move.id });
    await run(scope, move.id);
    expect(await count()).toBe(2);
  });

  test("is not known to another organisation, and takes none of its applications along", async () => {
    const { call, ids, clientId } = await aPractice(1);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    const stranger = (await house.organisation()).call;
    for (const ask of [() => stranger.policyMoves.get({ id: move.id }), () => stranger.policyMoves.start({ id: move.id }), () => stranger.policyMoves.stop({ id: move.id })]) {
      expect(await refusalOf(ask())).toMatchObject({ code: "not-found" });
    }
    const refused = [
      () => stranger.policyMoves.preview({ policyId: "swift", applicationIds: ids }),
      () => stranger.policyMoves.preview({ policyId: "swift", clientId }),
      () => call.policyMoves.preview({ policyId: "pol_none" }),
      () => call.policyMoves.preview({ policyId: "pol_none", edition: "1" }),
      () => call.policyMoves.preview({ policyId: "swift", edition: "none" }),
    ];
    for (const ask of refused) expect(await refusalOf(ask())).toMatchObject({ code: "not-found" });
  });
});
