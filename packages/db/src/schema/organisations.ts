import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, orgId, tenantPolicy, version } from "./tenant.ts";

export type MemberRole = "owner" | "coach" | "viewer";

/** An organisation; its id is the `org_id` of everything that belongs to it. */
export const organisations = pgTable(
  "organisations",
  {
    orgId: orgId().primaryKey(),
    name: text("name").notNull(),
    /** Whether it holds the demo data. */
    demo: boolean("demo").notNull().default(false),
    /** The live organisation whose test data this one holds; null for a live one. */
    liveOrgId: text("live_org_id"),
    /** Whether its members must sign in with a second factor. */
    twoFactorRequired: boolean("two_factor_required").notNull().default(false),
    /** What new applications are planned with where the client has no choice of their own; null for the standard policy. */
    policyId: text("policy_id"),
    version: version(),
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
    /** Whether a mail each morning says what the day holds. */
    digest: boolean("digest").notNull().default(true),
    /** The hour of that mail, 0 to 23, in the person's zone. */
    digestHour: integer("digest_hour").notNull().default(7),
    /** When the next digest is looked at; null until that was worked out in their zone. */
    nextDigestAt: instant("next_digest_at"),
    version: version(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.userId] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    index("members_user_idx").on(table.userId),
    index("members_digest_idx").on(table.nextDigestAt).where(sql`digest`),
    tenantPolicy(),
  ],
);
