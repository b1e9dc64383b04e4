import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import type { AuditCheckView, NamedTargetView } from "../views/audit.ts";
import { nothing, query } from "./use-case.ts";

/**
 * Follows the chain of the audit log from its first event to its last: whether each follows from the one before, and the
 * end is the one that was noted apart. It reads the whole log.
 */
export const checkAuditLog = query("checkAuditLog", { permission: "audit:read", input: nothing }, async (deps, { organisation }): Promise<AuditCheckView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const [newest] = await db.listAuditEvents(tx, { limit: 1 });
    return { events: newest?.number ?? 0, broken: await db.findBrokenAuditEvent(tx), at: deps.clock() };
  });
});

/** Ids of two pages of events, each with its actor and its target. */
const mostIds = 400;
const namesWanted = z.strictObject({ ids: z.array(id).max(mostIds, { error: `must hold at most ${mostIds} ids` }) });

/** How the ids of the audit log are called today. Who was erased, or has left, has no name here. */
export const auditNames = query("auditNames", { permission: "audit:read", input: namesWanted }, async (deps, { organisation }, { ids }): Promise<NamedTargetView[]> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.namesOfTargets(tx, [...new Set(ids)]));
});
