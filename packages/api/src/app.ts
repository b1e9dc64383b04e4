import type { Database } from "@tact/db";
import { Hono } from "hono";
import { sql } from "drizzle-orm";
import { type Answered, answered } from "./answered.ts";
import { type Auth, createAuth } from "./auth/auth.ts";
import { authApp } from "./auth/auth-app.ts";
import { chosenOrganisation } from "./auth/chosen-organisation.ts";
import { trustedOrigins } from "./auth/origins.ts";
import type { SendLink } from "./auth/send-link.ts";
import { wireError } from "./errors.ts";
import { type CalendarDoor, calendarDoor } from "./feeds/calendar-door.ts";
import { feedsApp } from "./feeds/feeds-app.ts";
import { askers } from "./keys/asker.ts";
import { keyRing } from "./keys/key-ring.ts";
import { allowances, usualAllowance } from "./rest/allowance.ts";
import { problemResponse } from "./rest/problem.ts";
import { readiness } from "./readiness.ts";
import { requestLimit } from "./request-limit.ts";
import { restApp } from "./rest/rest-app.ts";
import type { RestEnv } from "./rest/rest-door.ts";
import { trpcApp } from "./trpc/trpc-app.ts";
import type { Deps, Scope } from "./use-cases/deps.ts";
import { scopeOf } from "./use-cases/session.ts";

export interface AppOptions {
  deps: Deps & { db: Database };
  /** Where calendars are read; one of its own where none is given. Its `changed` belongs into `deps`, its `watch` to `watchFeeds`. */
  calendars?: CalendarDoor;
  authSecret: string;
  sendLink: SendLink;
  /** Whether links are mailed; the sign-in page says where to look. */
  mail: boolean;
  /** Address of the demo's coach where one-click sign-in is offered; null otherwise. */
  demoEmail: string | null;
  version: string;
  /** Requests a minute: of one address to what is open without signing in, and of one key or member to everything else. */
  limits?: { previews?: number; imports?: number; preflights?: number; requests?: number };
  /** Told of errors that are our own fault. */
  report: (error: unknown, requestId: string | null) => void;
  /** Told of what an operator may want to read, without secrets. */
  note: (text: string) => void;
  /** Told of every request once its answer is there; `bindings` are what the listener handed in with it. */
  answered?: (bindings: unknown, what: Answered) => void;
  /** Whether this process takes its leave: it is not ready then. */
  leaving?: () => boolean;
}

/** First segments of the paths that this application answers; every other path belongs to the dashboard. */
export const appPaths = ["trpc", "v1", "auth", "calendar", "health", "ready"] as const;

/** Everything that answers on the public port besides the dashboard. */
export function createApp(options: AppOptions): Hono<RestEnv> {
  const { deps, demoEmail, mail, report } = options;
  const trusted = trustedOrigins(deps.publicUrl);
  const auth = createAuth({
    db: deps.db,
    ids: deps.ids,
    publicUrl: deps.publicUrl,
    secret: options.authSecret,
    sendLink: options.sendLink,
    demoEmail,
    log: (level, message) => options.note(`sign-in: ${level}: ${message}`),
    onFault: (error) => report(error, null),
  });
  const ping = () => deps.db.execute(sql`select 1`);
  const app = new Hono<RestEnv>();
  app.use(async (c, next) => {
    const requestId = deps.ids("request");
    c.set("requestId", requestId);
    await next();
    options.answered?.(c.env, await answered(c));
    c.res.headers.set("request-id", requestId);
    c.res.headers.set("x-content-type-options", "nosniff");
  });
  const { requests = usualAllowance, preflights = 600 } = options.limits ?? {};
  const asking = askers({
    ring: keyRing(deps),
    memberOf: (headers, requestId) => signedIn({ deps, auth, ping }, headers, requestId),
    allowanceOf: Number.isFinite(requests) ? allowances(requests) : null,
    preflights: requestLimit(preflights),
    trusted,
  });
  app.use("/trpc/*", asking.aroundAll);
  app.use("/v1/*", asking.aroundAll, asking.beforeRest);
  app.route("/trpc", trpcApp({ deps, trusted, report, askerOf: asking.of }));
  app.route("/v1", restApp({ deps, trusted, report, askerOf: asking.of, limits: openLimits(options.limits) }));
  app.route("/auth", authApp({ auth, deps, ping, trusted, demo: demoEmail !== null, mail }));
  app.route("/calendar", feedsApp(options.calendars ?? calendarDoor(deps)));
  app.get("/health", (c) => c.json({ status: "ok", version: options.version }, 200, withoutStore));
  const askReadiness = readiness(deps.db);
  app.get("/ready", async (c) => {
    const { ready, database, migrations } = await askReadiness();
    const leaving = options.leaving?.() === true;
    const status = leaving ? "leaving" : ready ? "ready" : "not-ready";
    return c.json({ status, version: options.version, database, migrations }, status === "ready" ? 200 : 503, withoutStore);
  });
  app.onError((error, c) => {
    const refusal = wireError(error);
    if (refusal.code === "internal-error") report(error, c.get("requestId"));
    return problemResponse(refusal, c.get("requestId"));
  });
  return app;
}

const withoutStore = { "cache-control": "no-store" };

/** Reading a file takes more work than reading JSON. */
function openLimits({ previews = 6_000, imports = 60 }: NonNullable<AppOptions["limits"]> = {}) {
  return { previews: Number.isFinite(previews) ? requestLimit(previews) : null, imports: requestLimit(imports) };
}

interface Doorkeeper {
  deps: Deps & { db: Database };
  auth: Auth;
  ping: () => Promise<unknown>;
}

async function signedIn({ deps, auth, ping }: Doorkeeper, headers: Headers, requestId: string): Promise<Scope | null> {
  if (headers.get("cookie") === null) return null;
  const session = await auth.api.getSession({ headers }).catch(async (error: unknown) => {
    // Where the database is away, that is what is said.
    await ping();
    throw error;
  });
  return session === null ? null : await scopeOf(deps, { user: session.user, chosen: chosenOrganisation(headers) }, requestId);
}
