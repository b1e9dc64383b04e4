import { code, escaped, json, table } from "./docs-html.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
}
type Content = Record<string, { schema?: Schema; example?: unknown }>;

/** What of an operation the page shows. */
export interface ShownOperation {
  operationId: string;
  summary: string;
  description: string;
  security: object[];
  "x-permission": string;
  tags: string[];
  parameters: { name: string; in: string; required: boolean; schema: Schema; description?: string }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

/** One operation: where it is, who may use it, what it takes, what it answers, and how it refuses. */
export function operationSection(method: string, path: string, operation: ShownOperation): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const refusals = Object.entries(responses).filter(([status]) => !status.startsWith("2"));
  const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return [
    `<section><h3 id="${escaped(operationId)}">${escaped(summary)}</h3>`,
    `<p>${code(`${method.toUpperCase()} /v1${path}`)}</p><p>${escaped(description)} ${whoMay(operation)}</p>`,
    parameters.length === 0 ? "" : `<h4>Parameters</h4>${table(parameters.map((each) => [code(each.name), escaped(each.in), `${each.required ? "required, " : ""}${typeOf(each.schema)}`, escaped(each.description ?? "")]))}`,
    requestBody === undefined ? "" : `<h4>Body</h4>${contentsOf(requestBody.content)}`,
    ...answers.map(([status, { description: words, content = {} }]) => `<h4>Answer ${escaped(status)}</h4><p>${escaped(words)}</p>${contentsOf(content)}`),
    `<details><summary>Refusals</summary>${table(refusals.map(([status, { description: words }]) => [code(status), escaped(words)]))}<p>Each is a <a href="#Problem">Problem</a> with a <a href="#codes">code</a>.</p></details></section>`,
  ].join("\n");
}

function whoMay({ security, "x-permission": permission }: ShownOperation): string {
  if (security.length === 0) return "Open to everybody.";
  return permission === "signed-in" ? "For members who are signed in." : `Needs ${code(permission)}.`;
}

function contentsOf(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema, example }]) => `<p>${code(type)}: ${typeOf(schema ?? {})}</p>${example === undefined ? "" : `<details><summary>Example</summary>${typeof example === "string" ? `<pre tabindex="0">${escaped(example)}</pre>` : json(example)}</details>`}`)
    .join("");
}

function typeOf({ $ref, type, enum: values, items, minimum, maximum }: Schema): string {
  const name = $ref?.split("/").at(-1);
  if (name !== undefined) return `<a href="#${escaped(name)}">${escaped(name)}</a>`;
  if (values !== undefined) return values.map((value) => code(String(value))).join(" ");
  if (items !== undefined) return `list of ${typeOf(items)}`;
  const range = minimum === undefined || maximum === undefined || maximum > 1e9 ? "" : ` ${minimum} to ${maximum}`;
  return `${escaped([type ?? "any"].flat().join(" or "))}${range}`;
}
