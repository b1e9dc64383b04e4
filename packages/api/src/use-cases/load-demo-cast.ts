import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { DomainError } from "../errors.ts";
import type { LoadedCastView } from "../views/index.ts";
import { audit } from "./audit.ts";
import { loadCast } from "./load-demo.ts";
import { command, noFields } from "./use-case.ts";

/**
 * Fills an organisation that has nobody yet with the cast of the demo, looked after by whoever asks: to look around in before
 * the first client of one's own.
 * @throws DomainError `not-empty`
 */
export const loadDemoCast = command("loadDemoCast", { permission: "organisation:write", input: noFields }, async (deps, scope): Promise<LoadedCastView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    // Of two owners who ask at once, one is told that somebody is there.
    await db.lockOwners(tx);
    const somebody = (await db.listClients(tx, { limit: 1 })).length > 0 || (await db.listEmployers(tx, { limit: 1 })).length > 0;
    if (somebody) throw new DomainError("not-empty", "There are clients or employers already: the demo is for an organisation that has none.");
    const applications = await loadCast(tx, deps, scope);
    await audit(tx, deps, scope, "demo.loaded", scope.organisation);
    return { applications };
  });
});
