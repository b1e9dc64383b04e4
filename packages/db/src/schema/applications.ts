import { foreignKey, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { clients } from "./clients.ts";
import { employers } from "./employers.ts";
import { external, instant, orgId, tenantPolicy, updatedAt, version } from "./tenant.ts";

/** One client's application to one employer: what facts and plans belong to. */
export const applications = pgTable(
  "applications",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    clientId: text("client_id").notNull(),
    employerId: text("employer_id").notNull(),
    role: text("role").notNull(),
    route: text("route").$type<"direct" | "agency">().notNull(),
    policyId: text("policy_id").notNull(),
    /** Edition of the policy that its plans are made with, pinned. */
    policyEdition: text("policy_edition").notNull(),
    /** Number of its current plan revision; 0 before the first. Whoever writes a plan holds a lock on this row. */
    revision: integer("revision").notNull().default(0),
    /** Sequence number of its latest fact; 0 before the first. */
    factCount: integer("fact_count").notNull().default(0),
    /** The latest `at` of its facts. */
    lastFactAt: instant("last_fact_at"),
    ...external(),
    /** Of what its owner edits: facts and plans raise `factCount` and `revision` instead. */
    version: version(),
    createdAt: instant("created_at").notNull(),
    updatedAt: updatedAt(),
    /** State of the plan as of its current revision; null before the first. */
    state: text("state"),
    /** Since when it is put away; null while it is looked at. */
    archivedAt: instant("archived_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId, table.clientId], foreignColumns: [clients.orgId, clients.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.employerId], foreignColumns: [employers.orgId, employers.id] }),
    unique("applications_external_key").on(table.orgId, table.externalSource, table.externalId),
    index("applications_updated_idx").on(table.orgId, table.updatedAt),
    index("applications_client_idx").on(table.orgId, table.clientId),
    index("applications_employer_idx").on(table.orgId, table.employerId),
    tenantPolicy(),
  ],
);
