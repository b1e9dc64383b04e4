import type { Context } from "hono";
import { clientAddressHeader } from "../auth/auth.ts";
import { refuseForeign, refuseUnlessOwnPage } from "../auth/refuse-foreign.ts";
import { isForeign } from "../auth/origins.ts";
import { DomainError } from "../errors.ts";
import type { Asker } from "../keys/asker.ts";
import type { RequestLimit } from "../request-limit.ts";
import type { Scope } from "../use-cases/deps.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";

/** Who reads. @throws DomainError `sign-in-required`, `key-not-valid`, `too-many-requests` */
export async function readerOf(c: Context<RestEnv>, door: RestDoor): Promise<Scope> {
  return (await somebodyOf(c, door)).scope;
}

/** Who changes something. @throws DomainError as `readerOf`, `foreign-origin`, `not-allowed` */
export async function writerOf(c: Context<RestEnv>, door: RestDoor): Promise<Scope> {
  const { headers } = c.req.raw;
  if (!headers.has("authorization")) refuseForeign(headers, door.trusted);
  const { scope, byCookie } = await somebodyOf(c, door);
  if (byCookie) refuseUnlessOwnPage(headers, door.trusted);
  if (scope.role === "viewer") throw new DomainError("not-allowed", "Viewers may read, not change.");
  return scope;
}

async function somebodyOf(c: Context<RestEnv>, { askerOf }: RestDoor): Promise<Asker> {
  const asker = await askerOf(c);
  if (asker === null) throw new DomainError("sign-in-required", "Sign in first, or send a key: Authorization: Bearer tact_live_…");
  return asker;
}

/** Who asks at a door that is open to everybody: with a cookie, a page of another site speaks for nobody. */
export async function anybodyOf(c: Context<RestEnv>, { askerOf, trusted }: RestDoor): Promise<Scope | null> {
  const { headers } = c.req.raw;
  if (!headers.has("authorization") && isForeign(headers, trusted)) return null;
  return (await askerOf(c))?.scope ?? null;
}

/** Counts a request of somebody who need not be signed in; those of a key are counted by the key. @throws DomainError `too-many-requests` */
export async function refuseFlood(c: Context<RestEnv>, limit: RequestLimit | null): Promise<void> {
  if (c.req.header("authorization") !== undefined) return;
  const wait = (await limit?.count(c.req.header(clientAddressHeader) ?? "unknown")) ?? null;
  if (wait === null) return;
  throw new DomainError("too-many-requests", `Too many requests come from this address. Try again in ${wait} seconds.`, [], { retryAfter: wait });
}
