import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../src/roles.ts";
import { catalogueFaults } from "./catalogue-faults.ts";
import { openTestDatabase, type TestDatabase } from "./index.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

/** The faults after `planted`, which is undone. */
async function faultsAfter(planted: string): Promise<string[]> {
  return await withClient(database.ownerUrl, async (client) => {
    await client.query("begin");
    await client.query(planted);
    return await catalogueFaults(client);
  });
}

const good = `
  create table public.planted (org_id text not null references public.organisations, id text not null, other text, primary key (org_id, id));
  alter table public.planted enable row level security;
  alter table public.planted force row level security;
  create policy tenant on public.planted using (org_id = nullif(current_setting('app.org', true), '')) with check (org_id = nullif(current_setting('app.org', true), ''));`;

test("every table keeps organisations apart", async () => {
  expect(await withClient(database.ownerUrl, catalogueFaults)).toEqual([]);
});

test("a new table that keeps them apart is let through", async () => {
  expect(await faultsAfter(good)).toEqual([]);
});

describe("a new table is caught that", () => {
  test.each([
    ["has no org_id", "create table public.planted (id text primary key)", "public.planted has no org_id that is not null"],
    ["has an org_id that may be null", "create table public.planted (org_id text, id text primary key)", "public.planted has no org_id that is not null"],
    ["lacks ENABLE", `${good} alter table public.planted disable row level security`, "public.planted does not ENABLE row-level security"],
    ["lacks FORCE", `${good} alter table public.planted no force row level security`, "public.planted does not FORCE row-level security"],
    ["has no policy", `${good} drop policy tenant on public.planted`, "public.planted has no policy for everyone"],
    ["shows every row", `${good} alter policy tenant on public.planted using (true)`, "public.planted: USING of tenant is not its organisation's rows"],
    ["takes every row", `${good} alter policy tenant on public.planted with check (true)`, "public.planted: WITH CHECK of tenant is not its organisation's rows"],
    ["has a second policy", `${good} create policy wide on public.planted to tact_app using (true)`, "public.planted: policy wide opens it wider"],
    ["has a policy for one command", `${good} drop policy tenant on public.planted; create policy tenant on public.planted for select using (org_id = nullif(current_setting('app.org', true), ''))`, "public.planted: policy tenant is not for all commands"],
    ["has org_id second in its key", `${good} alter table public.planted drop constraint planted_pkey, add constraint planted_pkey primary key (id, org_id)`, "public.planted: org_id is not first in planted_pkey"],
    ["has no key", `${good} alter table public.planted drop constraint planted_pkey`, "public.planted has no primary key"],
    ["has a global unique index", `${good} create unique index planted_other on public.planted (other)`, "public.planted: org_id is not first in planted_other"],
    ["has a unique index on an expression alone", `${good} create unique index planted_other on public.planted (lower(other))`, "public.planted: org_id is not first in planted_other"],
    [
      "refers to another organisation's rows",
      `${good} alter table public.organisations add column code text, add constraint codes unique (org_id, code), add constraint bare unique (code); alter table public.planted add constraint leak foreign key (other) references public.organisations (code)`,
      "public.planted: leak does not carry org_id",
    ],
    ["can be emptied by the app", `${good} grant truncate on public.planted to tact_app`, "public.planted: tact_app may TRUNCATE"],
    ["is a view that runs as its owner", "create view public.planted as select * from public.clients", "public.planted is a view without security_invoker"],
    ["is a materialised view", "create materialized view public.planted as select 1 as org_id", "public.planted is neither a table nor a view: row-level security does not hold there"],
    ["stands in a schema of its own", "create schema side; create table side.planted (id text primary key)", "side.planted has no org_id that is not null"],
  ])("%s", async (_name, planted, fault) => {
    expect(await faultsAfter(planted)).toContain(fault);
  });
});

describe("a change is caught that lets", () => {
  test.each([
    ["facts be changed", "grant update on public.facts to tact_app", "public.facts: tact_app may UPDATE"],
    ["one column of a fact be changed", "grant update (body) on public.facts to tact_app", "public.facts: tact_app may UPDATE"],
    ["plan revisions be deleted", "grant delete on public.plan_revisions to tact_app", "public.plan_revisions: tact_app may DELETE"],
    ["audit events be deleted", "grant delete on public.audit_events to tact_app", "public.audit_events: tact_app may DELETE"],
    [
      "a look-up answer more than where something is",
      "create function lookup.planted() returns setof public.clients language sql security definer set search_path = '' as 'select * from public.clients'; revoke all on function lookup.planted() from public",
      "lookup.planted() runs as its owner and answers more than (org_id, id)",
    ],
    [
      "everyone call a look-up",
      "create function lookup.planted() returns table (org_id text, id text) language sql security definer set search_path = '' as 'select org_id, id from public.clients'",
      "lookup.planted() runs as its owner for everyone",
    ],
    [
      "a caller choose what a look-up's names mean",
      "create function lookup.planted() returns table (org_id text, id text) language sql security definer as 'select org_id, id from public.clients'",
      "lookup.planted() runs as its owner without a fixed search_path",
    ],
  ])("%s", async (_name, planted, fault) => {
    expect(await faultsAfter(planted)).toContain(fault);
  });
});
