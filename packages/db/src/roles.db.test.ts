import { describe, expect, test } from "vitest";
import { ask, useEmbeddedFolder } from "../testing/embedded-folder.ts";
import { grantJobs } from "./grant-jobs.ts";
import { migrate } from "./migrate.ts";
import { ensureAppRole, makePassword } from "./roles.ts";

// Roles belong to a whole server: these tests have one of their own.
const folder = useEmbeddedFolder({ startedBefore: true });
const password = "a-password-of-tact-app";

describe("the login of the app", () => {
  test("is made by a superuser for an owner who may not, before or after the migrations", async () => {
    const { ownerUrl, superUrl } = await folder.start();
    const before = await ensureAppRole({ ownerUrl, superUrl, password });
    await migrate(ownerUrl);
    expect(await ensureAppRole({ ownerUrl, superUrl, password })).toBe(before);
    expect(await ask(before, "select current_user, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user")).toEqual([
      { current_user: "tact_app", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
    ]);
    expect(await ask(before, "select from clients")).toEqual([]);
  });

  test("is made by an owner who may, in the course of the migrations", async () => {
    const { ownerUrl, superUrl } = await folder.start();
    await ask(superUrl, "alter role tact_owner createrole");
    await migrate(ownerUrl);
    expect(await ask(await ensureAppRole({ ownerUrl, password }), "select from clients")).toEqual([]);
  });

  test("gets another password, and the old one ends", async () => {
    const { ownerUrl, superUrl } = await folder.start();
    const before = await ensureAppRole({ ownerUrl, superUrl, password });
    const after = await ensureAppRole({ ownerUrl, superUrl });
    expect(await ask(after, "select 1 as one")).toEqual([{ one: 1 }]);
    await expect(ask(before, "select")).rejects.toMatchObject({ code: "28P01" });
  });

  test("is told to be made by a superuser where the owner may not and none is named", async () => {
    const { ownerUrl } = await folder.start();
    await expect(migrate(ownerUrl)).rejects.toThrow('run "create role tact_app login" as a superuser first');
    await expect(ensureAppRole({ ownerUrl, password })).rejects.toThrow('run "create role tact_app login" as a superuser first');
  });

  test.each(["short", "with'quote-and-more-letters", "with space and more letters"])("refuses the password %j", async (wrong) => {
    await expect(ensureAppRole({ ownerUrl: "postgres://nowhere", password: wrong })).rejects.toThrow("must be 16 or more letters");
  });

  test("may neither change tables nor make any", async () => {
    const { ownerUrl, superUrl } = await folder.start();
    const appUrl = await ensureAppRole({ ownerUrl, superUrl, password });
    await migrate(ownerUrl);
    for (const change of ["create table planted ()", "create schema planted", "alter table clients disable row level security", "drop policy tenant on clients", "set role tact_owner"]) {
      await expect(ask(appUrl, change)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

test("made passwords are long and differ", () => {
  const made = [makePassword(), makePassword()];
  expect(made[0]).toMatch(/^[\w-]{32}$/);
  expect(made[0]).not.toBe(made[1]);
});

test("the app works jobs in tables that the owner made, before the grant and after it, and changes none", async () => {
  const { ownerUrl, superUrl } = await folder.start();
  const appUrl = await ensureAppRole({ ownerUrl, superUrl, password });
  await ask(ownerUrl, "create schema pgboss; create table pgboss.job (id serial, name text); create function pgboss.work() returns int language sql as 'select 1'");
  await grantJobs(ownerUrl);
  await ask(ownerUrl, "create table pgboss.later (id serial, name text)");
  for (const table of ["job", "later"]) {
    await ask(appUrl, `insert into pgboss.${table} (name) values ('x'); update pgboss.${table} set name = 'y'; delete from pgboss.${table}`);
  }
  expect(await ask(appUrl, "select pgboss.work() as one")).toEqual([{ one: 1 }]);
  await expect(ask(appUrl, "drop table pgboss.job")).rejects.toMatchObject({ code: "42501" });
});

test("jobs that are not installed cannot be granted", async () => {
  const { ownerUrl } = await folder.start();
  await expect(grantJobs(ownerUrl)).rejects.toMatchObject({ code: "3F000" });
});
