import { componentOf, type Document, type Schema } from "./openapi.ts";
import { itemOfPage, type Operation, type Representation } from "./read-operations.ts";

/** What the name of a method ends with where it asks for another representation. */
const endings: Readonly<Record<string, string>> = { "text/calendar": "Calendar", "text/csv": "Csv", "application/x-ndjson": "Lines", "application/zip": "Zip" };

/** The methods of an operation: one for each representation of its answer. */
export function writeMethods(operation: Operation, document: Document): string {
  const [first, ...others] = operation.answers;
  return [writeMethod(operation, operation.name, first, document), ...others.map((other) => writeMethod(operation, `${operation.name}${endings[other.mediaType] ?? ""}`, other, document))].join("\n\n");
}

function writeMethod(operation: Operation, name: string, answer: Representation | undefined, document: Document): string {
  const { method, path, query, body } = operation;
  const withSlots = path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => `\${${camel(parameter)}}`);
  const sent = [...(body === undefined ? [] : ["body"]), ...(query === "none" ? [] : ["query"]), ...uploadsOf(operation)];
  const { call, type } = callOf(operation, answer, document);
  const ask = [...(call === "pages" ? [] : [`"${method}"`]), `path\`${withSlots}\``, ...(answer === undefined || ["answer", "pages"].includes(call) ? [] : [`"${answer.mediaType}"`])];
  const asked = call === "pages" ? "query" : `{ ${sent.join(", ")} }`;
  return `${docstring(operation, answer)}
  ${name}(${parametersOf(operation)}): ${type} {
    return this.${call}(${[...ask, asked.replace("{  }", "{}"), "options"].join(", ")});
  }`;
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function uploadsOf({ body }: Operation): string[] {
  return body === undefined || body.uploads.length === 0 ? [] : [`uploads: ${JSON.stringify(body.uploads)}`];
}

function parametersOf({ id, pathParameters, body, query }: Operation): string {
  const ids = pathParameters.map((name) => `${camel(name)}: string`);
  const bodies = body === undefined ? [] : [`body${body.required ? "" : "?"}: ${bodyType(id, body)}`];
  const queries = query === "none" ? [] : [`query: Query<"${id}">${query === "required" ? "" : " = {}"}`];
  const options = body !== undefined && body.uploads.length > 0 ? `UploadOptions<${body.uploads.map((type) => JSON.stringify(type)).join(" | ")}>` : "RequestOptions";
  return [...ids, ...bodies, ...queries, `options: ${options} = {}`].join(", ");
}

function bodyType(id: string, { json, uploads }: NonNullable<Operation["body"]>): string {
  const types = [...(json === undefined ? [] : [named(json) ?? `JsonBody<"${id}">`]), ...(uploads.length === 0 ? [] : ["Upload"])];
  return types.join(" | ");
}

function callOf(operation: Operation, answer: Representation | undefined, document: Document): { call: string; type: string } {
  if (answer === undefined) return { call: "answer", type: "Answer<undefined>" };
  const { mediaType, schemas } = answer;
  if (mediaType === "application/x-ndjson") return { call: "lines", type: `Lines<${schemas.map((schema) => named(schema) ?? "unknown").join(" | ")}>` };
  if (mediaType === "application/json") {
    const item = itemOfPage(operation, document);
    const whole = schemas.map((schema) => named(schema));
    if (item !== undefined) return { call: "pages", type: `Pages<${named(item) ?? sameAs(item, document) ?? `${whole[0] ?? `JsonAnswer<"${operation.id}">`}["data"][number]`}>` };
    return { call: "answer", type: `Answer<${whole.every((name) => name !== undefined) ? whole.join(" | ") : `JsonAnswer<"${operation.id}">`}>` };
  }
  return mediaType.startsWith("text/") ? { call: "text", type: "Answer<string>" } : { call: "bytes", type: "Answer<Blob>" };
}

function named(schema: Schema): string | undefined {
  const name = componentOf(schema);
  return name === undefined ? undefined : `Schemas["${name}"]`;
}

/** The component that says the same as a schema that is written out. */
function sameAs(schema: Schema, { components }: Document): string | undefined {
  const text = JSON.stringify(schema);
  const [name] = Object.entries(components.schemas).find(([, each]) => JSON.stringify(each) === text) ?? [];
  return name === undefined ? undefined : `Schemas["${name}"]`;
}

function docstring({ method, path, summary, description, deprecated }: Operation, answer: Representation | undefined): string {
  const as = answer === undefined || answer.mediaType === "application/json" ? "" : ` As ${answer.mediaType}.`;
  const lines = [`${summary}.${as}`, ...(description === "" ? [] : description.split("\n")), `\`${method} /v1${path}\``, ...(deprecated ? ["@deprecated"] : [])];
  return ["  /**", ...lines.map((line) => `   * ${line.replaceAll("*/", "*\\/")}`), "   */"].join("\n");
}
