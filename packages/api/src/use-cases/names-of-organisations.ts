import { findOrganisation, withOrganisation } from "@tact/db";
import type { Deps } from "./deps.ts";

/** Names of organisations by id, each read as a tenant of its own. Meant for the few to which one person belongs. */
export async function namesOfOrganisations(deps: Deps, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const organisation of ids) {
    const found = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => findOrganisation(tx));
    if (found !== null) names.set(organisation, found.name);
  }
  return names;
}
