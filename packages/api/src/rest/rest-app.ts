import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { plan, planRequest } from "@tact/facts";
import { DomainError, wireError } from "../errors.ts";
import { planOfRequest } from "../use-cases/preview-plan.ts";
import { docsPage } from "./docs-page.ts";
import { feedRoutes } from "./feed-routes.ts";
import { importRoutes } from "./import-routes.ts";
import { invitationAnswer } from "./invitation-schema.ts";
import { jsonBody } from "./json-body.ts";
import { component, problem } from "./openapi-parts.ts";
import { previewExample } from "./preview-example.ts";
import { problemResponse, problemSchema } from "./problem.ts";
import { restRoutes } from "./rest-routes.ts";
import { mount, type RestRoute } from "./route.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";
import { onSnakeCased, snakeCased } from "./snake-case.ts";
import { refuseFlood } from "./who-asks.ts";

const preview = createRoute({
  method: "post",
  path: "/plans/preview",
  operationId: "previewPlan",
  summary: "Preview a plan",
  description:
    "Interview facts in, the dated follow-up plan out. Nothing is stored and nothing that is stored is read, so no key is needed.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: { $ref: "#/components/schemas/PlanRequest" }, example: previewExample } },
    },
  },
  responses: {
    200: { description: "The plan.", content: { "application/json": { schema: { $ref: "#/components/schemas/Plan" } } } },
    400: problem("The body is not JSON."),
    413: problem("The body is larger than 1 MB."),
    415: problem("The body is not application/json."),
    422: problem("The JSON has wrong content or unknown fields: `errors` names each place."),
    429: problem("Too many were sent from this address: `Retry-After` says when to come back."),
  },
});

/** Which methods each path answers: the others get 405 with `Allow`. */
const methodsOfPath: Readonly<Record<string, string>> = {
  "/plans/preview": "POST",
  "/feeds": "GET, HEAD, POST",
  "/feeds/:id": "GET, HEAD, PATCH",
  "/feeds/:id/rotate": "POST",
  "/feeds/:id/revoke": "POST",
  "/imports/invitation": "POST",
  "/openapi.json": "GET, HEAD",
  "/docs": "GET, HEAD",
};

/** The REST door, to be mounted under `/v1`. */
export function restApp(door: RestDoor): OpenAPIHono<RestEnv> {
  const app = new OpenAPIHono<RestEnv>();
  app.openAPIRegistry.registerComponent("schemas", "PlanRequest", component(planRequest, "input"));
  app.openAPIRegistry.registerComponent("schemas", "Plan", component(plan, "output"));
  app.openAPIRegistry.registerComponent("schemas", "Problem", problemSchema as unknown as Record<string, unknown>);

  app.openAPIRegistry.registerComponent("schemas", "Invitation", component(invitationAnswer, "output"));

  app.openapi(preview, async (c) => {
    await refuseFlood(c, door.limits.previews);
    const body = await jsonBody(c.req.raw);
    return c.json(snakeCased(onSnakeCased(() => planOfRequest(body))) as object, 200);
  });

  for (const each of restRoutes) mount(app, door, each);
  feedRoutes(app, door);
  importRoutes(app, door);

  const document = openApiDocument(app);
  const docs = docsPage(document);
  app.get("/openapi.json", (c) => c.json(document));
  app.get("/docs", (c) => c.html(docs.html, 200, { "content-security-policy": docs.contentSecurityPolicy }));

  for (const [path, allow] of Object.entries({ ...methodsOfPath, ...methodsOf(restRoutes) })) {
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

/** The methods of each path, from its routes. */
function methodsOf(routes: readonly RestRoute[]): Record<string, string> {
  const paths = Map.groupBy(routes, ({ path }) => path.replaceAll(/\{(\w+)\}/g, ":$1"));
  return Object.fromEntries(
    [...paths].map(([path, on]) => [path, on.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()])).join(", ")]),
  );
}

function openApiDocument(app: OpenAPIHono<RestEnv>) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Tact",
      version: "2026-12-01",
      description: "Dated follow-up plans after an interview, with the reason for each date.",
      license: { name: "MIT" },
    },
    servers: [{ url: "/v1" }],
  });
}
