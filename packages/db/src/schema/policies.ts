import { foreignKey, index, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** Editions of the organisation's own policies. An edition is never changed: plans are pinned to it. */
export const policies = pgTable(
  "policies",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    edition: text("edition").notNull(),
    name: text("name").notNull(),
    /** The policy that it departs from. */
    base: text("base").notNull(),
    /** Where it departs from the base. */
    overrides: json("overrides").$type<object>().notNull(),
    /** From when new applications are planned with it. */
    validFrom: instant("valid_from").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id, table.edition] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);

export type PolicyMoveStatus = "previewed" | "running" | "finished" | "stopped";

/** Applications on their way to another edition of a policy, and how far they are. */
export const policyMoves = pgTable(
  "policy_moves",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    /** The edition that they move to; it may be one that comes with Tact. */
    policyId: text("policy_id").notNull(),
    edition: text("edition").notNull(),
    /** Which applications: their ids, or what picks them. */
    selection: json("selection").$type<object>().notNull(),
    total: integer("total").notNull(),
    done: integer("done").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    /** Id of the last application that was moved or given up; null before the first. */
    cursor: text("cursor"),
    status: text("status").$type<PolicyMoveStatus>().notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    index("policy_moves_status_idx").on(table.orgId, table.status),
    tenantPolicy(),
  ],
);
