import type { Context } from "hono";
import { clientAddressHeader } from "../auth/auth.ts";
import { refuseForeign } from "../auth/auth-app.ts";
import { isForeign } from "../auth/origins.ts";
import { DomainError } from "../errors.ts";
import type { RequestLimit } from "../request-limit.ts";
import type { Scope } from "../use-cases/deps.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";

/** Who reads. @throws DomainError `sign-in-required` */
export async function readerOf(c: Context<RestEnv>, { scopeOf }: RestDoor): Promise<Scope> {
  const scope = await scopeOf(c.req.raw.headers, c.get("requestId"));
  if (scope === null) throw new DomainError("sign-in-required", "Sign in first.");
  return scope;
}

/** Who changes something. @throws DomainError `foreign-origin`, `sign-in-required`, `not-allowed` */
export async function writerOf(c: Context<RestEnv>, door: RestDoor): Promise<Scope> {
  refuseForeign(c.req.raw.headers, door.trusted);
  const scope = await readerOf(c, door);
  if (scope.role === "viewer") throw new DomainError("not-allowed", "Viewers may read, not change.");
  return scope;
}

/** Who asks at a door that is open to everybody: a page of another site speaks for nobody. */
export async function anybodyOf(c: Context<RestEnv>, { scopeOf, trusted }: RestDoor): Promise<Scope | null> {
  const { headers } = c.req.raw;
  return isForeign(headers, trusted) ? null : await scopeOf(headers, c.get("requestId"));
}

/** Counts a request of somebody who need not be signed in. @throws DomainError `too-many-requests` */
export async function refuseFlood(c: Context<RestEnv>, limit: RequestLimit | null): Promise<void> {
  const wait = (await limit?.count(c.req.header(clientAddressHeader) ?? "unknown")) ?? null;
  if (wait === null) return;
  throw new DomainError("too-many-requests", `Too many requests come from this address. Try again in ${wait} seconds.`, [], { retryAfter: wait });
}
