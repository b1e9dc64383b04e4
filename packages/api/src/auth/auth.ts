import { authTables, type Database } from "@tact/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { isAPIError } from "better-auth/api";
import { magicLink, twoFactor } from "better-auth/plugins";
import type { Ids } from "../ids.ts";
import { demoSignIn } from "./demo-sign-in.ts";
import { trustedOrigins } from "./origins.ts";
import { demandSecondFactor, deviceSeconds, lockedSeconds, mostFailures } from "./second-factor.ts";

export interface AuthOptions {
  db: Database;
  ids: Ids;
  /** Public origin, such as `https://tact.example`. Over https the cookie is `__Host-`. */
  publicUrl: string;
  /** Signs cookies: 32 characters or more, kept. */
  secret: string;
  /** Hands a sign-in link to its person: by mail, or on the server's own output. */
  sendLink: (link: { email: string; url: string }) => Promise<void>;
  /** Address of the demo's coach where one-click sign-in is offered; null otherwise. */
  demoEmail: string | null;
  /** Told of what better-auth has to say. */
  log: (level: string, message: string) => void;
  /** Told of errors that are our own fault. */
  onFault: (error: unknown) => void;
}

/** Header with the address of whoever asks. The server sets it on each request; what came from outside is thrown away. */
export const clientAddressHeader = "x-tact-client-address";

/** How long a sign-in link works. */
export const linkMinutes = 15;

/** Sign-in by magic link, and a second factor for whoever has one: sessions, hashed tokens, limits per address. Served under `/auth`. */
export function createAuth(options: AuthOptions) {
  const secure = options.publicUrl.startsWith("https://");
  return betterAuth({
    appName: "Tact",
    baseURL: options.publicUrl,
    basePath: "/auth",
    secret: options.secret,
    trustedOrigins: trustedOrigins(options.publicUrl),
    database: drizzleAdapter(options.db, { provider: "pg", schema: authTables, transaction: true }),
    telemetry: { enabled: false },
    logger: { level: "error", disableColors: true, log: (level, message) => options.log(level, message) },
    // Refusals are answers; only what is our own fault is told.
    onAPIError: { onError: (error) => (isAPIError(error) && error.statusCode < 500 ? undefined : options.onFault(error)) },
    session: { cookieCache: { enabled: false }, expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    user: { additionalFields: { timeZone: { type: "string", input: false, defaultValue: "UTC" } } },
    // Limits are kept in the database: every replica counts the same attempts.
    rateLimit: { enabled: true, storage: "database", modelName: "rateLimit", window: 60, max: 60 },
    verification: { storeIdentifier: "plain" },
    // The only place that every session passes, whichever way of signing in makes it.
    databaseHooks: { session: { create: { before: demandSecondFactor } } },
    advanced: {
      // Said outright: left to itself, better-auth checks no origin while NODE_ENV is test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // `__Host-` needs Secure, Path=/ and no Domain; better-auth would otherwise put `__Secure-` in front.
      useSecureCookies: false,
      cookiePrefix: secure ? "__Host-tact" : "tact",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/", secure },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: ({ model }) => idOf(options.ids, model) },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: "hashed",
        rateLimit: { window: 60, max: 10 },
        sendMagicLink: ({ email, url }) => options.sendLink({ email, url }),
      }),
      twoFactor({
        issuer: "Tact",
        // Nobody here has a password; what it would guard, the door guards with a code (see `two-factor-app.ts`).
        allowPasswordless: true,
        trustDeviceMaxAge: deviceSeconds,
        accountLockout: { enabled: true, maxFailedAttempts: mostFailures, durationSeconds: lockedSeconds },
      }),
      ...(options.demoEmail === null ? [] : [demoSignIn(options.demoEmail)]),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

function idOf(ids: Ids, model: string): string {
  return model === "user" ? ids("user") : ids("session");
}
