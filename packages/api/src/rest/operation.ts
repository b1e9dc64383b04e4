import { problem } from "./documented-problem.ts";
import { fieldsOf } from "./query-values.ts";
import { parametersOf, type RestRoute } from "./route.ts";
import { camelKey, snakeKey, snakeSchema } from "./snake-case.ts";

const referTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const jsonOf = (name: string, example: object | undefined) => ({ "application/json": { schema: referTo(name), ...(example === undefined ? {} : { example }) } });

/** An operation as the OpenAPI document states it. */
export function operationOf(each: RestRoute): object {
  const { operationId, summary, description, body, document = {} } = each;
  const open = each.useCase.permission === "open";
  return {
    operationId,
    summary,
    description,
    ...(open ? { security: [] } : { security: [{ key: [] }, { session: [] }] }),
    "x-permission": each.useCase.permission,
    parameters: parametersOfRoute(each),
    ...(document.requestBody !== undefined
      ? { requestBody: document.requestBody }
      : body === undefined
        ? {}
        : { requestBody: { required: true, content: jsonOf(body.name, body.example) } }),
    responses: { ...answersOf(each), ...refusalsOf(each), ...document.responses },
  };
}

interface Parameter {
  name: string;
  in: string;
}

const named = (list: readonly Parameter[], { name, in: place }: Parameter) => list.find((other) => other.name === name && other.in === place);

/** What `serve` reads replaces what follows from the input. */
function parametersOfRoute(each: RestRoute): object[] {
  const own = (each.document?.parameters ?? []) as Parameter[];
  const derived = [...parametersInPath(each), ...parametersInQuery(each), ...(isGuarded(each) ? [ifMatch] : [])] as Parameter[];
  return [...derived.map((one) => named(own, one) ?? one), ...own.filter((one) => named(derived, one) === undefined)];
}

const isGuarded = ({ versioned, method }: RestRoute) => versioned === true && method !== "get" && method !== "post";

const ifMatch = {
  name: "If-Match",
  in: "header",
  required: false,
  schema: { type: "string" },
  description: "The ETag of what was read: where it was changed since, the answer is 412 and nothing happens.",
};

function parametersInPath({ path, useCase }: RestRoute): object[] {
  const { properties } = fieldsOf(useCase.input);
  return parametersOf(path).map((name) => {
    const { description, ...schema } = properties[camelKey(name)] ?? { type: "string" };
    return { name, in: "path", required: true, schema, ...(description === undefined ? {} : { description }) };
  });
}

/** Without a body, everything that the path does not say stands in the query. */
function parametersInQuery({ path, body, useCase, document = {} }: RestRoute): object[] {
  if (body !== undefined || document.requestBody !== undefined) return [];
  const { properties, required } = fieldsOf(useCase.input);
  const elsewhere = new Set([...parametersOf(path).map(camelKey), "ifVersion"]);
  return Object.entries(properties)
    .filter(([name]) => !elsewhere.has(name))
    .map(([name, { description, ...schema }]) => ({
      name: snakeKey(name),
      in: "query",
      required: required.includes(name),
      schema: snakeSchema(schema),
      ...(schema.type === "array" ? { style: "form", explode: false } : {}),
      ...(description === undefined ? {} : { description }),
    }));
}

const etag = { ETag: { schema: { type: "string" }, description: "Names this version: hand it back in If-Match." } };
const whereMade = { Location: { schema: { type: "string" }, description: "Where it can be read." } };

function answersOf(each: RestRoute): Record<number, object> {
  const { answer, status = 200, made, location, versioned } = each;
  if (answer === undefined) return status === 204 ? { 204: { description: each.summary } } : {};
  const headers = { ...(versioned === true ? etag : {}), ...(location === undefined ? {} : whereMade) };
  const described = (words: string) => ({ description: words, ...(Object.keys(headers).length === 0 ? {} : { headers }), content: jsonOf(answer.name, answer.example) });
  return made === undefined ? { [status]: described(each.summary) } : { [status]: described("It was there."), 201: described("It was made.") };
}

/** The refusals that follow from what a route is. */
function refusalsOf(each: RestRoute): Record<number, object> {
  const changes = each.useCase.kind === "command";
  const open = each.useCase.permission === "open";
  const hasBody = each.body !== undefined || each.document?.requestBody !== undefined;
  const words: Record<number, string> = {
    400: hasBody ? "The body is not JSON, or a header is malformed." : "A header is malformed.",
    401: open ? "A key was sent that does not hold. Without one, anybody may ask." : "Nobody is signed in, and there is no key that holds.",
    403: open ? "The key that was sent does not list the origin of the page that asks." : changes ? "Whoever asks may not do this, or the request comes from a page of another site." : "Whoever asks may not read this.",
    ...(parametersOf(each.path).length === 0 ? {} : { 404: "There is no such thing, or it belongs to another organisation." }),
    ...(each.method === "post" ? { 409: "It is in the way of what is there, or a request with this Idempotency-Key still runs." } : {}),
    ...(hasBody ? { 413: "The body is larger than 1 MB.", 415: "The body is not of a kind that is read here." } : {}),
    ...(isGuarded(each) ? { 412: "It was changed since it was read: If-Match names another version." } : {}),
    422: "Something has wrong content or is not known: `errors` names each place.",
    429: "Too many requests: `Retry-After` says when to come back.",
    500: "Something went wrong on our side. Nothing was changed.",
    503: "The database cannot be reached just now: `Retry-After` says when to come back.",
    ...each.refusals,
  };
  return Object.fromEntries(Object.entries(words).map(([status, meaning]) => [status, problem(meaning)]));
}
