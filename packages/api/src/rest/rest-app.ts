import { Hono } from "hono";
import { DomainError, wireError } from "../errors.ts";
import { docsPage } from "./docs-page.ts";
import { mount } from "./mount.ts";
import { openApiDocument } from "./openapi-document.ts";
import { problemResponse } from "./problem.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";
import { restRoutes } from "./rest-routes.ts";
import { honoPath, type RestRoute } from "./route.ts";

/** The document is the same for every process of this release. */
export const restDocument = openApiDocument(restRoutes);
const documentText = JSON.stringify(restDocument);
const docs = docsPage(restDocument);

/** The REST door, to be mounted under `/v1`. */
export function restApp(door: RestDoor): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  for (const each of restRoutes) mount(app, door, each);
  app.get("/openapi.json", (c) => c.body(documentText, 200, { "content-type": "application/json" }));
  app.get("/docs", (c) => c.html(docs.html, 200, { "content-security-policy": docs.contentSecurityPolicy }));

  for (const [path, allow] of methodsOf(restRoutes)) {
    app.all(path, (c) => {
      const error = new DomainError("method-not-allowed", `This address answers ${allow}.`);
      return problemResponse(error, c.get("requestId"), { allow });
    });
  }
  app.all("/*", (c) => problemResponse(new DomainError("not-found", "There is nothing at this address."), c.get("requestId")));
  app.onError((error, c) => {
    const refusal = wireError(error);
    if (refusal.code === "internal-error") door.report(error, c.get("requestId"));
    return problemResponse(refusal, c.get("requestId"));
  });
  return app;
}

const pages = { "/openapi.json": ["get"], "/docs": ["get"] };

/** The methods that each path answers, as `Allow` names them, in the order in which paths are tried. */
function methodsOf(routes: readonly RestRoute[]): [path: string, allow: string][] {
  const paths = Map.groupBy(routes, ({ path }) => path);
  const all = [...[...paths].map(([path, on]) => [path, on.map(({ method }) => method)] as const), ...Object.entries(pages)];
  // A path that is spelt out goes before one whose parameter would fit it too.
  return all
    .toSorted(([a], [b]) => a.split("{").length - b.split("{").length)
    .map(([path, methods]) => [honoPath(path), methods.flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()])).join(", ")]);
}
