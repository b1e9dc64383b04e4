import type { Context } from "hono";
import type { Asker } from "../keys/asker.ts";
import type { RequestLimit } from "../request-limit.ts";
import type { Deps } from "../use-cases/deps.ts";
import type { Allowance } from "./allowance.ts";

/** What the routes know about a request. */
export interface RestEnv {
  Variables: {
    requestId: string;
    /** Who asks, once somebody wanted to know. */
    asker?: Promise<Asker | null>;
    /** What whoever asks has left. */
    allowance?: Allowance;
    /** Origin of the page that asks, where the key lists it. */
    pageOrigin?: string;
    /** API version that the key was made for. */
    pinnedVersion?: string | null;
  };
}

/** What the REST door stands on. */
export interface RestDoor {
  deps: Deps;
  /** Who asks, by a key or by a cookie; null for nobody. */
  askerOf: (c: Context<RestEnv>) => Promise<Asker | null>;
  /** Origins whose pages may ask for something. */
  trusted: readonly string[];
  /** Told of errors that are our own fault. */
  report: (error: unknown, requestId: string) => void;
  /** What one address may ask for without being signed in. */
  limits: { previews: RequestLimit | null; imports: RequestLimit };
}
