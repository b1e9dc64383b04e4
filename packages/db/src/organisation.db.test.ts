import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, createClient, createOrganisation, openTestDatabase, pastTheFence, type TestDatabase } from "../testing/index.ts";
import { connect, disconnect } from "./connect.ts";
import { ConflictError, databaseError, DatabaseUnavailableError } from "./errors.ts";
import { attemptWithin, type OrganisationTransaction, withOrganisation } from "./organisation.ts";
import { insertApplication } from "./queries/applications.ts";
import { findClient, insertClient, listClients, updateClient } from "./queries/clients.ts";
import { withClient } from "./roles.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database[Symbol.asyncDispose]());

const createdAt = "2026-11-24T14:00:00.000Z";
const newClient = { id: "cli-1", name: "Leo Brandt", timeZone: "Europe/Berlin", createdAt };

describe("within one organisation, rows of another", () => {
  test("are not seen", async () => {
    const { db } = database;
    const [a, b] = [await createOrganisation(db), await createOrganisation(db)];
    const client = await createClient(db, a.organisation);
    expect(await withOrganisation(db, a, (tx) => listClients(tx))).toHaveLength(1);
    expect(await withOrganisation(db, b, (tx) => listClients(tx))).toEqual([]);
    expect(await withOrganisation(db, b, (tx) => findClient(tx, client))).toBe(null);
  });

  test("are not changed", async () => {
    const { db } = database;
    const [a, b] = [await createOrganisation(db), await createOrganisation(db)];
    const client = await createClient(db, a.organisation);
    expect(await withOrganisation(db, b, (tx) => updateClient(tx, client, { name: "Another" }, "2026-11-24T14:00:00.000Z"))).toBe(null);
    expect((await withOrganisation(db, a, (tx) => findClient(tx, client)))?.name).toBe("Maya Okafor");
  });

  test("are not written, by whatever query", async () => {
    const { db } = database;
    const [a, b] = [await createOrganisation(db), await createOrganisation(db)];
    const written = withOrganisation(db, a, (tx) =>
      tx.execute(sql`insert into clients (org_id, id, name, time_zone, created_at) values (${b.organisation}, 'x', 'x', 'UTC', now())`),
    );
    await expect(written).rejects.toSatisfy((error: unknown) => databaseError(error)?.code === "42501");
  });

  test("are not referred to", async () => {
    const { db } = database;
    const [a, b] = [await createOrganisation(db), await createOrganisation(db)];
    const theirs = await createApplication(db, a.organisation);
    const made = withOrganisation(db, b, (tx) =>
      insertApplication(tx, { id: "app-x", role: "x", route: "direct", policyId: "standard", policyEdition: "1", createdAt, clientId: theirs.clientId, employerId: theirs.employerId }),
    );
    await expect(made).rejects.toMatchObject({ code: "unknown-reference" });
  });

  test("may have the same ids", async () => {
    const { db } = database;
    const [a, b] = [await createOrganisation(db), await createOrganisation(db)];
    for (const { organisation } of [a, b]) await withOrganisation(db, { organisation }, (tx) => insertClient(tx, newClient));
    expect(await withOrganisation(db, b, (tx) => findClient(tx, "cli-1"))).toMatchObject({ orgId: b.organisation });
  });
});

describe("outside of an organisation", () => {
  test("nothing is seen", async () => {
    const { db } = database;
    const { organisation } = await createOrganisation(db);
    await createClient(db, organisation);
    expect((await db.execute(`${pastTheFence}select from clients`)).rowCount).toBe(0);
    expect((await db.execute(`${pastTheFence}select from organisations`)).rowCount).toBe(0);
  });

  test("the organisation of an earlier transaction is forgotten by its connection", async () => {
    const one = connect(database.appUrl, { max: 1 });
    const { organisation } = await createOrganisation(one);
    await createClient(one, organisation);
    expect((await one.execute(`${pastTheFence}select from clients`)).rowCount).toBe(0);
    await expect(withOrganisation(one, { organisation }, () => Promise.reject(new Error("broken off")))).rejects.toThrow("broken off");
    expect((await one.execute(`${pastTheFence}select from clients`)).rowCount).toBe(0);
    await disconnect(one);
  });

  test("an empty organisation is refused", async () => {
    await expect(withOrganisation(database.db, { organisation: "" }, async () => 1)).rejects.toThrow("needs the id");
  });
});

