import { authTables, type Database } from "@tact/db";
import { and, eq, inArray, like, sql } from "drizzle-orm";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { DomainError } from "../errors.ts";
import type { RestEnv } from "../rest/rest-door.ts";
import type { Deps } from "../use-cases/deps.ts";
import { tellOfSecurity } from "../use-cases/tell-of-security.ts";
import type { Auth } from "./auth.ts";
import { refuseUnlessOwnPage } from "./refuse-foreign.ts";
import { sentBody } from "./sent-body.ts";
import { refusalOfSecondFactor } from "./refusal-of-second-factor.ts";
import { lockedSeconds, mostFailures, takeCode } from "./second-factor.ts";

export interface TwoFactorDoor {
  auth: Auth;
  deps: Deps & { db: Database };
  trusted: readonly string[];
}

type Person = { id: string; name: string; email: string };

const totp = z.string().regex(/^\d{6}$/, { error: "must be the six digits that the app shows" });
const backupCode = z.string().regex(/^[0-9A-Za-z]{5}-[0-9A-Za-z]{5}$/, { error: "must be a backup code, such as aB3dE-9fGh1" });
const proof = z.strictObject({ code: z.union([totp, backupCode], { error: "must be six digits, or a backup code" }) });
const answerToChallenge = proof.extend({ trustDevice: z.boolean().optional() });
const setUp = z.strictObject({});

const { session, twoFactor, user, verification } = authTables;

/**
 * The second factor, to be mounted under `/auth/two-factor`: set it up, confirm it, answer the challenge at sign-in, switch
 * it off. better-auth does the work; what it would let any session do, is asked for a code here.
 */
