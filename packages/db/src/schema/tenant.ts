import { sql } from "drizzle-orm";
import { customType, integer, pgPolicy, text } from "drizzle-orm/pg-core";
import { isoInstant } from "../iso-instant.ts";

/** The organisation a row belongs to: first in every key, foreign key and unique constraint. */
export const orgId = () => text("org_id").notNull();

/** What a row must satisfy to be seen or written; the setting lives for one transaction, see `withOrganisation`. */
const ownOrganisation = sql`org_id = nullif(current_setting('app.org', true), '')`;

/** Row-level security of a tenant table. FORCE and GRANT are written by hand in the migration that adds the table. */
export const tenantPolicy = () =>
  pgPolicy("tenant", { as: "permissive", for: "all", to: "public", using: ownOrganisation, withCheck: ownOrganisation });

/** An instant: `timestamptz` in the database, ISO 8601 in UTC with milliseconds here (`2026-11-24T14:00:00.000Z`). */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp with time zone",
  fromDriver: isoInstant,
});

/** Bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** Who did something: a person of the organisation, a client through the portal, the system, or a key. */
export type ActorKind = "member" | "client" | "system" | "api-key";

/** When its owner last changed it; when it was made, where nobody has. */
export const updatedAt = () => instant("updated_at").notNull().default(sql`now()`);

/** Rises with every change that its owner makes: what an ETag is made of. */
export const version = () => integer("version").notNull().default(1);

/** Where a row came from, for those who create rows by an id of their own. Unique per organisation where both are set. */
export const external = () => ({ externalSource: text("external_source"), externalId: text("external_id") });
