import { loadModule } from "libpg-query";
import { beforeAll, expect, test } from "vitest";
import { pastTheFence, unfencedRows } from "./query-fence.ts";

beforeAll(loadModule);

const tables = new Set(["clients", "applications", "feeds", "facts"]);
const faults = (text: string) => unfencedRows(text, tables).map((fault) => fault.split(" ")[2]);

test.each([
  ["says whose rows it reads", "select * from clients c where c.org_id = $1 and c.id = $2"],
  ["says so as Drizzle does", `select "id" from "clients" where ("clients"."org_id" = $1 and "clients"."id" = $2)`],
  ["says so without an alias", "update clients set name = 'x' where org_id = $1 and id = $2"],
  ["says so of a constant", "delete from clients where org_id = 'org_1'::text"],
  ["joins what it reads to what is its own", "select * from applications a join clients c on c.org_id = a.org_id and c.id = a.client_id where a.org_id = $1"],
  ["joins it the other way round", "select * from applications a left join clients c on a.org_id = c.org_id where c.org_id = $1"],
  ["reads for each of its own rows", "select * from clients c cross join lateral (select * from applications where org_id = c.org_id limit 1) a where c.org_id = $1"],
  ["asks about its own rows", "select * from clients c where c.org_id = $1 and exists (select from applications a where a.org_id = c.org_id)"],
  ["updates what it has picked", "with shown as (select f.org_id, f.id from feeds f where f.org_id = $1 for update) update feeds f set name = 'x' from shown where f.org_id = shown.org_id and f.id = shown.id"],
  ["inserts", "insert into clients (org_id, id) values ($1, $2) on conflict (org_id, id) do update set id = excluded.id returning *"],
  ["inserts what it is given", "insert into facts (org_id, id) select given.org_id, given.id from json_populate_recordset(null::facts, $2::json) as given where given.org_id = $1"],
  ["reads tables of no organisation", "select * from auth.user u where u.id = $1"],
  ["asks a look-up", "select org_id, id from lookup.feed_of_secret($1)"],
  ["reads what both sides own", "select id from clients where org_id = $1 union all select id from feeds where org_id = $1"],
  ["begins", "begin isolation level read committed read write; select set_config('app.org', 'x', true)"],
  ["is a test's own", `${pastTheFence}select * from clients`],
])("lets a statement through that %s", (_name, text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ["reads everybody's rows", "select * from clients", ["clients"]],
  ["finds a row by its id alone", "select * from clients where id = $1", ["clients"]],
  ["updates a row by its id alone", "update clients set name = $1 where id = $2", ["clients"]],
  ["deletes a row by its id alone", "delete from clients where id = $1", ["clients"]],
  ["says so of one of two tables", "select * from clients c, applications a where c.org_id = $1 and a.client_id = c.id", ["applications"]],
  ["says so as one of several ways", "select * from clients c where c.org_id = $1 or c.id = $2", ["clients"]],
  ["says the opposite", "select * from clients c where c.org_id <> $1", ["clients"]],
  ["compares two tables and says it of neither", "select * from applications a join clients c on c.org_id = a.org_id", ["applications", "clients"]],
  ["asks about everybody's rows", "select * from clients c where c.org_id = $1 and exists (select from applications a where a.client_id = c.id)", ["applications"]],
  ["counts everybody's rows", "select (select count(*) from feeds) from clients c where c.org_id = $1", ["feeds"]],
  ["picks everybody's rows", "with shown as (select f.id from feeds f) select * from shown", ["feeds"]],
  ["reads everybody's rows on one side", "select id from clients where org_id = $1 union all select id from feeds", ["feeds"]],
  ["updates from everybody's rows", "update clients c set name = f.name from feeds f where c.org_id = $1 and f.client_id = c.id", ["feeds"]],
  ["inserts from everybody's rows", "insert into facts (org_id, id) select $1, id from clients", ["clients"]],
])("catches a statement that %s", (_name, text, caught) => {
  expect(faults(text).toSorted()).toEqual(caught);
});
