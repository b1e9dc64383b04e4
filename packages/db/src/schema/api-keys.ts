import { boolean, foreignKey, index, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** Keys of programs that call the API. Those of test mode stand here too: they act in the organisation's test organisation. */
export const apiKeys = pgTable(
  "api_keys",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    /** The first 8 characters behind the prefix: what a list shows of it. */
    shown: text("shown").notNull(),
    /** SHA-256 of the key, in lower-case hex. */
    secretHash: text("secret_hash").notNull(),
    livemode: boolean("livemode").notNull(),
    scopes: text("scopes").array().notNull(),
    /** Origins whose pages may use it in a browser; empty for none. */
    origins: text("origins").array().notNull(),
    /** Date of the API version that it was made for (`2026-12-01`). */
    version: text("version").notNull(),
    /** Id of the person who made it, who may have left since. */
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at"),
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    unique("api_keys_secret_key").on(table.orgId, table.secretHash),
    index("api_keys_secret_idx").on(table.secretHash),
    index("api_keys_origins_idx").using("gin", table.origins),
    tenantPolicy(),
  ],
);
