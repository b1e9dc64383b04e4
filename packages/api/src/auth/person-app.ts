import { authTables, locateMemberships } from "@tact/db";
import type { Database } from "@tact/db";
import { id } from "@tact/facts";
import { and, desc, eq, gt, ne } from "drizzle-orm";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import type { RequestLimit } from "../request-limit.ts";
import type { RestEnv } from "../rest/rest-door.ts";
import { acceptInvitation, lookAtInvitation } from "../use-cases/accept-invitation.ts";
import type { Deps } from "../use-cases/deps.ts";
import { namesOfOrganisations } from "../use-cases/names-of-organisations.ts";
import type { Auth } from "./auth.ts";
import { clientAddressHeader } from "./auth.ts";
import { refuseUnlessOwnPage } from "./refuse-foreign.ts";
import { sentBody } from "./sent-body.ts";
import { choiceCookie, chosenOrganisation } from "./chosen-organisation.ts";

export interface PersonDoor {
  auth: Auth;
  deps: Deps & { db: Database };
  trusted: readonly string[];
  /** Looks at invitations of one address, who need not be signed in. */
  looks: RequestLimit;
}

const token = z.strictObject({ token: z.string().max(200) });
const { session } = authTables;

/**
 * What people do for themselves, whichever organisations they belong to: their sessions, which organisation they work in,
 * and joining one. It stands beside the two doors because those speak for an organisation. To be mounted under `/auth`.
 */
export function personApp({ auth, deps, trusted, looks }: PersonDoor): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  const secure = deps.publicUrl.startsWith("https://");

  async function signedIn(c: Context<RestEnv>) {
    const found = await auth.api.getSession({ headers: c.req.raw.headers });
    if (found === null) throw new DomainError("sign-in-required", "Sign in first.");
    return found;
  }

  const withoutStore = { "cache-control": "no-store" };

  /** Where the person is signed in. No token is told. */
  app.get("/sessions", async (c) => {
    const { user, session: current } = await signedIn(c);
    const rows = await deps.db
      .select()
      .from(session)
      .where(and(eq(session.userId, user.id), gt(session.expiresAt, new Date())))
      .orderBy(desc(session.updatedAt));
    const data = rows.map((each) => ({
      id: each.id,
      current: each.id === current.id,
      createdAt: each.createdAt.toISOString(),
      lastUsedAt: each.updatedAt.toISOString(),
      expiresAt: each.expiresAt.toISOString(),
      address: each.ipAddress,
      program: each.userAgent,
    }));
    return c.json({ data }, 200, withoutStore);
  });

  /** Ends one session of the person, at once. */
  app.post("/sessions/end", async (c) => {
    refuseUnlessOwnPage(c.req.raw.headers, trusted);
    const { user } = await signedIn(c);
    const wanted = await sentBody(z.strictObject({ id }), c.req.raw);
    const ended = await deps.db.delete(session).where(and(eq(session.userId, user.id), eq(session.id, wanted.id))).returning({ id: session.id });
    if (ended.length === 0) throw notFound("session");
    return c.json({ ended: ended.length }, 200, withoutStore);
  });

  /** Ends every session of the person but this one. */
  app.post("/sessions/end-others", async (c) => {
    refuseUnlessOwnPage(c.req.raw.headers, trusted);
    const { user, session: current } = await signedIn(c);
    const ended = await deps.db.delete(session).where(and(eq(session.userId, user.id), ne(session.id, current.id))).returning({ id: session.id });
    return c.json({ ended: ended.length }, 200, withoutStore);
  });

  /** The organisations that the person belongs to, and in which they work. */
  app.get("/organisations", async (c) => {
    const { user } = await signedIn(c);
    const ids = await locateMemberships(deps.db, user.id);
    const chosen = chosenOrganisation(c.req.raw.headers);
    const current = ids.find((each) => each === chosen) ?? ids[0] ?? null;
    const names = await namesOfOrganisations(deps, ids);
    return c.json({ data: ids.map((each) => ({ id: each, name: names.get(each) ?? "", current: each === current })) }, 200, withoutStore);
  });

  /** Chooses in which of their organisations the person works, in this browser. */
  app.post("/organisation", async (c) => {
    refuseUnlessOwnPage(c.req.raw.headers, trusted);
    const { user } = await signedIn(c);
    const wanted = await sentBody(z.strictObject({ id }), c.req.raw);
    if (!(await locateMemberships(deps.db, user.id)).includes(wanted.id)) throw notFound("organisation");
    return c.json({ id: wanted.id }, 200, { ...withoutStore, "set-cookie": choiceCookie(wanted.id, { secure }) });
  });

  /** What an invitation says. Sent, not named in an address: addresses are written down on the way. */
  app.post("/invitations/look", async (c) => {
    const wait = await looks.count(c.req.header(clientAddressHeader) ?? "unknown");
    if (wait !== null) throw new DomainError("too-many-requests", `Too many requests come from this address. Try again in ${wait} seconds.`, [], { retryAfter: wait });
    const shown = await sentBody(token, c.req.raw);
    return c.json(await lookAtInvitation(deps, shown.token), 200, withoutStore);
  });

  /** Joins the organisation, and works in it from now on. */
  app.post("/invitations/accept", async (c) => {
    refuseUnlessOwnPage(c.req.raw.headers, trusted);
    const { user } = await signedIn(c);
    const shown = await sentBody(token, c.req.raw);
    const joined = await acceptInvitation(deps, user, shown.token, c.get("requestId"));
    return c.json(joined, 200, { ...withoutStore, "set-cookie": choiceCookie(joined.organisation.id, { secure }) });
  });

  return app;
}
