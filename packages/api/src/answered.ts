import type { Context } from "hono";
import { matchedRoutes, routePath } from "hono/route";
import type { RestEnv } from "./rest/rest-door.ts";
import { appRouter } from "./trpc/router.ts";

/** What is known of a request once it is answered, for logs and counters: nothing that the asker chose. */
export interface Answered {
  requestId: string;
  /** Template of the route, such as `/v1/applications/:application_id/facts` or `/trpc/queue.today`. */
  route: string;
  /** Id of the organisation that asked; null where that is not known. */
  organisation: string | null;
}

/** Stands for every path that no route is for. */
export const noRoute = "(none)";

const procedures: ReadonlySet<string> = new Set(Object.keys(appRouter["_def"].procedures));

/** Describes a request in the middleware around all routes, once they have answered. */
export async function answered(c: Context<RestEnv>): Promise<Answered> {
  const asker = await c.get("asker")?.catch(() => null);
  return { requestId: c.get("requestId"), route: routeOf(c), organisation: asker?.scope.organisation ?? null };
}

function routeOf(c: Context<RestEnv>): string {
  const path = routePath(c);
  if (path === "/trpc/*") return procedureOf(c.req.path.slice("/trpc/".length));
  if (!path.includes("*")) return path;
  // Turned away before a route answered, or there is none.
  return matchedRoutes(c).find((route) => !route.path.includes("*"))?.path ?? noRoute;
}

/** Several calls at once are counted together: how many there are of which is the asker's choice. */
function procedureOf(name: string): string {
  if (name.includes(",")) return "/trpc/(batch)";
  return procedures.has(name) ? `/trpc/${name}` : noRoute;
}
