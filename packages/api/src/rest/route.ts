import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { Deps, Scope } from "../use-cases/deps.ts";
import type { OpenUseCase, UseCase } from "../use-cases/use-case.ts";
import { checked, withSnakePointers } from "./checked-input.ts";
import { ifVersionOf, versionTag } from "./entity-tag.ts";
import { jsonBody } from "./json-body.ts";
import { component, problem } from "./openapi-parts.ts";
import { fromQuery } from "./query-values.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";
import { snakeCased } from "./snake-case.ts";
import { readerOf, writerOf } from "./who-asks.ts";

export type RestMethod = "get" | "post" | "put" | "patch" | "delete";

/** What a component of the document is called, and what it is. */
export interface NamedSchema {
  name: string;
  schema: z.ZodType;
  /** Stands in the document, in snake_case, and is tried out by the tests. */
  example?: object;
}

/** One operation of REST: where it is, which use-case it is, and the words for it. */
export interface RestRoute {
  method: RestMethod;
  /** Below `/v1`, with parameters in braces that are named as REST names them: `/applications/{application_id}/facts`. */
  path: string;
  operationId: string;
  useCase: UseCase<never, unknown, unknown> | OpenUseCase<never, unknown, unknown>;
  summary: string;
  description: string;
  /** What it answers with; absent where `serve` answers with something else than JSON. */
  answer?: NamedSchema;
  /** 200 unless told. */
  status?: 200 | 201 | 202 | 204;
  /** The body, where the input is more than the parameters of the path and of the query. */
  body?: NamedSchema;
  /** Reasons to refuse besides those that follow from the method: status and what it means here. */
  refusals?: Readonly<Record<number, string>>;
  /** Whether what is answered can be edited twice: it carries `version`, told as an ETag and asked for by If-Match. */
  versioned?: boolean;
  /** Where what was made can be read, below `/v1`. */
  location?: (answer: never) => string;
  /** Answers by itself, where parsing JSON and answering JSON is not what is wanted. */
  serve?: (c: Context<RestEnv>, door: RestDoor) => Promise<Response>;
  /** Parts of the document that `serve` reads or answers with. */
  document?: { requestBody?: object; responses?: Record<number, object>; query?: z.ZodObject };
}

/** Describes a route; the types of its use-case stay with the use-case. */
export function route<Input, Sent, Output>(
  described: Omit<RestRoute, "useCase" | "location"> & {
    useCase: UseCase<Input, Sent, Output> | OpenUseCase<Input, Sent, Output>;
    location?: (answer: Output) => string;
  },
): RestRoute {
  return described as unknown as RestRoute;
}

const withoutStore = { "cache-control": "no-store" };

/** Puts a route on the application: parse with the use-case's own schema, call it, answer. */
export function mount(app: OpenAPIHono<RestEnv>, door: RestDoor, each: RestRoute): void {
  for (const named of [each.answer, each.body]) {
    if (named === undefined) continue;
    const io = named === each.answer ? "output" : "input";
    app.openAPIRegistry.registerComponent("schemas", named.name, component(named.schema, io));
  }
  const documented = createRoute(documentOf(each));
  app.openapi(documented, (async (c: Context<RestEnv>) => {
    if (each.serve !== undefined) return await each.serve(c, door);
    const scope = each.useCase.kind === "command" ? await writerOf(c, door) : await readerOf(c, door);
    return await answerTo(c, door, each, scope, await inputOf(c, each));
  }) as never);
}

/** Runs the use-case and puts what it gives into an answer. */
async function answerTo(c: Context<RestEnv>, { deps }: RestDoor, each: RestRoute, scope: Scope, input: unknown): Promise<Response> {
  const run = each.useCase as unknown as (deps: Deps, scope: Scope, input: unknown) => Promise<unknown>;
  const answer = await withSnakePointers(run(deps, scope, input));
  const headers: Record<string, string> = { ...withoutStore };
  if (each.versioned === true) headers["etag"] = versionTag((answer as { version: number }).version);
  if (each.location !== undefined) headers["location"] = `/v1${each.location(answer as never)}`;
  const status = each.status ?? 200;
  return status === 204 ? c.body(null, 204, headers) : c.json(snakeCased(answer) as object, status, headers);
}

