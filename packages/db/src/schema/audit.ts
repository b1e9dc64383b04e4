import { bigint, foreignKey, index, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import type { ActorKind } from "./tenant.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/**
 * Who did what, as a chain of hashes per organisation. Append-only, and pseudonymous ids alone,
 * so that erasing a person leaves the chain verifiable.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    orgId: orgId(),
    /** 1, 2, 3 … within the organisation. */
    number: bigint("number", { mode: "number" }).notNull(),
    id: text("id").notNull(),
    actorKind: text("actor_kind").$type<ActorKind>().notNull(),
    actorId: text("actor_id").notNull(),
    /** Such as `fact.recorded`. */
    action: text("action").notNull(),
    /** Id of what it was done to. */
    target: text("target").notNull(),
    requestId: text("request_id"),
    at: instant("at").notNull(),
    /** Hash of the event before; empty for the first. */
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.number] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }),
    unique("audit_events_id_key").on(table.orgId, table.id),
    index("audit_events_target_idx").on(table.orgId, table.target),
    index("audit_events_action_idx").on(table.orgId, table.action, table.number),
    index("audit_events_actor_idx").on(table.orgId, table.actorId, table.number),
    tenantPolicy(),
  ],
);