export function twoFactorApp({ auth, deps, trusted }: TwoFactorDoor): Hono<RestEnv> {
  const { db, publicUrl } = deps;
  const app = new Hono<RestEnv>();
  app.use(async (c, next) => {
    if (c.req.method === "POST") refuseUnlessOwnPage(c.req.raw.headers, trusted);
    await next();
    c.res.headers.set("cache-control", "no-store");
  });

  /** Whether it is on, and how many backup codes are left. */
  app.get("/", async (c) => {
    const { id } = await personOf(c);
    const [found] = await db.select({ enabled: user.twoFactorEnabled }).from(user).where(eq(user.id, id));
    return c.json({ enabled: found?.enabled === true });
  });

  /** Begins: the secret for the app, and the backup codes. Nothing is asked at sign-in until a code has confirmed it. */
  app.post("/set-up", async (c) => {
    await sentBody(setUp, c.req.raw);
    const answer = await betterAuth(c, "/two-factor/enable", { method: "totp" });
    const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
    return c.json({ uri: totpURI, backupCodes });
  });

  /** Confirms it with a first code. Sessions that were made without it end, and no device is trusted from before. */
  app.post("/confirm", async (c) => {
    const { code } = await sentBody(z.strictObject({ code: totp }), c.req.raw);
    const person = await personOf(c);
    const { id } = person;
    const [known] = await db.select({ enabled: user.twoFactorEnabled }).from(user).where(eq(user.id, id));
    if (known?.enabled === true) throw new DomainError("conflict", "A second factor is set up already.");
    const before = await db.select({ id: session.id }).from(session).where(eq(session.userId, id));
    const answer = await betterAuth(c, "/two-factor/verify-totp", { code });
    const old = before.map((each) => each.id);
    if (old.length > 0) await db.delete(session).where(and(eq(session.userId, id), inArray(session.id, old)));
    await forgetDevices(id);
    await tellOfSecurity(deps, person, { what: "two-factor-on", requestId: c.get("requestId") });
    return withCookies(c.json({ enabled: true }), answer);
  });

  /** Answers the challenge at sign-in: only now is there a session. */
  app.post("/verify", async (c) => {
    const { code, trustDevice = false } = await sentBody(answerToChallenge, c.req.raw);
    if ((await auth.api.getSession({ headers: c.req.raw.headers })) !== null) throw new DomainError("conflict", "You are signed in already.");
    const path = totp.safeParse(code).success ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
    return withCookies(c.json({ signedIn: true }), await betterAuth(c, path, { code, trustDevice }));
  });

  /** New backup codes; the old ones end. */
  app.post("/backup-codes", async (c) => {
    const person = await refuseWithoutCode(c);
    const answer = await betterAuth(c, "/two-factor/generate-backup-codes", {});
    const { backupCodes } = (await answer.json()) as { backupCodes: string[] };
    await tellOfSecurity(deps, person, { what: "backup-codes", requestId: c.get("requestId") });
    return c.json({ backupCodes });
  });

  /** Switches it off. */
  app.post("/switch-off", async (c) => {
    const person = await refuseWithoutCode(c);
    const answer = await betterAuth(c, "/two-factor/disable", {});
    await forgetDevices(person.id);
    await tellOfSecurity(deps, person, { what: "two-factor-off", requestId: c.get("requestId") });
    return withCookies(c.json({ enabled: false }), answer);
  });

  async function personOf(c: Context<RestEnv>): Promise<Person> {
    const found = await auth.api.getSession({ headers: c.req.raw.headers });
    if (found === null) throw new DomainError("sign-in-required", "Sign in first.");
    return found.user;
  }

  /** Asks better-auth over its own front door, where its limits are counted and its hooks run. */
  async function betterAuth(c: Context<RestEnv>, path: string, body: object): Promise<Response> {
    const headers = new Headers(c.req.raw.headers);
    headers.delete("content-length");
    headers.set("content-type", "application/json");
    const answer = await auth.handler(new Request(`${publicUrl}/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
    if (!answer.ok) throw await refusalOfSecondFactor(answer);
    return answer;
  }

  /**
   * Whoever holds a session still needs a code for what would weaken the second factor. Wrong ones count as at sign-in.
   * @throws DomainError `sign-in-required`, `second-factor-wrong`, `second-factor-locked`
   */
  async function refuseWithoutCode(c: Context<RestEnv>): Promise<Person> {
    const { code } = await sentBody(proof, c.req.raw);
    const person = await personOf(c);
    const { id } = person;
    const [known] = await db.select().from(twoFactor).where(and(eq(twoFactor.userId, id), eq(twoFactor.verified, true)));
    if (known === undefined) throw new DomainError("conflict", "There is no second factor to change.");
    if (known.lockedUntil !== null && known.lockedUntil > new Date()) throw locked();
    const isRight = await betterAuth(c, totp.safeParse(code).success ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code", { code }).then(
      async () => !totp.safeParse(code).success || (await takeCode(await auth.$context, id, code)),
      (error: unknown) => {
        if (error instanceof DomainError && error.code === "second-factor-wrong") return false;
        throw error;
      },
    );
    const failures = isRight ? sql`0` : sql`${twoFactor.failedVerificationCount} + 1`;
    const until = isRight ? sql`null` : sql`case when ${twoFactor.failedVerificationCount} + 1 >= ${mostFailures} then now() + make_interval(secs => ${lockedSeconds}) end`;
    await db.update(twoFactor).set({ failedVerificationCount: failures, lockedUntil: until }).where(eq(twoFactor.id, known.id));
    if (!isRight) throw new DomainError("second-factor-wrong", "This code is wrong, or was used. Enter the one that the app shows now.");
    return person;
  }

  async function forgetDevices(userId: string): Promise<void> {
    await db.delete(verification).where(and(like(verification.identifier, "trust-device-%"), eq(verification.value, userId)));
  }

  return app;
}

function locked(): DomainError {
  return new DomainError("second-factor-locked", "Too many wrong codes. Try again in a quarter of an hour.", [], { retryAfter: lockedSeconds });
}

/** Of better-auth's answer the cookies alone are passed on: its body holds the session's token. */
function withCookies(answer: Response, from: Response): Response {
  for (const cookie of from.headers.getSetCookie()) answer.headers.append("set-cookie", cookie);
  return answer;
}
