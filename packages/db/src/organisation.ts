import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database } from "./connect.ts";
import { asKnown, isLostRace } from "./errors.ts";

/**
 * A transaction that sees and writes the rows of one organisation alone. Every query of a tenant table takes one.
 * It cannot be nested: what belongs together is written in one.
 */
export type OrganisationTransaction = Omit<NodePgDatabase, "transaction"> & {
  readonly organisation: string;
  /** The connection, for the few queries that are prepared once. */
  readonly client: pg.PoolClient;
  /** Runs `work` once the transaction has committed, before its caller is answered; never if it did not. */
  afterCommit(work: () => void): void;
};

export interface OrganisationScope {
  organisation: string;
  /** Refuses writes; the planner and a read replica like to know. */
  readOnly?: boolean;
  /** All reads see one moment. Meant for answers that are put together from several queries. */
  snapshot?: boolean;
}

/**
 * The only door to the rows of an organisation: opens a transaction in which row-level security
 * shows that organisation's rows, runs `work`, and commits what it did, or nothing if it throws.
 * A transaction that lost against another one (a deadlock) is tried once more: `work` then runs again, from its start.
 * Throws `ConflictError` where a unique or foreign key refused, `DatabaseUnavailableError` where nobody answers.
 */
export async function withOrganisation<Result>(
  db: Database,
  scope: OrganisationScope,
  work: (tx: OrganisationTransaction) => Promise<Result>,
): Promise<Result> {
  if (scope.organisation === "") throw new Error("withOrganisation needs the id of an organisation");
  try {
    return await attempt(db, scope, work).catch((error: unknown) => {
      if (isLostRace(error)) return attempt(db, scope, work);
      throw error;
    });
  } catch (error) {
    throw asKnown(error);
  }
}

async function attempt<Result>(db: Database, scope: OrganisationScope, work: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result> {
  const client = await db.$client.connect();
  let broken: Error | undefined;
  // A connection that breaks rejects the query that runs on it; without a listener it would end the process too.
  const onError = (error: Error) => (broken = error);
  client.on("error", onError);
  try {
    await client.query(beginning(scope));
    const afterwards: (() => void)[] = [];
    const afterCommit = (later: () => void) => void afterwards.push(later);
    const result = await work(Object.assign(drizzle(client), { organisation: scope.organisation, client, afterCommit }));
    const { command } = await client.query("commit");
    // PostgreSQL answers so, and without an error, where an earlier query failed and its error was swallowed.
    if (command !== "COMMIT") throw new Error("nothing was stored: a query of this transaction had failed");
    for (const later of afterwards) later();
    return result;
  } catch (error) {
    await client.query("rollback").catch(onError);
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

/** Begins the transaction and names its organisation, in one journey. */
function beginning({ organisation, readOnly, snapshot }: OrganisationScope): string {
  const isolation = snapshot === true ? "repeatable read" : "read committed";
  const access = readOnly === true ? "read only" : "read write";
  return `begin isolation level ${isolation} ${access}; select set_config('app.org', ${pg.escapeLiteral(organisation)}, true)`;
}
