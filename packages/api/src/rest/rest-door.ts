import type { RequestLimit } from "../request-limit.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";

/** What the routes know about a request. */
export interface RestEnv {
  Variables: { requestId: string };
}

/** What the REST door stands on. */
export interface RestDoor {
  deps: Deps;
  /** Who asks, from the request's cookies; null where nobody is signed in. */
  scopeOf: (headers: Headers, requestId: string) => Promise<Scope | null>;
  /** Origins whose pages may ask for something. */
  trusted: readonly string[];
  /** Told of errors that are our own fault. */
  report: (error: unknown, requestId: string) => void;
  /** What one address may ask for without being signed in. */
  limits: { previews: RequestLimit | null; imports: RequestLimit };
}
