import { code, link } from "./markdown.ts";

/** A JSON Schema as far as the catalogue shows it. */
export interface Schema {
  $ref?: string;
  type?: string;
  const?: string;
  enum?: readonly string[];
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  description?: string;
  items?: Schema;
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  pattern?: string;
}

/** What a value may be, in words; what has a section of its own is a link. */
export function valueWords({ $ref, type, const: only, enum: options, maxLength, maxItems, minimum, maximum, items, anyOf }: Schema): string {
  if ($ref !== undefined) {
    const name = $ref.slice("#/$defs/".length);
    return link(name, `#${name}`);
  }
  if (only !== undefined) return code(only);
  if (options !== undefined) return options.map(code).join(", ");
  if (anyOf !== undefined) return anyOf.map(valueWords).join(" or ");
  if (items !== undefined) return `list of at most ${maxItems} of: ${valueWords(items)}`;
  if (maxLength !== undefined) return `text, at most ${maxLength} characters`;
  if (type === "integer") return `whole number, ${minimum} to ${maximum}`;
  return type === "boolean" ? "true or false" : (type ?? "anything");
}
