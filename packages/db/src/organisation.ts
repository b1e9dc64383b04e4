import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database } from "./connect.ts";
import { asKnown, isLostRace } from "./errors.ts";

/** Writes what several callers of one transaction left for its end, in the order in which they left it. */
export type ClosingWork<Item> = (tx: OrganisationTransaction, items: readonly Item[]) => Promise<unknown>;

/** A transaction that sees and writes the rows of one organisation alone. Every query of a tenant table takes one. */
export type OrganisationTransaction = Omit<NodePgDatabase, "transaction"> & {
  readonly organisation: string;
  /** The connection, for the few queries that are prepared once. */
  readonly client: pg.PoolClient;
  /**
   * Runs `write` within this transaction when all else is done, right before it commits: for rows that every
   * transaction of the organisation wants, so that they are locked for a moment only. What is left for the same
   * function is handed over together.
   */
  beforeCommit<Item = void>(write: ClosingWork<Item>, item: Item): void;
  /** Runs `work` once the transaction has committed, before its caller is answered; never if it did not. */
  afterCommit(work: () => void): void;
};

/** Where a transaction may be opened: on the pool, or within one that runs already. */
export type Reach = Database | OrganisationTransaction;

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
 *
 * Given a transaction of the same organisation instead of the pool, `work` becomes part of it: what it did is committed
 * with the rest, `readOnly` and `snapshot` are those of the transaction that runs. A query that fails spoils the whole:
 * see `attemptWithin`.
 *
 * Throws `ConflictError` where a unique or foreign key refused, `DatabaseUnavailableError` where nobody answers.
 */
export async function withOrganisation<Result>(
  db: Reach,
  scope: OrganisationScope,
  work: (tx: OrganisationTransaction) => Promise<Result>,
): Promise<Result> {
  if (scope.organisation === "") throw new Error("withOrganisation needs the id of an organisation");
  try {
    if ("organisation" in db) return await work(joined(db, scope));
    return await attempt(db, scope, work).catch((error: unknown) => {
      if (isLostRace(error)) return attempt(db, scope, work);
      throw error;
    });
  } catch (error) {
    throw asKnown(error);
  }
}

function joined(tx: OrganisationTransaction, { organisation }: OrganisationScope): OrganisationTransaction {
  if (tx.organisation !== organisation) throw new Error("a transaction of one organisation cannot be joined for another");
  return tx;
}

/** What a transaction leaves for its end. */
interface Closing {
  before: { write: ClosingWork<never>; item: unknown }[];
  after: (() => void)[];
}

const closings = new WeakMap<OrganisationTransaction, Closing>();

async function attempt<Result>(db: Database, scope: OrganisationScope, work: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result> {
  const client = await db.$client.connect();
  let broken: Error | undefined;
  // A connection that breaks rejects the query that runs on it; without a listener it would end the process too.
  const onError = (error: Error) => (broken = error);
  client.on("error", onError);
  try {
    await client.query(beginning(scope));
    const closing: Closing = { before: [], after: [] };
    const tx = transaction(client, scope.organisation, closing);
    const result = await work(tx);
    await writeLast(tx, closing);
    const { command } = await client.query("commit");
    // PostgreSQL answers so, and without an error, where an earlier query failed and its error was swallowed.
    if (command !== "COMMIT") throw new Error("nothing was stored: a query of this transaction had failed");
    for (const later of closing.after) later();
    return result;
  } catch (error) {
    await client.query("rollback").catch(onError);
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

function transaction(client: pg.PoolClient, organisation: string, closing: Closing): OrganisationTransaction {
  const tx: OrganisationTransaction = Object.assign(drizzle(client), {
    organisation,
    client,
    beforeCommit: <Item>(write: ClosingWork<Item>, item: Item) => void closing.before.push({ write, item }),
    afterCommit: (work: () => void) => void closing.after.push(work),
  });
  closings.set(tx, closing);
  return tx;
}

/** What is written last may leave something of its own. */
async function writeLast(tx: OrganisationTransaction, { before }: Closing): Promise<void> {
  while (before.length > 0) {
    const write = before[0]?.write as ClosingWork<unknown>;
    const items = before.filter((each) => each.write === write).map(({ item }) => item);
    before.splice(0, before.length, ...before.filter((each) => each.write !== write));
    await write(tx, items);
  }
}

/**
 * Runs `work` so that a transaction survives its failure: what it did is taken back, also what it left for the end, and
 * its error is thrown. For answers that are many at once, each with a result of its own.
 */
export async function attemptWithin<Result>(tx: OrganisationTransaction, work: () => Promise<Result>): Promise<Result> {
  const closing = closings.get(tx);
  const [before, after] = [closing?.before.length ?? 0, closing?.after.length ?? 0];
  await tx.client.query("savepoint attempt");
  try {
    const result = await work();
    await tx.client.query("release savepoint attempt");
    return result;
  } catch (error) {
    await tx.client.query("rollback to savepoint attempt; release savepoint attempt");
    closing?.before.splice(before);
    closing?.after.splice(after);
    throw asKnown(error);
  }
}

/** Begins the transaction and names its organisation, in one journey. */
function beginning({ organisation, readOnly, snapshot }: OrganisationScope): string {
  const isolation = snapshot === true ? "repeatable read" : "read committed";
  const access = readOnly === true ? "read only" : "read write";
  return `begin isolation level ${isolation} ${access}; select set_config('app.org', ${pg.escapeLiteral(organisation)}, true)`;
}
