import { sql } from "drizzle-orm";
import type { Database } from "./connect.ts";
import { asConflict } from "./errors.ts";

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** A transaction that sees and writes the rows of one organisation alone. Every query of a tenant table takes one. */
export type OrganisationTransaction = Transaction & { readonly organisation: string };

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
 * Throws `ConflictError` where a unique or foreign key refused.
 */
export async function withOrganisation<Result>(
  db: Database,
  scope: OrganisationScope,
  work: (tx: OrganisationTransaction) => Promise<Result>,
): Promise<Result> {
  if (scope.organisation === "") throw new Error("withOrganisation needs the id of an organisation");
  try {
    return await db.transaction(
      async (tx) => {
        await tx.execute(sql`select set_config('app.org', ${scope.organisation}, true)`);
        return await work(Object.assign(tx, { organisation: scope.organisation }));
      },
      {
        isolationLevel: scope.snapshot === true ? "repeatable read" : "read committed",
        accessMode: scope.readOnly === true ? "read only" : "read write",
      },
    );
  } catch (error) {
    throw asConflict(error);
  }
}