/** What the path, the query, the body and If-Match say together, by the schema of the use-case. */
async function inputOf(c: Context<RestEnv>, each: RestRoute): Promise<unknown> {
  const path = fromQuery(c.req.param() as Record<string, string>);
  const query = fromQuery(c.req.query(), each.useCase.input);
  const body = each.body === undefined ? {} : ((await jsonBody(c.req.raw)) as object);
  const ifVersion = each.versioned === true && each.method !== "get" ? ifVersionOf(c.req.header("if-match")) : undefined;
  const given = { ...query, ...body, ...path, ...(ifVersion === undefined ? {} : { ifVersion }) };
  return checked(each.useCase.input, isNothing(each.useCase.input) && Object.keys(given).length === 0 ? undefined : given);
}

const isNothing = (schema: z.ZodType) => schema instanceof z.ZodVoid;

/** The names of the parameters of a path: `/clients/{id}` has `id`. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function documentOf(each: RestRoute) {
  const { method, path, operationId, summary, description, answer, body, document = {} } = each;
  const parameters = parametersOf(path);
  const query = document.query ?? (body === undefined ? queryOf(each.useCase.input, parameters) : undefined);
  const open = each.useCase.permission === "open";
  return {
    method,
    path,
    operationId,
    summary,
    description,
    ...(open ? {} : { security: [{ key: [] }, { session: [] }] }),
    "x-permission": each.useCase.permission,
    request: {
      ...(parameters.length === 0 ? {} : { params: z.object(Object.fromEntries(parameters.map((name) => [name, z.string()]))) }),
      ...(query === undefined ? {} : { query }),
      ...(document.requestBody !== undefined
        ? { body: document.requestBody }
        : body === undefined
          ? {}
          : { body: { required: true, content: { "application/json": { schema: { $ref: `#/components/schemas/${body.name}` }, ...(body.example === undefined ? {} : { example: body.example }) } } } }),
    },
    responses: {
      ...(answer === undefined
        ? {}
        : {
            [each.status ?? 200]: {
              description: summary,
              content: { "application/json": { schema: { $ref: `#/components/schemas/${answer.name}` }, ...(answer.example === undefined ? {} : { example: answer.example }) } },
            },
          }),
      ...(each.status === 204 ? { 204: { description: summary } } : {}),
      ...refusalsOf(each),
      ...document.responses,
    },
  } as never;
}

/** The fields of an input that stand in the query, as strings: the use-case's own schema judges what they say. */
function queryOf(input: z.ZodType, parameters: readonly string[]): z.ZodObject | undefined {
  const schema = component(input, "input") as { properties?: Record<string, object>; anyOf?: { properties?: Record<string, object> }[] };
  const properties = schema.properties ?? schema.anyOf?.find((one) => one.properties !== undefined)?.properties ?? {};
  const names = Object.keys(properties).filter((name) => !parameters.includes(name));
  if (names.length === 0) return undefined;
  return z.object(Object.fromEntries(names.map((name) => [name, z.string().optional().openapi(properties[name] as never)])));
}

/** The refusals that follow from what a route is. */
function refusalsOf(each: RestRoute): Record<number, object> {
  const changes = each.useCase.kind === "command";
  const open = each.useCase.permission === "open";
  const words: Record<number, string> = {
    ...(open ? {} : { 401: "Nobody is signed in, and there is no key." }),
    ...(open ? {} : { 403: changes ? "Whoever asks may not do this, or the request comes from a page of another site." : "Whoever asks may not read this." }),
    ...(parametersOf(each.path).length === 0 ? {} : { 404: "There is no such thing, or it belongs to another organisation." }),
    ...(each.body === undefined ? {} : { 400: "The body is not JSON.", 413: "The body is larger than 1 MB.", 415: "The body is not application/json." }),
    ...(each.versioned === true && changes ? { 412: "It was changed since it was read: If-Match names another version." } : {}),
    422: "Something has wrong content or is not known: `errors` names each place.",
    429: "Too many requests: `Retry-After` says when to come back.",
    503: "The database cannot be reached just now.",
    ...each.refusals,
  };
  return Object.fromEntries(Object.entries(words).map(([status, meaning]) => [status, problem(meaning)]));
}
