import { foreignKey, index, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { type MemberRole, organisations } from "./organisations.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** Addresses that were asked to join the organisation. */
export const memberInvitations = pgTable(
  "member_invitations",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    /** In lower case. */
    email: text("email").notNull(),
    role: text("role").$type<MemberRole>().notNull(),
    /** SHA-256 of the link's token, in lower-case hex. */
    tokenHash: text("token_hash").notNull(),
    invitedBy: text("invited_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    unique("member_invitations_token_key").on(table.orgId, table.tokenHash),
    index("member_invitations_token_idx").on(table.tokenHash),
    index("member_invitations_email_idx").on(table.orgId, table.email),
    tenantPolicy(),
  ],
);