describe("the owner", () => {
  test("sees nothing either, until a migration says so", async () => {
    const { organisation } = await createOrganisation(database.db);
    const seen = await withClient(database.ownerUrl, async (client) => {
      await client.query("begin");
      const before = await client.query("select from organisations where org_id = $1", [organisation]);
      await client.query("select set_config('app.maintenance', 'on', true)");
      const after = await client.query("select from organisations where org_id = $1", [organisation]);
      return [before.rowCount, after.rowCount];
    });
    expect(seen).toEqual([0, 1]);
  });

  test("alone gains by saying so", async () => {
    const { db } = database;
    const { organisation } = await createOrganisation(db);
    const seen = await db.transaction(async (tx) => {
      await tx.execute("select set_config('app.maintenance', 'on', true)");
      return await tx.execute(sql`select from organisations where org_id = ${organisation}`);
    });
    expect(seen.rowCount).toBe(0);
  });
});

describe("a transaction", () => {
  test("that throws leaves nothing behind", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const broken = withOrganisation(db, scope, async (tx) => {
      await insertClient(tx, newClient);
      throw new Error("broken off");
    });
    await expect(broken).rejects.toThrow("broken off");
    expect(await withOrganisation(db, scope, (tx) => listClients(tx))).toEqual([]);
  });

  test("of which a query failed unheard stores nothing and says so", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const swallowed = withOrganisation(db, scope, async (tx) => {
      await insertClient(tx, newClient);
      await insertClient(tx, newClient).catch(() => null);
    });
    await expect(swallowed).rejects.toThrow("nothing was stored");
    expect(await withOrganisation(db, scope, (tx) => listClients(tx))).toEqual([]);
  });

  test("whose connection breaks fails, and the pool goes on", async () => {
    const one = connect(database.appUrl, { max: 1 });
    const scope = await createOrganisation(one);
    const broken = withOrganisation(one, scope, (tx) => tx.execute("select pg_terminate_backend(pg_backend_pid())"));
    await expect(broken).rejects.toBeInstanceOf(DatabaseUnavailableError);
    expect(await withOrganisation(one, scope, (tx) => listClients(tx))).toEqual([]);
    await disconnect(one);
    await disconnect(one);
  });

  test.each([
    ["nobody listens", () => "postgres://tact_app:x@127.0.0.1:1/tact"],
    ["there is no such host", () => "postgres://tact_app:x@database.invalid/tact"],
  ])("cannot begin where %s, and says so", async (_name, url) => {
    const nowhere = connect(url());
    await expect(withOrganisation(nowhere, { organisation: "org" }, async () => 1)).rejects.toBeInstanceOf(DatabaseUnavailableError);
    await disconnect(nowhere);
  });

  test("that loses a deadlock is tried once more, and both are stored", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const [one, two] = [await createClient(db, scope.organisation), await createClient(db, scope.organisation)];
    let begun = 0;
    const { promise: both, resolve: bothBegan } = Promise.withResolvers<void>();
    const crosswise = (ids: string[], name: string) =>
      withOrganisation(db, scope, async (tx) => {
        for (const [place, id] of ids.entries()) {
          await updateClient(tx, id, { name }, "2026-11-24T14:00:00.000Z");
          if (place > 0) continue;
          begun += 1;
          if (begun === 2) bothBegan();
          await both;
        }
      });
    await Promise.all([crosswise([one, two], "Ada"), crosswise([two, one], "Bea")]);
    expect(begun).toBe(3);
    const names = await withOrganisation(db, scope, async (tx) => (await listClients(tx)).map(({ client }) => client.name));
    expect(new Set(names).size).toBe(1);
  });

  test("sees one moment where it asks for that", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const seen = (snapshot: boolean) =>
      withOrganisation(db, { ...scope, snapshot }, async (tx) => {
        const before = (await listClients(tx)).length;
        await createClient(db, scope.organisation);
        return (await listClients(tx)).length - before;
      });
    expect([await seen(true), await seen(false)]).toEqual([0, 1]);
  });

  test("that only reads refuses to write", async () => {
    const scope = { ...(await createOrganisation(database.db)), readOnly: true };
    const written = withOrganisation(database.db, scope, (tx) => insertClient(tx, newClient));
    await expect(written).rejects.toSatisfy((error: unknown) => databaseError(error)?.code === "25006");
  });

  test.each([
    ["an id", { id: "cli-1" }, "id-taken"],
    ["an address, however it is written", { id: "cli-2", email: "LEO@example.test" }, "client-email-taken"],
    ["an external id", { id: "cli-3", externalSource: "ats", externalId: "7" }, "external-id-taken"],
  ])("names the conflict of %s", async (_name, second, code) => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const first = { ...newClient, email: "leo@example.test", externalSource: "ats", externalId: "7" };
    await withOrganisation(db, scope, (tx) => insertClient(tx, first));
    const again = withOrganisation(db, scope, (tx) => insertClient(tx, { ...newClient, ...second }));
    await expect(again).rejects.toBeInstanceOf(ConflictError);
    await expect(again).rejects.toMatchObject({ code });
  });
});

