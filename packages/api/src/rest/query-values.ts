import type { Problem } from "@tact/facts";
import { z } from "zod";
import { invalidInput } from "../errors.ts";
import { camelKey, snakeKey } from "./snake-case.ts";

/**
 * Parameters of a query with their keys in camelCase. What the schema wants as a number, a truth value or a list
 * is read as such; what cannot be read stays as it is, and the schema says what is wrong with it. A list is written with
 * commas, or its parameter several times.
 * @throws DomainError `invalid-input` for a parameter that stands there twice and is no list
 */
export function fromQuery(values: Readonly<Record<string, string[]>>, schema: z.ZodType): Record<string, unknown> {
  const kinds = kindsOf(schema);
  const given = Object.entries(values).map(([key, all]) => ({ key, name: camelKey(key), all }));
  const twice = given
    .filter(({ name, all }) => all.length > 1 && kinds[name] !== "array")
    .map(({ key }): Problem => ({ pointer: `/${key}`, detail: "must be given once", code: "given-twice" }));
  const unknown = given
    .filter(({ key, name }) => snakeKey(name) !== key)
    .map(({ key }): Problem => ({ pointer: `/${key}`, detail: `is no parameter that is known here: names are snake_case, such as ${snakeKey(key)}`, code: "unknown-field" }));
  if (twice.length + unknown.length > 0) throw invalidInput([...twice, ...unknown]);
  return Object.fromEntries(given.map(({ name, all }) => [name, valueOf(all, kinds[name])]));
}

type Kind = "number" | "boolean" | "array" | "other";
const known = new WeakMap<z.ZodType, Record<string, Kind>>();

/** What each field of an input is, at its core. */
function kindsOf(schema: z.ZodType): Record<string, Kind> {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const kinds = Object.fromEntries(
    Object.entries(fieldsOf(schema).properties).map(([name, { type }]): [string, Kind] => {
      if (type === "integer" || type === "number") return [name, "number"];
      return [name, type === "boolean" || type === "array" ? type : "other"];
    }),
  );
  known.set(schema, kinds);
  return kinds;
}

type Field = Record<string, unknown> & { type?: string; description?: string };

/** The fields of an input as JSON Schema, by their camelCase names. */
export function fieldsOf(schema: z.ZodType): { properties: Record<string, Field>; required: string[] } {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const { properties = {}, required = [] } = z.toJSONSchema(inner, { io: "input", unrepresentable: "any" }) as { properties?: Record<string, Field>; required?: string[] };
  return { properties, required };
}

function valueOf(all: string[], kind: Kind | undefined): unknown {
  const [value = ""] = all;
  if (kind === "number") return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return kind === "array" ? all.flatMap((one) => one.split(",")) : value;
}
