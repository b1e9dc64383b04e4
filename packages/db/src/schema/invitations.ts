import { foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { applications } from "./applications.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/**
 * Which interview a meeting's UID means here, and the newest word on it that was confirmed: what makes a later
 * invitation a reschedule or a cancellation.
 */
export const invitations = pgTable(
  "invitations",
  {
    orgId: orgId(),
    /** SHA-256 of the UID, in lower-case hex: UIDs hold addresses and names. */
    uidHash: text("uid_hash").notNull(),
    /** Which of a series, as an instant; empty for a meeting of its own or the whole series. */
    recurrenceId: text("recurrence_id").notNull(),
    applicationId: text("application_id").notNull(),
    /** Id of the interview within its application. */
    interview: text("interview").notNull(),
    sequence: integer("sequence").notNull(),
    /** DTSTAMP; null where there was none. */
    stamp: instant("stamp"),
    joinUrl: text("join_url"),
    place: text("place"),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.uidHash, table.recurrenceId] }),
    foreignKey({
      columns: [table.orgId, table.applicationId],
      foreignColumns: [applications.orgId, applications.id],
    }).onDelete("cascade"),
    index("invitations_application_idx").on(table.orgId, table.applicationId),
    tenantPolicy(),
  ],
);
