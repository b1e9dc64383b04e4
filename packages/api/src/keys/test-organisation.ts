import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";

/**
 * The organisation in which test keys of an organisation act: a tenant of its own, so that row-level security keeps test
 * data and live data apart. Its id follows from the live one's, so that two first test keys make one.
 */
export function testOrganisationOf(organisation: string): string {
  return `${organisation}_test`;
}

/** Makes the test organisation unless it is there. */
export async function ensureTestOrganisation(deps: Deps, organisation: string): Promise<void> {
  const testOrganisation = testOrganisationOf(organisation);
  const live = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findOrganisation(tx));
  if (live === null || live.testOrgId !== null) return;
  try {
    await withOrganisation(deps.db, { organisation: testOrganisation }, (tx) =>
      db.insertOrganisation(tx, { name: `${live.name} (test)`, liveOrgId: organisation, createdAt: deps.clock() }),
    );
  } catch (error) {
    // Somebody else made it a moment ago.
    if (!(error instanceof db.ConflictError)) throw error;
  }
  await withOrganisation(deps.db, { organisation }, (tx) => db.setTestOrganisation(tx, testOrganisation));
}
