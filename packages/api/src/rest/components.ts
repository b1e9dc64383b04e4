import { balance, because, businessCalendar, closedRange, decision, fact, factSchemas, instant, need, notice, plan, planDiff, planRequest, policyOverrides, step, window } from "@tact/facts";
import { z } from "zod";
import { factDraft } from "../use-cases/inputs.ts";
import { problemSchema } from "./problem.ts";
import { parametersOf, type RestRoute } from "./route.ts";
import { snakeSchema } from "./snake-case.ts";
import { windowSchema } from "./told-window.ts";

/** The vocabulary: what many answers and bodies are made of stands in the document once. */
const vocabulary: Readonly<Record<string, z.ZodType>> = {
  Balance: balance,
  Because: because,
  BusinessCalendar: businessCalendar,
  ClosedRange: closedRange,
  Decision: decision,
  Fact: fact,
  Need: need,
  Notice: notice,
  Plan: plan,
  PlanDiff: planDiff,
  PlanRequest: planRequest,
  PolicyOverrides: policyOverrides,
  Step: step,
  Window: window,
  ...Object.fromEntries(Object.entries(factSchemas).map(([type, schema]) => [`${pascal(type)}Fact`, schema])),
};

function pascal(kebab: string): string {
  return kebab.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

type JsonSchema = Record<string, unknown>;

/** Every component of the document: the vocabulary, and what the routes take and answer with. One refers to the other by name. */
export function componentsOf(routes: readonly RestRoute[]): Record<string, JsonSchema> {
  const answers = z.registry<{ id: string }>();
  const bodies = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(vocabulary)) {
    answers.add(schema, { id });
    bodies.add(schema, { id });
  }
  for (const registry of [answers, bodies]) registry.add(factDraft, { id: "NewFact" });
  for (const { answer, body, useCase, parts = [] } of routes) {
    if (answer !== undefined) answers.add(answer.schema, { id: answer.name });
    for (const part of parts) answers.add(part.schema, { id: part.name });
    const taken = body?.schema ?? useCase.input;
    if (body !== undefined && !bodies.has(taken)) bodies.add(taken, { id: body.name });
  }
  const taken = written(bodies, "input");
  for (const { body, path } of routes) {
    const schema = body === undefined ? undefined : taken[body.name];
    if (schema !== undefined) leaveOut(schema, [...parametersOf(path), "if_version"]);
  }
  return { ...taken, ...written(answers, "output"), Instant: { ...instantSchema, description: "An instant: ISO 8601 with an offset or Z, to the minute or finer." }, Problem: problemSchema as unknown as JsonSchema, Window: windowSchema as unknown as JsonSchema };
}

function written(registry: z.core.$ZodRegistry<{ id: string }>, io: "input" | "output"): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { io, unrepresentable: "any", uri: (id) => `#/components/schemas/${id}` }) as { schemas: Record<string, JsonSchema> };
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => !name.startsWith("__"))
      .map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, shortened(snakeSchema(schema)) as JsonSchema]),
  );
}

const { $schema: _draft, ...instantSchema } = z.toJSONSchema(instant) as JsonSchema;
const instantPattern = instantSchema["pattern"];

/** The pattern of an instant is long and stands in hundreds of places: it is written once, or said by `format`. */
function shortened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shortened);
  if (typeof schema !== "object" || schema === null) return schema;
  const { pattern, ...rest } = schema as JsonSchema;
  if (pattern === instantPattern) return { $ref: "#/components/schemas/Instant", ...(rest["description"] === undefined ? {} : { description: rest["description"] }) };
  const kept = rest["format"] === "date-time" || rest["format"] === "date" || rest["format"] === "email" ? rest : (schema as JsonSchema);
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, shortened(value)]));
}

/** What the path or a header says stands in no body. */
function leaveOut(schema: JsonSchema, names: readonly string[]): void {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, unknown>; required?: string[] };
  schema["properties"] = Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
  const left = required.filter((name) => !names.includes(name));
  if (left.length > 0) schema["required"] = left;
  else delete schema["required"];
}
