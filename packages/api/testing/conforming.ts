import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Hono } from "hono";
import { restDocument } from "../src/rest/rest-app.ts";
import type { RestEnv } from "../src/rest/rest-door.ts";

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(restDocument, "tact");

interface Documented {
  content?: Record<string, object>;
}
interface Operation {
  responses: Record<string, Documented>;
}

const escaped = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");
/** The paths of the document, those without parameters first: they win where both fit. */
const paths = Object.keys(restDocument.paths)
  .map((path) => ({ path, form: new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }))
  .sort((a, b) => a.path.split("{").length - b.path.split("{").length);

/** Pages of the door that are no operations. */
const pages: ReadonlySet<string> = new Set(["/v1/openapi.json", "/v1/docs"]);

/**
 * The application, every answer of REST looked at: a status, a kind of body or a field that the document does not know
 * fails whatever test asked for it.
 */
export function conforming(app: Hono<RestEnv>): Hono<RestEnv> {
  const { fetch } = app;
  app.fetch = async (request, ...rest) => {
    const answer = await fetch(request, ...rest);
    const faults = await faultsOf(request, answer);
    if (faults.length > 0) throw new Error(`${request.method} ${new URL(request.url).pathname} answered ${answer.status}, and not as openapi.json says:\n${faults.join("\n")}`);
    return answer;
  };
  return app;
}

async function faultsOf(request: Request, answer: Response): Promise<string[]> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith("/v1/") || pages.has(pathname) || request.method === "OPTIONS") return [];
  const missing = answer.headers.has("request-id") ? [] : ["the header Request-Id is missing"];
  const method = request.method === "HEAD" ? "get" : request.method.toLowerCase();
  const found = paths.find(({ path, form }) => form.test(pathname) && restDocument.paths[path]?.[method] !== undefined);
  if (found === undefined) return [...missing, ...(await refusalFaults(answer, paths.some(({ form }) => form.test(pathname)) ? 405 : 404))];
  const operation = restDocument.paths[found.path]?.[method] as Operation | undefined;
  const responses = operation?.responses ?? {};
  const documented = responses[answer.status];
  if (documented === undefined) return [...missing, `the status is not one of ${Object.keys(responses).join(", ")}: ${await answer.clone().text()}`];
  if (request.method === "HEAD" || documented.content === undefined) return missing;
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  if (documented.content[type] === undefined) return [...missing, `the content type ${type} is not one of ${Object.keys(documented.content).join(", ")}`];
  if (!type.endsWith("json") || type === "application/x-ndjson") return missing;
  const place = ["paths", found.path, method, "responses", String(answer.status), "content", type, "schema"].map(escaped).join("/");
  return [...missing, ...bodyFaults(`tact#/${place}`, await answer.clone().json())];
}

/** An address or a method that is not there answers with a problem of that status, or is refused before anybody looked for it. */
async function refusalFaults(answer: Response, status: number): Promise<string[]> {
  if (answer.status !== status && ![400, 401, 403, 429].includes(answer.status)) return [`the document does not know this operation, and the answer is not ${status}`];
  return bodyFaults("tact#/components/schemas/Problem", await answer.clone().json());
}

function bodyFaults(schema: string, body: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) return [`the document has no ${schema}`];
  if (validate(body) === true) return [];
  return (validate.errors ?? []).slice(0, 10).map(({ instancePath, message, params }) => `${instancePath === "" ? "the body" : instancePath}: ${message} ${JSON.stringify(params)}`);
}
