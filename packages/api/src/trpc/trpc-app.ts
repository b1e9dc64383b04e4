import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Context, Hono } from "hono";
import { refuseForeign, refuseUnlessOwnPage } from "../auth/refuse-foreign.ts";
import { boundedRequest } from "../bounded-body.ts";
import { DomainError, retryAfterSeconds, wireError } from "../errors.ts";
import type { Asker } from "../keys/asker.ts";
import type { RestEnv } from "../rest/rest-door.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { appRouter } from "./router.ts";
import { refuseOnTrpc } from "./trpc.ts";

export interface TrpcDoor {
  deps: Deps;
  /** Who asks, by a key or by a cookie; null for nobody. */
  askerOf: (c: Context<RestEnv>) => Promise<Asker | null>;
  trusted: readonly string[];
  /** Told of errors that are our own fault. */
  report: (error: unknown, requestId: string) => void;
}

/** A file of a megabyte comes as base64, four characters for three bytes. */
const mostFileBodyBytes = 1_500_000;

/** Calls in one batch at most. */
const mostCalls = 20;

/** The dashboard's door, to be mounted under `/trpc`. */
export function trpcApp({ deps, askerOf, trusted, report }: TrpcDoor): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.all("/*", async (c) => {
    const requestId = c.get("requestId");
    const { headers } = c.req.raw;
    if (c.req.method === "POST") {
      if (!headers.has("authorization")) refuseForeign(headers, trusted);
      refuseOtherMedia(headers);
    }
    async function scopeOf(): Promise<Scope | null> {
      const asker = await askerOf(c);
      if (asker?.byCookie === true && c.req.method === "POST") refuseUnlessOwnPage(headers, trusted);
      return asker?.scope ?? null;
    }
    const answer = await fetchRequestHandler({
      endpoint: "/trpc",
      req: await boundedRequest(c.req.raw, c.req.path.includes("imports.readInvitation") ? mostFileBodyBytes : undefined),
      router: appRouter,
      createContext: async () => ({ deps, scope: await scopeOf().catch(refuseOnTrpc), requestId }),
      maxBatchSize: mostCalls,
      // What does not fit into an address (a preview of many facts) is asked with POST.
      allowMethodOverride: true,
      onError: ({ error }) => {
        if (wireError(error.cause ?? error).status >= 500 && error.code === "INTERNAL_SERVER_ERROR") report(error.cause ?? error, requestId);
      },
    });
    answer.headers.set("cache-control", "no-store");
    if (answer.status === 503) answer.headers.set("retry-after", String(retryAfterSeconds));
    const allowance = c.get("allowance");
    if (allowance?.spent === true) answer.headers.set("retry-after", String(allowance.resets));
    return answer;
  });
  return app;
}

/** Anything but JSON could be sent by a plain form of another site. */
function refuseOtherMedia(headers: Headers): void {
  if (headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    throw new DomainError("unsupported-media-type", "Send application/json.");
  }
}