describe("a transaction that is joined", () => {
  test("is committed as one", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const both = withOrganisation(db, scope, async (tx) => {
      await withOrganisation(tx, { ...scope, readOnly: true, snapshot: true }, (inner) => insertClient(inner, newClient));
      expect(await withOrganisation(db, scope, (other) => listClients(other))).toEqual([]);
    });
    await both;
    expect(await withOrganisation(db, scope, (tx) => listClients(tx))).toHaveLength(1);
  });

  test("is undone as one", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const broken = withOrganisation(db, scope, async (tx) => {
      await withOrganisation(tx, scope, (inner) => insertClient(inner, newClient));
      throw new Error("broken off");
    });
    await expect(broken).rejects.toThrow("broken off");
    expect(await withOrganisation(db, scope, (tx) => listClients(tx))).toEqual([]);
  });

  test("is not joined for another organisation", async () => {
    const { db } = database;
    const [mine, theirs] = [await createOrganisation(db), await createOrganisation(db)];
    await expect(withOrganisation(db, mine, (tx) => withOrganisation(tx, theirs, async () => 1))).rejects.toThrow("cannot be joined");
  });

  test("names a conflict where it happened", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    const codes: unknown[] = [];
    const spoiled = withOrganisation(db, scope, async (tx) => {
      await insertClient(tx, newClient);
      await withOrganisation(tx, scope, (inner) => insertClient(inner, newClient)).catch(({ code }: ConflictError) => codes.push(code));
    });
    await expect(spoiled).rejects.toThrow("nothing was stored");
    expect(codes).toEqual(["id-taken"]);
  });
});

describe("what is left for the end", () => {
  const told: string[] = [];
  const tell = async (_tx: OrganisationTransaction, words: readonly string[]) => void told.push(words.join("+"));

  test("is written together, before the commit and what follows it, also where it was left within a joined one", async () => {
    const scope = await createOrganisation(database.db);
    told.length = 0;
    await withOrganisation(database.db, scope, async (tx) => {
      tx.afterCommit(() => told.push("after"));
      tx.beforeCommit(tell, "one");
      await withOrganisation(tx, scope, async (inner) => inner.beforeCommit(tell, "two"));
      tx.beforeCommit(async (last) => last.beforeCommit(tell, "left by what was left"), undefined);
      told.push("work");
    });
    expect(told).toEqual(["work", "one+two", "left by what was left", "after"]);
  });

  test("is not written where the work fails, and undoes the work where it fails itself", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    told.length = 0;
    const failing = withOrganisation(db, scope, async (tx) => {
      tx.beforeCommit(tell, "never");
      throw new Error("broken off");
    });
    await expect(failing).rejects.toThrow("broken off");
    const spoiled = withOrganisation(db, scope, async (tx) => {
      await insertClient(tx, newClient);
      tx.beforeCommit(() => Promise.reject(new Error("broken at the end")), undefined);
    });
    await expect(spoiled).rejects.toThrow("broken at the end");
    expect(told).toEqual([]);
    expect(await withOrganisation(db, scope, (tx) => listClients(tx))).toEqual([]);
  });

  test("is forgotten with the attempt that left it, and the transaction goes on", async () => {
    const { db } = database;
    const scope = await createOrganisation(db);
    told.length = 0;
    await withOrganisation(db, scope, async (tx) => {
      await insertClient(tx, newClient);
      const again = attemptWithin(tx, async () => {
        tx.beforeCommit(tell, "never");
        tx.afterCommit(() => told.push("never"));
        await insertClient(tx, newClient);
      });
      await expect(again).rejects.toMatchObject({ code: "id-taken" });
      await attemptWithin(tx, async () => tx.beforeCommit(tell, "kept"));
    });
    expect(told).toEqual(["kept"]);
    expect(await withOrganisation(db, scope, (tx) => listClients(tx))).toHaveLength(1);
  });
});
