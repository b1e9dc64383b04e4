import { foreignKey, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { clients } from "./clients.ts";
import { organisations } from "./organisations.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

export type MailKind = "digest" | "reminder" | "invitation" | "security";

/** Mails to send and sent. */
export const mails = pgTable(
  "mails",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    kind: text("kind").$type<MailKind>().notNull(),
    /** The client whom it is to or about; null where it is about none in particular. */
    clientId: text("client_id"),
    toName: text("to_name").notNull(),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    /** What it says and for which day: no mail is written twice. */
    dedupeKey: text("dedupe_key").notNull(),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.clientId], foreignColumns: [clients.orgId, clients.id] }).onDelete("cascade"),
    unique("mails_dedupe_key").on(table.orgId, table.dedupeKey),
    index("mails_client_idx").on(table.orgId, table.clientId),
    tenantPolicy(),
  ],
);
