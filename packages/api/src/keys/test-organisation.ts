import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";

/**
 * The organisation in which test keys of an organisation act: a tenant of its own, so that row-level security keeps test
 * data and live data apart. It is made when a test key is used for the first time. Its id follows from the live one's, so
 * that two first uses at once make one.
 */
export async function ensureTestOrganisation(deps: Deps, organisation: string): Promise<string> {
  const testOrganisation = `${organisation}_test`;
  const isThere = await withOrganisation(deps.db, { organisation: testOrganisation, readOnly: true }, (tx) => db.findOrganisation(tx));
  if (isThere !== null) return testOrganisation;
  const live = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findOrganisation(tx));
  try {
    await withOrganisation(deps.db, { organisation: testOrganisation }, (tx) =>
      db.insertOrganisation(tx, { name: `${live?.name ?? ""} (test)`, liveOrgId: organisation, createdAt: deps.clock() }),
    );
  } catch (error) {
    // Somebody else made it a moment ago.
    if (!(error instanceof db.ConflictError)) throw error;
  }
  return testOrganisation;
}
