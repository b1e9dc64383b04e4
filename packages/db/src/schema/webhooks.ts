import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { events, type EventType } from "./events.ts";
import { organisations } from "./organisations.ts";
import { external, instant, orgId, tenantPolicy, version } from "./tenant.ts";

/** Addresses that hear of events. */
export const webhookEndpoints = pgTable(
  "webhook_endpoints",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    url: text("url").notNull(),
    description: text("description"),
    /** Which events it hears of. */
    events: text("events").$type<EventType>().array().notNull(),
    /** The signing secret, sealed: it must be read again for every delivery. */
    sealedSecret: text("sealed_secret").notNull(),
    /** The secret before, sealed, which signs as well until `formerUntil`. */
    formerSealedSecret: text("former_sealed_secret"),
    formerUntil: instant("former_until"),
    enabled: boolean("enabled").notNull().default(true),
    disabledReason: text("disabled_reason"),
    disabledAt: instant("disabled_at"),
    ...external(),
    version: version(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    unique("webhook_endpoints_external_key").on(table.orgId, table.externalSource, table.externalId),
    tenantPolicy(),
  ],
);

export type DeliveryStatus = "pending" | "succeeded" | "failed" | "cancelled";

/** One attempt to deliver. */
export interface DeliveryAttempt {
  /** ISO 8601 instant. */
  at: string;
  /** HTTP status; null where nobody answered. */
  status: number | null;
  milliseconds: number;
  error: string | null;
}

/** One event on its way to one endpoint. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    endpointId: text("endpoint_id").notNull(),
    eventNumber: bigint("event_number", { mode: "number" }).notNull(),
    status: text("status").$type<DeliveryStatus>().notNull().default("pending"),
    attempts: integer("attempts").notNull().default(0),
    /** Null once it is over. */
    nextAttemptAt: instant("next_attempt_at"),
    lastStatus: integer("last_status"),
    lastError: text("last_error"),
    lastAttemptAt: instant("last_attempt_at"),
    createdAt: instant("created_at").notNull(),
    finishedAt: instant("finished_at"),
    log: json("log").$type<DeliveryAttempt[]>().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({
      name: "webhook_deliveries_endpoint_fk",
      columns: [table.orgId, table.endpointId],
      foreignColumns: [webhookEndpoints.orgId, webhookEndpoints.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "webhook_deliveries_event_fk",
      columns: [table.orgId, table.eventNumber],
      foreignColumns: [events.orgId, events.number],
    }).onDelete("cascade"),
    index("webhook_deliveries_endpoint_idx").on(table.orgId, table.endpointId, table.id),
    index("webhook_deliveries_event_idx").on(table.orgId, table.eventNumber),
    index("webhook_deliveries_due_idx").on(table.nextAttemptAt).where(sql`status = 'pending'`),
    tenantPolicy(),
  ],
);
