import { z } from "zod";
import { camelKey } from "./snake-case.ts";

/**
 * Parameters of a query or a path with their keys in camelCase. What the schema wants as a number, a truth value or a list
 * is read as such; what cannot be read stays as it is, and the schema says what is wrong with it.
 */
export function fromQuery(values: Readonly<Record<string, string>>, schema?: z.ZodType): Record<string, unknown> {
  const kinds = schema === undefined ? {} : kindsOf(schema);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const name = camelKey(key);
      return [name, valueOf(value, kinds[name])];
    }),
  );
}

type Kind = "number" | "boolean" | "array" | "other";
const known = new WeakMap<z.ZodType, Record<string, Kind>>();

/** What each field of an input is, at its core. */
function kindsOf(schema: z.ZodType): Record<string, Kind> {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const { properties = {} } = z.toJSONSchema(unwrapped(schema), { io: "input", unrepresentable: "any" }) as { properties?: Record<string, { type?: string }> };
  const kinds = Object.fromEntries(
    Object.entries(properties).map(([name, { type }]): [string, Kind] => {
      if (type === "integer" || type === "number") return [name, "number"];
      return [name, type === "boolean" || type === "array" ? type : "other"];
    }),
  );
  known.set(schema, kinds);
  return kinds;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

function valueOf(value: string, kind: Kind | undefined): unknown {
  if (kind === "number") return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return kind === "array" ? value.split(",") : value;
}
