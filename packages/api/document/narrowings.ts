import type { OpenApiDocument } from "../src/rest/openapi-document.ts";

export type Schema = Record<string, unknown>;

/** Whether a value is taken from the program, or given to it: what may be narrowed of the one may not of the other. */
export type Direction = "taken" | "given";

interface Documents {
  before: OpenApiDocument;
  after: OpenApiDocument;
  direction: Direction;
  /** Pairs that are being compared: schemas may hold themselves. */
  within?: ReadonlySet<string>;
}

/** How a schema became narrower for what is taken, or wider for what is given, each with its place. */
export function narrowings(place: string, was: Schema, is: Schema, documents: Documents): string[] {
  const pair = `${String(was["$ref"])} ${String(is["$ref"])}`;
  const { within = new Set() } = documents;
  if (was["$ref"] !== undefined && within.has(pair)) return [];
  const inner = { ...documents, within: was["$ref"] === undefined ? within : new Set([...within, pair]) };
  const [old, now] = [resolved(was, documents.before), resolved(is, documents.after)];
  return [...valueChanges(place, old, now, documents.direction), ...fieldChanges(place, old, now, inner), ...partChanges(place, old, now, inner)];
}

function resolved(schema: Schema, { components }: OpenApiDocument): Schema {
  const { $ref } = schema;
  return typeof $ref === "string" ? (components.schemas[$ref.split("/").at(-1) ?? ""] ?? {}) : schema;
}

const listed = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function valueChanges(place: string, was: Schema, is: Schema, direction: Direction): string[] {
  return ["type", "enum", "const"].flatMap((word) => {
    const [old, now] = [listed(was[word]), listed(is[word])];
    if (direction === "taken") {
      const lost = now.length === 0 ? [] : old.length === 0 ? ["what else was taken"] : old.filter((value) => !covered(value, now));
      return lost.length === 0 ? [] : [`${place}: ${word} no longer takes ${lost.join(", ")}`];
    }
    const added = old.length === 0 ? [] : now.length === 0 ? ["anything"] : now.filter((value) => !covered(value, old));
    return added.length === 0 ? [] : [`${place}: ${word} may be ${added.join(", ")}, which nobody was told of`];
  });
}

const covered = (value: unknown, by: unknown[]) => by.includes(value) || (value === "integer" && by.includes("number"));

function fieldChanges(place: string, was: Schema, is: Schema, documents: Documents): string[] {
  const fields = (schema: Schema) => (schema["properties"] ?? {}) as Record<string, Schema>;
  const required = (schema: Schema) => new Set((schema["required"] ?? []) as string[]);
  const [old, now] = [fields(was), fields(is)];
  const gone = Object.keys(old).filter((name) => now[name] === undefined).map((name) => `${place}/${name}: is gone`);
  const lapsed =
    documents.direction === "taken"
      ? [...required(is)].filter((name) => !required(was).has(name)).map((name) => `${place}/${name}: is required`)
      : [...required(was)].filter((name) => now[name] !== undefined && !required(is).has(name)).map((name) => `${place}/${name}: may be missing`);
  const kept = Object.entries(old).flatMap(([name, schema]) => (now[name] === undefined ? [] : narrowings(`${place}/${name}`, schema, now[name], documents)));
  return [...gone, ...lapsed, ...kept];
}

/** Items of lists, values of maps, and alternatives, which are compared in their order. */
function partChanges(place: string, was: Schema, is: Schema, documents: Documents): string[] {
  const single = ["items", "additionalProperties"].flatMap((word) => {
    const [old, now] = [was[word], is[word]];
    return isSchema(old) && isSchema(now) ? narrowings(`${place}/${word === "items" ? "*" : "{}"}`, old, now, documents) : [];
  });
  const several = ["anyOf", "oneOf", "allOf"].flatMap((word) => {
    const [old, now] = [listed(was[word]) as Schema[], listed(is[word]) as Schema[]];
    if (documents.direction === "taken" && now.length < old.length && now.length > 0) return [`${place}: takes fewer kinds than before`];
    if (documents.direction === "given" && now.length > old.length && old.length > 0) return [`${place}: may be of a kind that nobody was told of`];
    return old.flatMap((schema, index) => (now[index] === undefined ? [] : narrowings(`${place}(${index})`, schema, now[index], documents)));
  });
  return [...single, ...several];
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);
