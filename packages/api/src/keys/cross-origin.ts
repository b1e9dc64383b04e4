import { DomainError } from "../errors.ts";
import type { KeyRing } from "./key-ring.ts";

const methods = "GET, HEAD, POST, PUT, PATCH, DELETE";
const sent = "authorization, content-type, accept, idempotency-key, if-match, if-none-match, tact-version";
const read = "request-id, retry-after, ratelimit, ratelimit-policy, etag, location, tact-version, idempotent-replayed";
/** How long a browser may remember a preflight, in seconds. */
const rememberedSeconds = 600;

/**
 * The answer to a preflight, which names an origin and no key: whether any key lists that origin. What a key may do there,
 * the request itself finds out. Never with credentials: a cookie is for our own pages.
 * @throws DomainError `origin-not-listed`
 */
export async function preflightAnswer(origin: string, ring: KeyRing): Promise<Response> {
  if (!(await ring.isListed(origin))) throw notListed();
  const headers = {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": sent,
    "access-control-max-age": String(rememberedSeconds),
    vary: "origin, access-control-request-method, access-control-request-headers",
  };
  return new Response(null, { status: 204, headers });
}

/** A page may use the keys that list its origin. @throws DomainError `origin-not-listed` */
export function refuseUnlisted(origin: string, listed: readonly string[]): void {
  if (!listed.includes(origin)) throw notListed();
}

/** Lets a page read the answer. */
export function exposedToPages(origin: string): Record<string, string> {
  return { "access-control-allow-origin": origin, "access-control-expose-headers": read };
}

function notListed(): DomainError {
  return new DomainError("origin-not-listed", "Pages of this origin may not use this key: list the origin on the key, or call from a server.");
}
