import { type FactType, factCatalogue, factTypes, jsonSchemas, questions } from "@tact/facts";
import { ruleReference } from "../src/index.ts";
import { code, link, prose, section, table } from "./markdown.ts";
import { ruleLink } from "./rule-page.ts";
import { type Schema, valueWords } from "./schema-words.ts";

const definitions = jsonSchemas().fact["$defs"] as Readonly<Record<string, Schema>>;

const readBy = (type: FactType) => ruleReference().filter(({ reads }) => reads.includes(type)).map(({ id }) => ruleLink(id));

function fieldRows({ properties = {}, required = [] }: Schema): string[][] {
  return Object.entries(properties).map(([name, field]) => [code(name), required.includes(name) ? "yes" : "", valueWords(field), prose(field.description ?? "")]);
}

function factSection(type: FactType): string[] {
  const { meaning, changes, example } = factCatalogue[type];
  const rules = readBy(type);
  return [
    `### ${type}`,
    "",
    `${prose(meaning)}`,
    "",
    `*What it changes:* ${prose(changes)}`,
    "",
    `*Asked as:* “${prose(questions[type])}”`,
    "",
    ...(rules.length === 0 ? [] : [`*Read by:* ${rules.join(", ")}`, ""]),
    ...table(["field", "needed", "value", "meaning"], fieldRows(definitions[type] ?? {})),
    "```json",
    JSON.stringify(example, null, 2),
    "```",
    "",
  ];
}

function shapeRows({ anyOf = [] }: Schema): string[][] {
  return anyOf.map(({ properties = {}, required = [], description = "" }) => [
    Object.entries(properties).map(([name, field]) => `${code(name)}${required.includes(name) ? "" : " (may be left out)"}: ${valueWords(field)}`).join("; "),
    prose(description),
  ]);
}

function valueSection(name: string, schema: Schema): string[] {
  const { description = "", anyOf, properties, maxLength, pattern } = schema;
  const bounds = [...(maxLength === undefined ? [] : [`At most ${maxLength} characters.`]), ...(pattern === undefined || pattern.length > 60 ? [] : [`Matches ${code(pattern)}.`])];
  return section(`### ${name}`, [
    [prose(description), ...bounds].filter((part) => part !== "").join(" "),
    ...(anyOf === undefined ? [] : ["", ...table(["shape", "meaning"], shapeRows(schema))]),
    ...(properties === undefined ? [] : ["", ...table(["field", "needed", "value", "meaning"], fieldRows(schema))]),
  ]);
}

/** The catalogue of facts: every type with its fields, an example, the question for it, and the rules that read it. */
export function factPage(): string {
  const values = Object.entries(definitions).filter(([name]) => !Object.hasOwn(factCatalogue, name));
  return [
    "# The catalogue of facts",
    "",
    "Written by `pnpm record:reference` from `packages/facts`; a test fails where it is stale. The same as JSON Schema:",
    `${link("fact.schema.json", "../../facts/reference/schemas/fact.schema.json")}.`,
    "",
    "A fact is something that happened or was learnt. Facts are never changed: what was wrong is retracted and stated anew. A plan depends",
    "on the set of facts, never on their order; where two have the same instant, the smaller id comes first. Facts that contradict each",
    "other never stop a plan: what cannot be used is left out and named in a notice.",
    "",
    ...table(
      ["fact", "meaning", "read by"],
      factTypes.map((type) => [link(code(type), `#${type}`), prose(factCatalogue[type].meaning), readBy(type).join(", ") || "no rule by itself"]),
    ),
    "## Every fact",
    "",
    ...factTypes.flatMap(factSection),
    "## Values",
    "",
    "Texts are one line of plain Unicode text: no control characters, no HTML tags, no characters that turn the direction of writing,",
    "and something in them that can be seen. Lengths are counted in Unicode characters.",
    "",
    ...values.flatMap(([name, schema]) => valueSection(name, schema)),
  ].join("\n");
}
