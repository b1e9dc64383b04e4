import * as db from "@tact/db";
import type { OrganisationTransaction } from "@tact/db";
import type { ApplicationHints } from "./hook-adapter.ts";

/**
 * Whose application a payload is about: the one that it names, by our id or by its own; else the only open one of the
 * candidate whom it names. Null where none is found, or several are: then a person says.
 *
 * @param ownSource the system that external ids are of where the payload names none
 */
export async function findApplicationOf(tx: OrganisationTransaction, hints: ApplicationHints, ownSource: string): Promise<string | null> {
  const source = hints.externalSource ?? ownSource;
  const named = await db.applicationsNamed(tx, hints.ids, { source, ids: hints.externalIds });
  if (named.length > 0) return only(named);
  return only(await db.openApplicationsOfCandidates(tx, { source, ids: hints.candidateIds }, hints.emails));
}

const only = (ids: readonly string[]) => (ids.length === 1 ? (ids[0] ?? null) : null);
