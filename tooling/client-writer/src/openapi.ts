/** As much of an OpenAPI 3.1 document as a client is written from. */
export interface Document {
  info: { version: string };
  paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  components: { schemas: Readonly<Record<string, Schema>> };
}

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: readonly Parameter[];
  requestBody?: { required?: boolean; content: Readonly<Record<string, { schema?: Schema }>> };
  responses: Readonly<Record<string, { content?: Readonly<Record<string, { schema?: Schema }>> }>>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
}

export interface Schema {
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  [keyword: string]: unknown;
}

/** The name of the component that a schema refers to; undefined where it is written out. */
export function componentOf({ $ref }: Schema): string | undefined {
  return $ref?.startsWith("#/components/schemas/") === true ? $ref.slice("#/components/schemas/".length) : undefined;
}

/** A schema itself, behind whatever refers to it. */
export function resolved(schema: Schema, document: Document): Schema {
  const name = componentOf(schema);
  return name === undefined ? schema : (document.components.schemas[name] ?? schema);
}
