import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id, instant } from "@tact/facts";
import { z } from "zod";
import type { AuditEventView, Page } from "../views/index.ts";
import { pagedList, paging } from "./page.ts";
import { query } from "./use-case.ts";

const auditPage = z
  .strictObject({
    action: z.string().regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/, { error: "must be an action, such as client.created" }).optional(),
    target: id.meta({ description: "Id of what it was done to." }).optional(),
    actorId: id.meta({ description: "Id of the member, key or client who did it." }).optional(),
    requestId: id.optional(),
    since: instant.meta({ description: "From this instant on." }).optional(),
    until: instant.meta({ description: "Before this instant." }).optional(),
    ...paging,
  })
  .optional();

const pageOfAudit = pagedList("audit-events", z.int().min(1));

/** Who did what, the newest first. Ids alone: names are erased with their people, and the chain still holds. @throws DomainError `cursor-of-another-list` */
export const listAuditEvents = query("listAuditEvents", { permission: "audit:read", input: auditPage }, async (deps, { organisation }, input): Promise<Page<AuditEventView>> => {
  const page = pageOfAudit({ organisation }, input);
  const { action, target, actorId, requestId, since, until } = input ?? {};
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) =>
    db.listAuditEvents(tx, { action, target, actorId, requestId, since, until, before: page.after, limit: page.rows }),
  );
  return page.of(rows, ({ number }) => number, ({ actorKind, actorId: by, ...event }) => ({
    id: event.id,
    number: event.number,
    at: event.at,
    actor: { kind: actorKind, id: by },
    action: event.action,
    target: event.target,
    requestId: event.requestId,
    previousHash: event.previousHash,
    hash: event.hash,
  }));
});
