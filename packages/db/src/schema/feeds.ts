import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { applications } from "./applications.ts";
import { clients } from "./clients.ts";
import { members } from "./organisations.ts";
import { bytes, external, instant, orgId, tenantPolicy, version } from "./tenant.ts";

export type FeedScopeName = "client" | "application" | "coach";
export type FeedPrivacy = "full" | "initials" | "busy";
export type FeedForm = "events" | "tasks";

/** A calendar link: whom it shows, the hash of its secret, and the last rendering. */
export const feeds = pgTable(
  "feeds",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    scope: text("scope").$type<FeedScopeName>().notNull(),
    /** Set where `scope` is client or application. */
    clientId: text("client_id"),
    /** Set where `scope` is application. */
    applicationId: text("application_id"),
    /** The member whose link it is; null where a program made it for a client or an application. */
    userId: text("user_id"),
    privacy: text("privacy").$type<FeedPrivacy>().notNull(),
    form: text("form").$type<FeedForm>().notNull().default("events"),
    /** Whether the interviews themselves stand in it. */
    interviews: boolean("interviews").notNull().default(false),
    /** SHA-256 of the secret, in lower-case hex. */
    secretHash: text("secret_hash").notNull(),
    ...external(),
    /** Of what its owner edits, not of its renderings. */
    version: version(),
    createdAt: instant("created_at").notNull(),
    rotatedAt: instant("rotated_at"),
    revokedAt: instant("revoked_at"),
    lastFetchedAt: instant("last_fetched_at"),
    /** Family of the client that fetched it last: `apple`, `google` … */
    lastFetchedBy: text("last_fetched_by"),
    /** The calendar as it is sent, whole. */
    document: bytes("document"),
    documentGzip: bytes("document_gzip"),
    documentBr: bytes("document_br"),
    /** What this rendering and those before it told, as the calendar package keeps it: no stamp ever falls. */
    memory: json("memory").$type<object>(),
    etag: text("etag"),
    lastModified: instant("last_modified"),
    renderedAt: instant("rendered_at"),
    /** Until when the rendering is good if nobody writes anything: then the clock alone changes it. */
    freshUntil: instant("fresh_until"),
    /** Since when the rendering no longer shows the plan; null while it does. */
    staleSince: instant("stale_since"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId, table.clientId], foreignColumns: [clients.orgId, clients.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.applicationId], foreignColumns: [applications.orgId, applications.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.userId], foreignColumns: [members.orgId, members.userId] }).onDelete("cascade"),
    unique("feeds_secret_key").on(table.orgId, table.secretHash),
    unique("feeds_external_key").on(table.orgId, table.externalSource, table.externalId),
    check("feeds_coach_check", sql`scope <> 'coach' or user_id is not null or revoked_at is not null`),
    index("feeds_secret_idx").on(table.secretHash),
    index("feeds_client_idx").on(table.orgId, table.clientId),
    index("feeds_user_idx").on(table.orgId, table.userId),
    index("feeds_stale_idx").on(table.staleSince).where(sql`stale_since is not null and revoked_at is null`),
    tenantPolicy(),
  ],
);

/** Secrets that links had before they were given another: their addresses say that they have ended. */
export const formerFeedSecrets = pgTable(
  "former_feed_secrets",
  {
    orgId: orgId(),
    /** SHA-256 of the secret, in lower-case hex. */
    secretHash: text("secret_hash").notNull(),
    feedId: text("feed_id").notNull(),
    endedAt: instant("ended_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.secretHash] }),
    foreignKey({ columns: [table.orgId, table.feedId], foreignColumns: [feeds.orgId, feeds.id] }).onDelete("cascade"),
    index("former_feed_secrets_idx").on(table.secretHash),
    tenantPolicy(),
  ],
);
