// docs/deployment.md says how the tables are spread over a Citus cluster. There is none here: what Citus asks of keys is held against the catalogue.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openTestDatabase, type TestDatabase } from "@tact/db/testing";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

const page = readFileSync(join(import.meta.dirname, "../../docs/deployment.md"), "utf8");
const distributed = [...page.matchAll(/^select create_distributed_table\('([a-z_]+)', 'org_id'/gm)].map(([, name]) => name ?? "");
const reference = [...page.matchAll(/^select create_reference_table\('([^']+)'\)/gm)].map(([, name]) => name ?? "");

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await openTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

const ask = async <Row extends pg.QueryResultRow>(query: string) => (await client.query<Row>(query)).rows;
/** Tables of organisations: those with an `org_id` of their own. */
const tenant = `select c.oid, c.relname::text as name, a.attnum as org_id from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;

test("every table of organisations is distributed, once, and no other", async () => {
  const tables = await ask<{ name: string }>(`${tenant} order by 2`);
  expect(distributed.toSorted()).toEqual(tables.map(({ name }) => name));
});

test("every primary, unique and exclusion key of theirs holds the distribution column", async () => {
  const without = await ask(
    `with t as (${tenant}) select t.name, i.indexrelid::regclass::text as key from t join pg_index i on i.indrelid = t.oid
     where (i.indisunique or i.indisexclusion) and not (t.org_id = any (i.indkey::smallint[])) order by 1, 2`,
  );
  expect(without).toEqual([]);
});

test("every reference among them pairs the distribution columns, and every other one leads to a reference table", async () => {
  const references = await ask<{ name: string; to: string; tenant: boolean; paired: boolean }>(
    `with t as (${tenant})
     select t.name, k.confrelid::regclass::text as "to", target.oid is not null as tenant,
       exists (select from unnest(k.conkey, k.confkey) pair(own, other) where pair.own = t.org_id and pair.other = target.org_id) as paired
     from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' left join t target on target.oid = k.confrelid order by 1, 2`,
  );
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((each) => each.tenant && !each.paired)).toEqual([]);
  expect(references.filter((each) => !each.tenant && !reference.includes(each.to))).toEqual([]);
});

test("each is distributed after those that it refers to", async () => {
  const references = await ask<{ name: string; to: string }>(
    `with t as (${tenant}) select distinct t.name, target.name as "to" from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
     join t target on target.oid = k.confrelid where t.oid <> target.oid`,
  );
  expect(references.filter(({ name, to }) => distributed.indexOf(name) < distributed.indexOf(to))).toEqual([]);
});
