import { foreignKey, index, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { clients } from "./clients.ts";
import { external, instant, orgId, tenantPolicy } from "./tenant.ts";

/** Links that show one client their own plans: whoever has the address speaks for that client alone. */
export const portalLinks = pgTable(
  "portal_links",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    clientId: text("client_id").notNull(),
    name: text("name").notNull(),
    /** SHA-256 of the secret, in lower-case hex. */
    secretHash: text("secret_hash").notNull(),
    ...external(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    lastUsedAt: instant("last_used_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId, table.clientId], foreignColumns: [clients.orgId, clients.id] }).onDelete("cascade"),
    unique("portal_links_secret_key").on(table.orgId, table.secretHash),
    unique("portal_links_external_key").on(table.orgId, table.externalSource, table.externalId),
    index("portal_links_secret_idx").on(table.secretHash),
    index("portal_links_client_idx").on(table.orgId, table.clientId),
    tenantPolicy(),
  ],
);
