import type { OpenApiDocument } from "../src/rest/openapi-document.ts";
import { type Direction, narrowings, type Schema } from "./narrowings.ts";

interface Media {
  schema?: Schema;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content?: Record<string, Media> };
  responses?: Record<string, { content?: Record<string, Media> }>;
}

/**
 * What of a document would break a program that was written against the one before: a path, an operation, a parameter, a
 * kind of body, an answer or a field that is gone, what is asked for now, and values that are no longer taken or were
 * never told of. What is added breaks nobody.
 */
export function breakingChanges(before: OpenApiDocument, after: OpenApiDocument): string[] {
  return Object.entries(before.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const place = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      return now === undefined ? [`${place}: is gone`] : operationChanges(place, operation, now, { before, after });
    }),
  );
}

interface Both {
  before: OpenApiDocument;
  after: OpenApiDocument;
}

function operationChanges(place: string, before: Operation, after: Operation, documents: Both): string[] {
  const compared = (where: string, was: Schema | undefined, is: Schema | undefined, direction: Direction) =>
    narrowings(`${place}: ${where}`, was ?? {}, is ?? {}, { ...documents, direction });
  return [
    ...parameterChanges(place, before, after, compared),
    ...bodyChanges(place, before, after, compared),
    ...answerChanges(place, before, after, compared),
  ];
}

type Compare = (where: string, was: Schema | undefined, is: Schema | undefined, direction: Direction) => string[];

const named = (list: readonly Parameter[] = []) => new Map(list.map((each) => [`${each.in} ${each.name}`, each]));

function parameterChanges(place: string, before: Operation, after: Operation, compared: Compare): string[] {
  const [was, is] = [named(before.parameters), named(after.parameters)];
  const gone = [...was.keys()].filter((name) => !is.has(name)).map((name) => `${place}: the parameter ${name} is gone`);
  const wanted = [...is].filter(([name, { required }]) => required === true && was.get(name)?.required !== true).map(([name]) => `${place}: the parameter ${name} is required`);
  return [...gone, ...wanted, ...[...was].flatMap(([name, { schema }]) => (is.has(name) ? compared(`parameter ${name}`, schema, is.get(name)?.schema, "taken") : []))];
}

function bodyChanges(place: string, { requestBody: was }: Operation, { requestBody: is }: Operation, compared: Compare): string[] {
  if (was === undefined) return is?.required === true ? [`${place}: a body is required`] : [];
  const gone = Object.keys(was.content ?? {}).filter((type) => is?.content?.[type] === undefined).map((type) => `${place}: takes no ${type} any more`);
  return [...gone, ...Object.entries(was.content ?? {}).flatMap(([type, { schema }]) => (is?.content?.[type] === undefined ? [] : compared("body", schema, is.content[type].schema, "taken")))];
}

function answerChanges(place: string, before: Operation, after: Operation, compared: Compare): string[] {
  return Object.entries(before.responses ?? {}).flatMap(([status, { content = {} }]) => {
    const now = after.responses?.[status];
    // A refusal that no longer happens breaks nobody.
    if (now === undefined) return status.startsWith("2") ? [`${place}: no longer answers ${status}`] : [];
    return Object.entries(content).flatMap(([type, { schema }]) => {
      const answered = now.content?.[type];
      return answered === undefined ? [`${place}: ${status} is no longer ${type}`] : compared(`answer ${status}`, schema, answered.schema, "given");
    });
  });
}
