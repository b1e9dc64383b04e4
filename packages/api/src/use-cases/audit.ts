import { leaveAuditEvent } from "@tact/db";
import type { OrganisationTransaction } from "@tact/db";
import type { Deps, Scope } from "./deps.ts";

/** Notes in the audit log what was done to what, when the rest of the transaction is done. */
export async function audit(tx: OrganisationTransaction, deps: Deps, scope: Scope, action: string, target: string): Promise<void> {
  leaveAuditEvent(tx, {
    id: deps.ids("auditEvent"),
    actor: scope.actor,
    action,
    target,
    requestId: scope.requestId,
    at: deps.clock(),
  });
}
