import { inject } from "vitest";
import { connect, type Database, disconnect } from "../src/connect.ts";
import { withClient } from "../src/roles.ts";
import { fenceQueries } from "./query-fence.ts";
import type { TestServer } from "./server.ts";

export interface TestDatabase extends AsyncDisposable {
  /** URL of the owner: for what a migration would do, and pg-boss's installation. */
  ownerUrl: string;
  /** URL of the superuser on this database. */
  superUrl: string;
  /** URL of `tact_app`. */
  appUrl: string;
  /** A pool of `tact_app`, as server and worker have it. */
  db: Database;
}

export interface TestDatabaseOptions {
  /** False lets queries through that do not say whose rows they mean: for tests of the fence behind it. */
  fenced?: boolean;
}

let opened = 0;

/**
 * A migrated, empty database of its own, cloned in a moment and dropped when disposed of:
 * `await using database = await openTestDatabase()`, or dispose of it in `afterAll`. Its pool refuses queries that do not
 * say whose rows they mean.
 */
export async function openTestDatabase({ fenced = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server: TestServer = inject("tactPostgres");
  opened += 1;
  const name = `test_${process.pid}_${opened}_${crypto.randomUUID().slice(0, 8)}`;
  const elsewhere = onDatabase(server.superUrl, "postgres");
  await withClient(elsewhere, async (client) => {
    // Nobody is connected to the template, and only one may be cloning it.
    await client.query("select pg_advisory_lock(8226002)");
    await client.query(`create database ${name} template tact owner tact_owner`);
  });
  const db = connect(onDatabase(server.appUrl, name), { max: 5, applicationName: "test" });
  if (fenced) await fenceQueries(db.$client, await tenantTables(onDatabase(server.superUrl, name)));
  return {
    ownerUrl: onDatabase(server.ownerUrl, name),
    superUrl: onDatabase(server.superUrl, name),
    appUrl: onDatabase(server.appUrl, name),
    db,
    async [Symbol.asyncDispose]() {
      await disconnect(db);
      await withClient(elsewhere, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

let known: string[] | undefined;

/** The tables that hold rows of organisations: the same in every clone. */
async function tenantTables(url: string): Promise<string[]> {
  known ??= await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'org_id'");
    return rows.map(({ name }) => name);
  });
  return known;
}

function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
