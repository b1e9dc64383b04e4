import type { Context, MiddlewareHandler } from "hono";
import { clientAddressHeader } from "../auth/auth.ts";
import { DomainError } from "../errors.ts";
import type { RequestLimit } from "../request-limit.ts";
import { type Allowance, allowanceHeaders } from "../rest/allowance.ts";
import type { RestEnv } from "../rest/rest-door.ts";
import { servedVersion, versionHeader } from "../rest/versions.ts";
import type { Scope } from "../use-cases/deps.ts";
import { exposedToPages, preflightAnswer, refuseUnlisted } from "./cross-origin.ts";
import type { KeyRing } from "./key-ring.ts";

/** Who asks. */
export interface Asker {
  scope: Scope;
  /** Whether a cookie said so, which a browser sends along unasked: pages of other sites may not use it. */
  byCookie: boolean;
}

export interface AskerOptions {
  ring: KeyRing;
  /** Who the session cookie names; null where there is none. */
  memberOf: (headers: Headers, requestId: string) => Promise<Scope | null>;
  /** Counts a request of a key or a member; absent where nothing is limited. */
  allowanceOf: ((who: string) => Promise<Allowance>) | null;
  /** Preflights of one address, who says nothing else of itself. */
  preflights: RequestLimit;
  /** Origins of our own pages. */
  trusted: readonly string[];
}

export interface Askers {
  /**
   * Who asks; null for nobody. Whoever shows a key is its holder, whatever cookie comes along. Counted once a request.
   * @throws DomainError `key-not-valid`, `origin-not-listed`, `too-many-requests`, `two-factor-required`
   */
  of(c: Context<RestEnv>): Promise<Asker | null>;
  /** Answers preflights, and puts on every answer what is known of whoever asked. */
  readonly aroundAll: MiddlewareHandler<RestEnv>;
  /** Refuses a key that does not hold and a version that is not there, before any route is asked. */
  readonly beforeRest: MiddlewareHandler<RestEnv>;
}

export function askers({ ring, memberOf, allowanceOf, preflights, trusted }: AskerOptions): Askers {
  async function find(c: Context<RestEnv>): Promise<Asker | null> {
    const { headers } = c.req.raw;
    const requestId = c.get("requestId");
    const authorization = headers.get("authorization");
    if (authorization === null) {
      const scope = await memberOf(headers, requestId);
      if (scope === null) return null;
      await count(c, scope.actor.id);
      return { scope, byCookie: true };
    }
    const secret = /^bearer +([\w]{1,200})$/i.exec(authorization)?.[1];
    const bearer = secret === undefined ? null : await ring.bearerOf(secret);
    if (bearer === null) throw notValid();
    c.set("pinnedVersion", bearer.version);
    const origin = headers.get("origin");
    if (origin !== null && !trusted.includes(origin)) {
      refuseUnlisted(origin, bearer.origins);
      c.set("pageOrigin", origin);
    }
    await count(c, bearer.owner);
    return { scope: { ...bearer.scope, requestId }, byCookie: false };
  }

  async function count(c: Context<RestEnv>, who: string): Promise<void> {
    const allowance = await allowanceOf?.(who);
    if (allowance === undefined) return;
    c.set("allowance", allowance);
    if (!allowance.spent) return;
    const detail = `Too many requests: ${allowance.limit} a minute are allowed. Try again in ${allowance.resets} seconds.`;
    throw new DomainError("too-many-requests", detail, [], { retryAfter: allowance.resets });
  }

  function of(c: Context<RestEnv>): Promise<Asker | null> {
    const asked = c.get("asker") ?? find(c);
    c.set("asker", asked);
    return asked;
  }

  return {
    of,
    async aroundAll(c, next) {
      const origin = c.req.header("origin");
      if (c.req.method === "OPTIONS" && origin !== undefined && c.req.header("access-control-request-method") !== undefined) {
        const wait = await preflights.count(c.req.header(clientAddressHeader) ?? "unknown");
        if (wait !== null) throw new DomainError("too-many-requests", "Too many requests come from this address.", [], { retryAfter: wait });
        return await preflightAnswer(origin, ring);
      }
      await next();
      const page = c.get("pageOrigin");
      const allowance = c.get("allowance");
      const told = { ...(allowance === undefined ? {} : allowanceHeaders(allowance)), ...(page === undefined ? {} : exposedToPages(page)) };
      for (const [name, value] of Object.entries(told)) c.res.headers.set(name, value);
      // What is answered to one page is not for another: caches are to know.
      c.res.headers.append("vary", "origin");
      return undefined;
    },
    async beforeRest(c, next) {
      if (c.req.header("authorization") !== undefined) await of(c);
      const version = servedVersion(c.req.header(versionHeader) ?? null, c.get("pinnedVersion") ?? null);
      await next();
      c.res.headers.set(versionHeader, version);
    },
  };
}

/** One answer for every secret that opens nothing: unknown, mistyped, expired, revoked. */
function notValid(): DomainError {
  return new DomainError("key-not-valid", "This key is not valid: unknown, expired or revoked. Send one that is: Authorization: Bearer tact_live_…");
}
