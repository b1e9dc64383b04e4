import { foreignKey, index, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** First answers by the key that their request came with, so that the same request again is answered and not done again. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    orgId: orgId(),
    /** Whose key it is: the id of an API key or of a person. */
    owner: text("owner").notNull(),
    method: text("method").notNull(),
    path: text("path").notNull(),
    key: text("key").notNull(),
    /** SHA-256 of the request's body, in lower-case hex. */
    bodyHash: text("body_hash").notNull(),
    status: integer("status").notNull(),
    contentType: text("content_type").notNull(),
    headers: json("headers").$type<Record<string, string>>().notNull(),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.owner, table.method, table.path, table.key] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    index("idempotency_keys_created_idx").on(table.orgId, table.createdAt),
    tenantPolicy(),
  ],
);
