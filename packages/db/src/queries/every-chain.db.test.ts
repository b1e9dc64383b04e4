import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganisation, openTestDatabase, type TestDatabase } from "../../testing/index.ts";
import { withOrganisation } from "../organisation.ts";
import { withClient } from "../roles.ts";
import { appendAuditEvent } from "./audit.ts";
import { type CheckedChain, everyChain } from "./every-chain.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

async function anOrganisation(events: number): Promise<string> {
  const { organisation, userId } = await createOrganisation(database.db);
  for (let number = 1; number <= events; number += 1) {
    await withOrganisation(database.db, { organisation }, async (tx) => {
      await appendAuditEvent(tx, { id: `aud_${organisation}_${number}`, actor: { kind: "member", id: userId }, action: "client.created", target: `cli_${number}`, requestId: null, at: "2026-11-24T09:00:00Z" });
    });
  }
  return organisation;
}

async function chains(): Promise<Map<string, CheckedChain>> {
  const found = new Map<string, CheckedChain>();
  for await (const chain of everyChain(database.db, { atOnce: 2 })) found.set(chain.organisation, chain);
  return found;
}
const asOwner = async (text: string) => await withClient(database.superUrl, async (client) => void (await client.query(text)));

test("every organisation's audit log is looked through", async () => {
  const [one, none] = [await anOrganisation(3), await anOrganisation(0)];
  const found = await chains();
  expect(found.get(one)).toEqual({ organisation: one, events: 3, broken: null });
  expect(found.get(none)).toEqual({ organisation: none, events: 0, broken: null });
});

test.each([
  ["changed", 2, (id: string) => `update audit_events set target = 'cli_9' where org_id = '${id}' and number = 2`],
  ["taken out", 3, (id: string) => `delete from audit_events where org_id = '${id}' and number = 2`],
  ["taken off the beginning", 2, (id: string) => `delete from audit_events where org_id = '${id}' and number = 1`],
  ["taken off the end", 3, (id: string) => `delete from audit_events where org_id = '${id}' and number = 3`],
])("an event that was %s is named", async (_what, number, spoil) => {
  const organisation = await anOrganisation(3);
  await asOwner(spoil(organisation));
  const broken = (await chains()).get(organisation)?.broken;
  expect(broken?.number).toBe(number);
});

test("more organisations than a page holds are all visited", async () => {
  const made = await Promise.all(Array.from({ length: 5 }, () => anOrganisation(0)));
  const found = await chains();
  expect(made.filter((organisation) => !found.has(organisation))).toEqual([]);
});
