import { parse, type Problem } from "@tact/facts";
import type { Context } from "hono";
import { z } from "zod";
import { invalidInput, notFound } from "../errors.ts";
import { ifVersionOf } from "./entity-tag.ts";
import { jsonBody } from "./json-body.ts";
import { fromQuery } from "./query-values.ts";
import type { RestEnv } from "./rest-door.ts";
import { parametersOf, type RestRoute } from "./route.ts";
import { camelKey, snakePointers } from "./snake-case.ts";

/**
 * What the path, the query, the body and If-Match say together, by the schema of the use-case.
 * @throws DomainError `invalid-input` with a pointer to each problem, `not-found` where only the path is at fault,
 *   `precondition-failed`, and as `jsonBody`
 */
export async function inputOf(c: Context<RestEnv>, each: RestRoute): Promise<unknown> {
  const path = Object.fromEntries(Object.entries(c.req.param()).map(([name, value]) => [camelKey(name), value]));
  const query = fromQuery(c.req.queries(), each.useCase.input);
  const ifVersion = each.versioned === true && each.method !== "get" ? ifVersionOf(c.req.header("if-match")) : undefined;
  const said = { ...path, ...(ifVersion === undefined ? {} : { ifVersion }) };
  const given = each.body === undefined ? narrowed(query, each) : await bodyOf(c, each, query);
  if (each.useCase.input instanceof z.ZodVoid) return refuseAll(given);
  const parsed = parse(each.useCase.input, { ...given, ...said });
  if (parsed.error === undefined) return parsed.value;
  const { problems } = parsed.error;
  const inPath = new Set(Object.keys(path).map((name) => `/${name}`));
  if (problems.every(({ pointer }) => inPath.has(pointer))) throw notFound("thing");
  throw invalidInput(snakePointers(problems));
}

/** Where nothing is asked for, everything is unknown. */
function refuseAll(given: object): undefined {
  const problems = Object.keys(given).map((name): Problem => ({ pointer: `/${name}`, detail: "is no parameter of this address: remove it", code: "unknown-field" }));
  if (problems.length > 0) throw invalidInput(snakePointers(problems));
}

/** The query; what the path says is not asked for a second time. */
function narrowed(query: Record<string, unknown>, each: RestRoute): Record<string, unknown> {
  refuseSaidElsewhere(query, each, "is no parameter of this address");
  return query;
}

async function bodyOf(c: Context<RestEnv>, each: RestRoute, query: Record<string, unknown>): Promise<Record<string, unknown>> {
  const stray = Object.keys(query).map((name): Problem => ({ pointer: `/${name}`, detail: "is no parameter of this address: say it in the body", code: "unknown-field" }));
  if (stray.length > 0) throw invalidInput(snakePointers(stray));
  const body = await jsonBody(c.req.raw);
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw invalidInput([{ pointer: "", detail: "must be an object", code: "wrong-type" }]);
  refuseSaidElsewhere(body, each, "is not a field that is known here: the path or a header says it");
  return body as Record<string, unknown>;
}

function refuseSaidElsewhere(given: object, each: RestRoute, detail: string): void {
  const elsewhere = [...parametersOf(each.path).map(camelKey), "ifVersion"];
  const problems = elsewhere.filter((name) => Object.hasOwn(given, name)).map((name): Problem => ({ pointer: `/${name}`, detail, code: "unknown-field" }));
  if (problems.length > 0) throw invalidInput(snakePointers(problems));
}
