import { bigint, foreignKey, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import { orgId, tenantPolicy } from "./tenant.ts";

/**
 * The end of the organisation's two sequences, one row: whoever appends takes this row first, so that numbers rise in
 * the order in which transactions commit.
 */
export const counters = pgTable(
  "counters",
  {
    orgId: orgId(),
    /** Number of the latest audit event; 0 before the first. */
    auditNumber: bigint("audit_number", { mode: "number" }).notNull().default(0),
    /** Hash of the latest audit event, and of the one before it. */
    auditHash: text("audit_hash").notNull().default(""),
    auditPreviousHash: text("audit_previous_hash").notNull().default(""),
    /** Number of the latest event; 0 before the first. */
    eventNumber: bigint("event_number", { mode: "number" }).notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.orgId] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
