import type { Fact } from "@tact/facts";
import { foreignKey, integer, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { applications } from "./applications.ts";
import type { ActorKind } from "./tenant.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** What was said, as it was said. Append-only: the app's role may neither update nor delete. */
export const facts = pgTable(
  "facts",
  {
    orgId: orgId(),
    applicationId: text("application_id").notNull(),
    /** Unique within its application. */
    id: text("id").notNull(),
    type: text("type").$type<Fact["type"]>().notNull(),
    /** When it happened or was learnt. */
    at: instant("at").notNull(),
    /** The whole fact as given, its keys in their order. */
    body: json("body").$type<Fact>().notNull(),
    /** 1, 2, 3 … in the order of recording within the application. */
    sequence: integer("sequence").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    actorKind: text("actor_kind").$type<ActorKind>().notNull(),
    actorId: text("actor_id").notNull(),
    actorName: text("actor_name").notNull(),
    /** Through what it came: `dashboard`, `api`, `invitation` … */
    source: text("source").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.applicationId, table.id] }),
    foreignKey({
      columns: [table.orgId, table.applicationId],
      foreignColumns: [applications.orgId, applications.id],
    }).onDelete("cascade"),
    unique("facts_sequence_key").on(table.orgId, table.applicationId, table.sequence),
    tenantPolicy(),
  ],
);
