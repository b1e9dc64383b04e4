import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { refuseForeign } from "../auth/auth-app.ts";
import { boundedRequest } from "../bounded-body.ts";
import { DomainError, retryAfterSeconds, wireError } from "../errors.ts";
import type { RestEnv } from "../rest/rest-door.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { appRouter } from "./router.ts";

export interface TrpcDoor {
  deps: Deps;
  /** Who asks, from the request's cookies; null where nobody is signed in. */
  scopeOf: (headers: Headers, requestId: string) => Promise<Scope | null>;
  trusted: readonly string[];
  /** Told of errors that are our own fault. */
  report: (error: unknown, requestId: string) => void;
}

/** A file of a megabyte comes as base64, four characters for three bytes. */
const mostFileBodyBytes = 1_500_000;

/** Calls in one batch at most. */
const mostCalls = 20;

/** The dashboard's door, to be mounted under `/trpc`. */
export function trpcApp({ deps, scopeOf, trusted, report }: TrpcDoor): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.all("/*", async (c) => {
    const requestId = c.get("requestId");
    if (c.req.method === "POST") {
      refuseForeign(c.req.raw.headers, trusted);
      refuseOtherMedia(c.req.raw.headers);
    }
    const scope = await scopeOf(c.req.raw.headers, requestId);
    const answer = await fetchRequestHandler({
      endpoint: "/trpc",
      req: await boundedRequest(c.req.raw, c.req.path.includes("imports.readInvitation") ? mostFileBodyBytes : undefined),
      router: appRouter,
      createContext: () => ({ deps, scope, requestId }),
      maxBatchSize: mostCalls,
      // What does not fit into an address (a preview of many facts) is asked with POST.
      allowMethodOverride: true,
      onError: ({ error }) => {
        if (wireError(error.cause ?? error).status >= 500 && error.code === "INTERNAL_SERVER_ERROR") report(error.cause ?? error, requestId);
      },
    });
    answer.headers.set("cache-control", "no-store");
    if (answer.status === 503) answer.headers.set("retry-after", String(retryAfterSeconds));
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
