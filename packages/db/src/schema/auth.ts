import { bigint, boolean, index, integer, pgSchema, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

/** People and their sessions belong to no organisation: membership joins them to one. */
export const auth = pgSchema("auth");

const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const stamps = () => ({ createdAt: at("created_at").notNull().defaultNow(), updatedAt: at("updated_at").notNull().defaultNow() });

export const user = auth.table(
  "user",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    emailVerified: boolean("email_verified").notNull().default(false),
    image: text("image"),
    /** IANA zone in which this person reads "today". */
    timeZone: text("time_zone").notNull().default("UTC"),
    /** Whether signing in asks for a second factor. */
    twoFactorEnabled: boolean("two_factor_enabled").notNull().default(false),
    ...stamps(),
  },
  (table) => [uniqueIndex("user_email_key").on(table.email)],
);

export const session = auth.table(
  "session",
  {
    id: text("id").primaryKey(),
    expiresAt: at("expires_at").notNull(),
    token: text("token").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: text("user_id").notNull().references(() => user.id, { onDelete: "cascade" }),
    ...stamps(),
  },
  (table) => [uniqueIndex("session_token_key").on(table.token), index("session_user_idx").on(table.userId)],
);

export const account = auth.table(
  "account",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id").notNull().references(() => user.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: at("access_token_expires_at"),
    refreshTokenExpiresAt: at("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    ...stamps(),
  },
  (table) => [index("account_user_idx").on(table.userId)],
);

export const verification = auth.table(
  "verification",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: at("expires_at").notNull(),
    ...stamps(),
  },
  (table) => [index("verification_identifier_idx").on(table.identifier)],
);

/** The second factor of a person: its secret and backup codes are encrypted by better-auth. */
export const twoFactor = auth.table(
  "two_factor",
  {
    id: text("id").primaryKey(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: text("user_id").notNull().references(() => user.id, { onDelete: "cascade" }),
    /** False until the first code was entered. */
    verified: boolean("verified").notNull().default(true),
    failedVerificationCount: integer("failed_verification_count").notNull().default(0),
    /** Until when no code is taken, after too many wrong ones. */
    lockedUntil: at("locked_until"),
  },
  (table) => [index("two_factor_secret_idx").on(table.secret), index("two_factor_user_idx").on(table.userId)],
);

/** Attempts per address, where the limits are kept in the database. `lastRequest` is in milliseconds since 1970. */
export const rateLimit = auth.table(
  "rate_limit",
  {
    id: text("id").primaryKey(),
    key: text("key").notNull(),
    count: integer("count").notNull(),
    lastRequest: bigint("last_request", { mode: "number" }).notNull(),
  },
  (table) => [uniqueIndex("rate_limit_key_key").on(table.key)],
);

/** The tables as better-auth's Drizzle adapter takes them. */
export const authTables = { user, session, account, verification, twoFactor, rateLimit };
