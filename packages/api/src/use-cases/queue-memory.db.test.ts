import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anApplication, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { createCaller } from "../trpc/router.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

const hour = 3_600_000;
const after = (hours: number) => new Date(Date.parse(startOfTest) + hours * hour).toISOString();
const interview = (hours: number): FactDraft => ({
  type: "interview-scheduled",
  at: after(-24),
  interview: "int-1",
  starts: after(hours),
  ends: after(hours + 1),
  stage: "First interview",
  participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }],
});

test("a queue that remembers says at every moment what one says that plans anew", async () => {
  house.at(startOfTest);
  const { call, scope } = await house.organisation();
  /** Another reader of the same rows, who remembers nothing. */
  const anew = () => createCaller({ deps: { ...house.deps, db: Object.create(house.deps.db) as typeof house.deps.db }, scope, requestId: scope.requestId });
  const ids: string[] = [];
  for (const hours of [2, 30, 53.5]) {
    const { applicationId } = await anApplication(call);
    await call.facts.record({ applicationId, facts: [interview(hours)] });
    ids.push(applicationId);
  }
  const changes = new Map<number, () => Promise<unknown>>([
    [4, () => call.facts.record({ applicationId: ids[0] ?? "", facts: [{ type: "decision-promised", at: after(4), by: { withinDays: 6 } }] })],
    [60, () => call.facts.record({ applicationId: ids[1] ?? "", facts: [{ type: "message-sent", at: after(59), purpose: "thank-you", channel: "email" }] })],
    [200, () => call.facts.record({ applicationId: ids[2] ?? "", facts: [{ type: "rejected", at: after(199) }] })],
  ]);
  const moments = [0, 1, 1.99, 2, 2.5, 3, 3.01, 4, 5, 29, 31, 31.01, 60, 61, 200, 201].concat(Array.from({ length: 40 }, (_, index) => 6 + index * 13)).toSorted((a, b) => a - b);
  let shown = 0;
  for (const hours of moments) {
    house.at(after(hours));
    await changes.get(hours)?.();
    const remembered = await call.queue.today();
    expect(remembered).toEqual(await anew().queue.today());
    shown += remembered.items.length;
  }
  // Earlier again: what is remembered of later moments is not told.
  house.at(after(40));
  expect(await call.queue.today()).toEqual(await anew().queue.today());
  expect(shown).toBeGreaterThan(30);
});
