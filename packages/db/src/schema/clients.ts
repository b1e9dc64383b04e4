import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { members, organisations } from "./organisations.ts";
import { external, instant, orgId, tenantPolicy } from "./tenant.ts";

/** A job seeker whom the organisation looks after. */
export const clients = pgTable(
  "clients",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    email: text("email"),
    /** IANA zone. */
    timeZone: text("time_zone").notNull(),
    /** The member who looks after them; null while it is everyone. */
    coachId: text("coach_id"),
    ...external(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.coachId], foreignColumns: [members.orgId, members.userId] }),
    unique("clients_external_key").on(table.orgId, table.externalSource, table.externalId),
    uniqueIndex("clients_email_key").on(table.orgId, sql`lower(email)`),
    index("clients_coach_idx").on(table.orgId, table.coachId),
    tenantPolicy(),
  ],
);
