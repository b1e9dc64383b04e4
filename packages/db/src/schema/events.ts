import { bigint, foreignKey, index, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

export type EventType =
  | "client.created"
  | "client.updated"
  | "client.erased"
  | "application.created"
  | "application.updated"
  | "application.ended"
  | "plan.changed"
  | "step.due"
  | "step.late"
  /** Asked for by whoever tries an endpoint; lists leave it out. */
  | "ping";

/** What happened, for webhooks and for whoever asks what changed since a cursor. */
export const events = pgTable(
  "events",
  {
    orgId: orgId(),
    /** 1, 2, 3 … within the organisation, in the order of commits. Gaps are what was erased or has aged. */
    number: bigint("number", { mode: "number" }).notNull(),
    id: text("id").notNull(),
    type: text("type").$type<EventType>().notNull(),
    applicationId: text("application_id"),
    clientId: text("client_id"),
    body: json("body").$type<object>().notNull(),
    /** What it is about where it must not be told twice, such as the step that fell due. */
    dedupeKey: text("dedupe_key"),
    at: instant("at").notNull(),
    requestId: text("request_id"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.number] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    unique("events_id_key").on(table.orgId, table.id),
    unique("events_dedupe_key").on(table.orgId, table.dedupeKey),
    index("events_type_idx").on(table.orgId, table.type, table.number),
    index("events_application_idx").on(table.orgId, table.applicationId, table.number),
    index("events_client_idx").on(table.orgId, table.clientId, table.number),
    index("events_at_idx").on(table.orgId, table.at),
    tenantPolicy(),
  ],
);
