import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, pgTable, primaryKey, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { members, organisations } from "./organisations.ts";
import { external, instant, orgId, tenantPolicy, updatedAt, version } from "./tenant.ts";

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
    /** What their new applications are planned with; null where that is the organisation's choice. */
    policyId: text("policy_id"),
    /** Whether they are reminded by mail of what to do, at the start of their own day. */
    reminders: boolean("reminders").notNull().default(false),
    /** When the next reminder is looked at; null until that was worked out in their zone. */
    nextReminderAt: instant("next_reminder_at"),
    ...external(),
    version: version(),
    createdAt: instant("created_at").notNull(),
    updatedAt: updatedAt(),
    /** Since when nobody looks after them any more; null while somebody does. */
    archivedAt: instant("archived_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.coachId], foreignColumns: [members.orgId, members.userId] }),
    unique("clients_external_key").on(table.orgId, table.externalSource, table.externalId),
    uniqueIndex("clients_email_key").on(table.orgId, sql`lower(email)`),
    index("clients_coach_idx").on(table.orgId, table.coachId),
    index("clients_reminder_idx").on(table.nextReminderAt).where(sql`reminders and archived_at is null`),
    tenantPolicy(),
  ],
);
