import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { plan, planRequest } from "@tact/facts";
import { z } from "zod";
import { DomainError, wireError } from "../errors.ts";
import { previewPlan } from "../use-cases/preview-plan.ts";
import { docsPage } from "./docs-page.ts";
import { jsonBody } from "./json-body.ts";
import { previewExample } from "./preview-example.ts";
import { problemResponse, problemSchema } from "./problem.ts";
import { onSnakeCased, snakeCased, snakeSchema } from "./snake-case.ts";

/** What the routes know about a request. */
export interface RestEnv {
  Variables: { requestId: string };
}

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

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
  },
});

/** JSON Schema of a zod schema as REST speaks it. */
function component(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _, ...rest } = snakeSchema(z.toJSONSchema(schema, { io })) as Record<string, unknown>;
  return rest;
}

/** Which methods each path answers: the others get 405 with `Allow`. */
const methodsOfPath: Readonly<Record<string, string>> = {
  "/plans/preview": "POST",
  "/openapi.json": "GET, HEAD",
  "/docs": "GET, HEAD",
};

export interface RestDoor {
  /** Told of errors that are our own fault. */
  report: (error: unknown, requestId: string) => void;
}

/** The REST door, to be mounted under `/v1`. */
export function restApp({ report }: RestDoor): OpenAPIHono<RestEnv> {
  const app = new OpenAPIHono<RestEnv>();
  app.openAPIRegistry.registerComponent("schemas", "PlanRequest", component(planRequest, "input"));
  app.openAPIRegistry.registerComponent("schemas", "Plan", component(plan, "output"));
  app.openAPIRegistry.registerComponent("schemas", "Problem", problemSchema as unknown as Record<string, unknown>);

  app.openapi(preview, async (c) => {
    const body = await jsonBody(c.req.raw);
    return c.json(snakeCased(onSnakeCased(() => previewPlan(body))) as object, 200);
  });

  const document = openApiDocument(app);
  const docs = docsPage(document);
  app.get("/openapi.json", (c) => c.json(document));
  app.get("/docs", (c) => c.html(docs.html, 200, { "content-security-policy": docs.contentSecurityPolicy }));

  for (const [path, allow] of Object.entries(methodsOfPath)) {
    app.all(path, (c) => {
      const error = new DomainError("method-not-allowed", `This address answers ${allow}.`);
      return problemResponse(error, c.get("requestId"), { allow });
    });
  }
  app.all("/*", (c) => problemResponse(new DomainError("not-found", "There is nothing at this address."), c.get("requestId")));
  app.onError((error, c) => {
    const refusal = wireError(error);
    if (refusal.code === "internal-error") report(error, c.get("requestId"));
    return problemResponse(refusal, c.get("requestId"));
  });
  return app;
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
