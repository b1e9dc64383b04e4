import { componentsOf } from "./components.ts";
import { operationOf } from "./operation.ts";
import type { RestRoute } from "./route.ts";

/** Today's version of the API, by date. */
const version = "2026-12-01";

/** What of the document the pages and the tests read. */
export interface OpenApiDocument {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, object>>;
  components: { schemas: Record<string, Record<string, unknown>>; securitySchemes: Record<string, object> };
}

/** The OpenAPI 3.1 document of these routes. The same routes give the same bytes. */
export function openApiDocument(routes: readonly RestRoute[]): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {};
  for (const each of routes) {
    const operations = (paths[each.path] ??= {});
    operations[each.method] = { tags: [tagOf(each)], ...operationOf(each) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Tact",
      version,
      description: "Dated follow-up plans after an interview, with the reason for each date.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/v1" }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: componentsOf(routes),
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "A key of the organisation: `Authorization: Bearer tact_live_…`. Its scopes say what it may do." },
        session: { type: "apiKey", in: "cookie", name: "tact.session_token", description: "The cookie of who is signed in. Writes come from pages of this address only." },
      },
    },
  };
}

/** Operations are grouped by what they are about: the first part of their path. */
function tagOf({ path }: RestRoute): string {
  return path.split("/")[1] ?? "";
}
