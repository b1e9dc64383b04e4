import { methodName } from "./method-name.ts";
import { type Document, type OperationObject, resolved, type Schema } from "./openapi.ts";

/** One representation of what an operation answers. */
export interface Representation {
  mediaType: string;
  /** A schema each: where several statuses answer with different ones, it is one of them. */
  schemas: readonly Schema[];
}

/** An operation of the document as a method of the client. */
export interface Operation {
  id: string;
  /** Upper case. */
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** Names of the objects that lead to the method. */
  resource: readonly string[];
  name: string;
  pathParameters: readonly string[];
  query: "none" | "optional" | "required";
  body: { json: Schema | undefined; uploads: readonly string[]; required: boolean } | undefined;
  /** Empty where there is no content. */
  answers: readonly Representation[];
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Every operation of a document, in its order. @throws Error where one has no operationId or two have the same place */
export function readOperations(document: Document): Operation[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [readOperation(method, path, operation)];
    }),
  );
  const places = operations.map(({ resource, name }) => [...resource, name].join("."));
  const twice = places.filter((place, index) => places.indexOf(place) !== index || places.some((other) => other.startsWith(`${place}.`)));
  if (twice.length > 0) throw new Error(`Two operations would stand at tact.${twice.join(", tact.")}: give one of them a place in method-name.ts.`);
  return operations;
}

function readOperation(method: string, path: string, operation: OperationObject): Operation {
  const { operationId: id, parameters = [], summary = "", description = "", deprecated = false } = operation;
  if (id === undefined) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
  const place = methodName(id, path);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    deprecated,
    resource: place.slice(0, -1),
    name: place.at(-1) ?? id,
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    query: inQuery.length === 0 ? "none" : inQuery.some(({ required }) => required === true) ? "required" : "optional",
    body: bodyOf(operation),
    answers: answersOf(operation),
  };
}

function bodyOf({ requestBody }: OperationObject): Operation["body"] {
  if (requestBody === undefined) return undefined;
  const { "application/json": json, ...others } = requestBody.content;
  return { json: json === undefined ? undefined : (json.schema ?? {}), uploads: Object.keys(others), required: requestBody.required === true };
}

function answersOf({ responses }: OperationObject): Representation[] {
  const found = new Map<string, Map<string, Schema>>();
  for (const [status, { content = {} }] of Object.entries(responses)) {
    if (!status.startsWith("2")) continue;
    for (const [mediaType, { schema = {} }] of Object.entries(content)) {
      const schemas = found.get(mediaType) ?? new Map<string, Schema>();
      found.set(mediaType, schemas.set(JSON.stringify(schema), schema));
    }
  }
  const representations = [...found].map(([mediaType, schemas]) => ({ mediaType, schemas: [...schemas.values()] }));
  // What most callers want comes first.
  return representations.toSorted((a, b) => Number(b.mediaType === "application/json") - Number(a.mediaType === "application/json"));
}

/** The schema of one item where an answer is a page of a list. */
export function itemOfPage({ method, answers }: Operation, document: Document): Schema | undefined {
  const [answer] = answers;
  const [schema] = answer?.schemas ?? [];
  if (method !== "GET" || schema === undefined || answer?.mediaType !== "application/json") return undefined;
  const { properties = {} } = resolved(schema, document);
  return "has_more" in properties && "next_cursor" in properties ? (properties["data"]?.items ?? {}) : undefined;
}
