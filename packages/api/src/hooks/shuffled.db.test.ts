import { withOrganisation } from "@tact/db";
import type { Fact } from "@tact/facts";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hookFixture } from "../../testing/hook-fixture.ts";
import { aHookSource, factsThatHold } from "../../testing/hook-house.ts";
import { anApplication, openTestHouse, type TestHouse } from "../../testing/test-house.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import type { HookSourceName } from "./hook-adapter.ts";

/** Shuffles of each story; each is many transactions, so that only a deep run makes more. */
const runs = Math.max(8, Number(process.env["TACT_RUNS"] ?? 0) / 1_000 - 10);
let house: TestHouse;
let deps: Deps;
beforeAll(async () => {
  house = await openTestHouse();
  deps = house.deps;
});
afterAll(async () => await house[Symbol.asyncDispose]());

/** A payload with texts of it replaced. */
function replaced(payload: unknown, texts: Readonly<Record<string, string>>): unknown {
  const text = Object.entries(texts).reduce((before, [from, to]) => before.replaceAll(from, to), JSON.stringify(payload));
  return JSON.parse(text) as unknown;
}

const calendly = (name: string) => hookFixture("calendly", name);
const ashby = (name: string) => hookFixture("ashby", name);
/** The second move: from the second booking to a third. */
const later = { "2026-11-25T10": "2026-11-25T18", "2026-12-02T16": "2026-12-03T16", EVENT2: "EVENT3", INVITEE2: "INVITEE3", EVENT1: "EVENT2", INVITEE1: "INVITEE2" };
const told = (fact: Record<string, unknown>) => ({ facts: [{ application: { external_id: "cand-17/job-3" }, ...fact }] });
const round = { interview: "round-1", starts: "2026-12-01T15:00:00Z", ends: "2026-12-01T16:00:00Z" };

/** What happened, in the order it did, and how many facts hold in the end. */
const stories: Record<HookSourceName, { deliveries: unknown[]; facts: number }[]> = {
  calendly: [
    { deliveries: [calendly("created")], facts: 1 },
    { deliveries: [calendly("created"), calendly("rescheduled-canceled"), calendly("rescheduled-created")], facts: 2 },
    { deliveries: [calendly("created"), calendly("rescheduled-canceled"), calendly("rescheduled-created"), calendly("canceled")], facts: 3 },
    {
      deliveries: [
        calendly("created"),
        calendly("rescheduled-canceled"),
        calendly("rescheduled-created"),
        replaced(calendly("rescheduled-canceled"), later),
        replaced(calendly("rescheduled-created"), later),
      ],
      facts: 3,
    },
  ],
  ashby: [
    { deliveries: [ashby("schedule-create"), ashby("schedule-create-update")], facts: 1 },
    { deliveries: ["schedule-create", "schedule-create-update", "second-interview", "moved", "new-status", "cancelled"].map(ashby), facts: 5 },
  ],
  tact: [
    {
      deliveries: [
        told({ id: "a", type: "interview-scheduled", at: "2026-11-24T09:00:00Z", ...round }),
        told({ id: "b", type: "interview-rescheduled", at: "2026-11-24T10:00:00Z", ...round, starts: "2026-12-01T15:30:00Z" }),
        told({ id: "c", type: "interview-cancelled", at: "2026-11-24T11:00:00Z", interview: "round-1" }),
        told({ id: "d", type: "fact-retracted", at: "2026-11-24T12:00:00Z", fact: "c" }),
        told({ id: "e", type: "decision-promised", at: "2026-12-01T16:00:00Z", by: { date: "2026-12-07" } }),
        told({ id: "f", type: "rejected", at: "2026-12-07T10:00:00Z" }),
      ],
      facts: 4,
    },
  ],
};

/** Facts without what another application and another source would change: ids, and the names of interviews. */
function comparable(facts: readonly Fact[]): unknown[] {
  const names = [...new Set(facts.flatMap((fact) => ("interview" in fact && fact.interview !== undefined ? [[fact.at, JSON.stringify({ ...fact, id: "", interview: "" }), fact.interview].join(" ")] : [])))].toSorted();
  const numbers = new Map(names.map((name) => name.split(" ").at(-1) ?? "").map((name, index, all) => [name, all.indexOf(name) === index ? index : all.indexOf(name)]));
  return facts
    .map(({ id: _id, ...fact }) => JSON.stringify("interview" in fact && fact.interview !== undefined ? { ...fact, interview: numbers.get(fact.interview) } : fact))
    .toSorted();
}

async function named(scope: Scope, applicationId: string): Promise<void> {
  await withOrganisation(deps.db, scope, async (tx) => {
    await tx.execute(sql`update applications set external_source = 'ashby', external_id = id where org_id = ${tx.organisation} and id = ${applicationId}`);
  });
}

/** What an application of its own holds after deliveries. */
async function after(source: HookSourceName, deliveries: readonly unknown[]): Promise<{ facts: Fact[]; plan: string }> {
  const us = await house.organisation();
  const { applicationId, clientId } = await anApplication(us.call);
  const email = `${applicationId}@okafor.example`;
  await withOrganisation(deps.db, us.scope, async (tx) => {
    await tx.execute(sql`update clients set email = ${email} where org_id = ${tx.organisation} and id = ${clientId}`);
  });
  const sender = await aHookSource(deps, us.scope, source);
  const texts = { "f0000000-0000-4000-8000-000000000001": applicationId, "maya@okafor.example": email, '"external_id":"cand-17/job-3"': `"id":"${applicationId}"` };
  if (source === "ashby") await named(us.scope, applicationId);
  for (const delivery of deliveries) await sender.send(replaced(delivery, texts));
  const { plan } = await us.call.applications.get({ id: applicationId });
  return { facts: await factsThatHold(deps, us.scope, applicationId), plan: planOf(plan.steps) };
}

const planOf = (steps: readonly { kind: string; window: object; status: string }[]) => JSON.stringify(steps.map(({ kind, window, status }) => [kind, window, status]));

describe.each(Object.entries(stories).flatMap(([source, all]) => all.map((story, index) => ({ source: source as HookSourceName, index, ...story }))))(
  "$source, story $index",
  ({ source, deliveries, facts }) => {
    test("leads to the same facts and the same plan however its deliveries are shuffled and repeated", async () => {
      const inOrder = await after(source, deliveries);
      expect(inOrder.facts).toHaveLength(facts);
      const expected = comparable(inOrder.facts);
      const anyOrder = fc
        .tuple(fc.shuffledSubarray([...deliveries], { minLength: deliveries.length }), fc.array(fc.nat(), { maxLength: 4 }))
        .map(([shuffled, again]) => again.reduce<unknown[]>((before, at) => before.toSpliced(at % (before.length + 1), 0, deliveries[at % deliveries.length]), shuffled));
      await fc.assert(
        fc.asyncProperty(anyOrder, async (order) => {
          const found = await after(source, order);
          expect(comparable(found.facts)).toEqual(expected);
          expect(found.plan).toBe(inOrder.plan);
        }),
        { numRuns: Math.ceil(runs / (source === "tact" ? 1 : 2)) },
      );
    });
  },
);
