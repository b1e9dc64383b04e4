import { boolean, foreignKey, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

export type MemberRole = "owner" | "coach" | "viewer";

/** An organisation; its id is the `org_id` of everything that belongs to it. */
export const organisations = pgTable(
  "organisations",
  {
    orgId: orgId().primaryKey(),
    name: text("name").notNull(),
    /** Whether it holds the demo data. */
    demo: boolean("demo").notNull().default(false),
    createdAt: instant("created_at").notNull(),
  },
  () => [tenantPolicy()],
);

/** Who belongs to an organisation, as what. `userId` names a person of schema `auth`. */
export const members = pgTable(
  "members",
  {
    orgId: orgId(),
    userId: text("user_id").notNull(),
    role: text("role").$type<MemberRole>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.userId] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    index("members_user_idx").on(table.userId),
    tenantPolicy(),
  ],
);
