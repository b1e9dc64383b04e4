import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, createOrganisation, openTestDatabase, type TestDatabase } from "../testing/index.ts";
import { withOrganisation } from "./organisation.ts";
import { findClient, listClients } from "./queries/clients.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

test("sees the rows of its own organisation alone", async () => {
  const { db } = database;
  const a = await createOrganisation(db);
  const b = await createOrganisation(db);
  const client = await createClient(db, a.organisation);
  expect(await withOrganisation(db, a, async (tx) => (await listClients(tx)).length)).toBe(1);
  expect(await withOrganisation(db, b, (tx) => findClient(tx, client))).toBe(null);
});
