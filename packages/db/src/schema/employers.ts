import type { BusinessCalendar, ClosedRange } from "@tact/facts";
import { date, foreignKey, index, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { organisations } from "./organisations.ts";
import { external, instant, orgId, tenantPolicy, updatedAt, version } from "./tenant.ts";

/** An employer with its resolved calendar. `calendar` is a snapshot that a job extends before it runs out. */
export const employers = pgTable(
  "employers",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    /** IANA zone. */
    timeZone: text("time_zone").notNull(),
    /** ISO 3166-1 with a subdivision where there is one (`US-NY`). */
    region: text("region").notNull(),
    closed: json("closed").$type<ClosedRange[]>().notNull(),
    calendar: json("calendar").$type<BusinessCalendar>().notNull(),
    /** Employer-local dates that the calendar covers, both included. */
    calendarFrom: date("calendar_from", { mode: "string" }).notNull(),
    calendarThrough: date("calendar_through", { mode: "string" }).notNull(),
    /** What the calendar was resolved with, such as `date-holidays 3.37.0`. */
    calendarSource: text("calendar_source").notNull(),
    ...external(),
    version: version(),
    createdAt: instant("created_at").notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId], foreignColumns: [organisations.orgId] }).onDelete("cascade"),
    unique("employers_external_key").on(table.orgId, table.externalSource, table.externalId),
    index("employers_calendar_through_idx").on(table.calendarThrough),
    tenantPolicy(),
  ],
);
