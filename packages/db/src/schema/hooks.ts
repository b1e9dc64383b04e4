import { foreignKey, index, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { applications } from "./applications.ts";
import { organisations } from "./organisations.ts";
import { external, instant, orgId, tenantPolicy } from "./tenant.ts";

export type HookSourceName = "tact" | "calendly" | "ashby";

/** Systems that send events to the organisation, and how their word is checked. */
export const hookSources = pgTable(
  "hook_sources",
  {
    orgId: orgId(),
    /** Stands in the address that the system sends to. */
    id: text("id").notNull(),
    source: text("source").$type<HookSourceName>().notNull(),
    name: text("name").notNull(),
    /** The secret that they sign with, sealed. */
    sealedSecret: text("sealed_secret").notNull(),
    options: json("options").$type<object>().notNull(),
    ...external(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
    lastReceivedAt: instant("last_received_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    unique("hook_sources_external_key").on(table.orgId, table.externalSource, table.externalId),
    index("hook_sources_id_idx").on(table.id),
    tenantPolicy(),
  ],
);

/** What was received, once each, and what came of it. */
export const hookReceipts = pgTable(
  "hook_receipts",
  {
    orgId: orgId(),
    sourceId: text("source_id").notNull(),
    dedupeKey: text("dedupe_key").notNull(),
    receivedAt: instant("received_at").notNull(),
    /** The object that it spoke of; null where it spoke of none. */
    objectId: text("object_id"),
    outcome: text("outcome").notNull(),
    detail: text("detail"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.sourceId, table.dedupeKey] }),
    foreignKey({ columns: [table.orgId, table.sourceId], foreignColumns: [hookSources.orgId, hookSources.id] }).onDelete("cascade"),
    index("hook_receipts_received_idx").on(table.orgId, table.receivedAt),
    tenantPolicy(),
  ],
);

/** Which interview an object of another system means here, and the newest word on it. */
export const hookObjects = pgTable(
  "hook_objects",
  {
    orgId: orgId(),
    sourceId: text("source_id").notNull(),
    objectId: text("object_id").notNull(),
    applicationId: text("application_id"),
    /** Id of the interview within its application. */
    interview: text("interview"),
    /** When the other system last changed it, by its own word. */
    updatedAt: instant("updated_at").notNull(),
    state: json("state").$type<object>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.sourceId, table.objectId] }),
    foreignKey({ columns: [table.orgId, table.sourceId], foreignColumns: [hookSources.orgId, hookSources.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.applicationId], foreignColumns: [applications.orgId, applications.id] }).onDelete("cascade"),
    index("hook_objects_application_idx").on(table.orgId, table.applicationId),
    tenantPolicy(),
  ],
);
