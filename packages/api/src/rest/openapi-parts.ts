import { z } from "zod";
import { snakeSchema } from "./snake-case.ts";

/** A refusal of a route, with what it means there. */
export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** An answer that a component describes. */
export const answerOf = (component: string, description: string, example?: object) => ({
  description,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${component}` }, ...(example === undefined ? {} : { example }) } },
});

/** A body that a component describes. */
export const bodyOf = (component: string, example: object) => ({
  body: { required: true, content: { "application/json": { schema: { $ref: `#/components/schemas/${component}` }, example } } },
});

/** JSON Schema of a zod schema as REST speaks it. */
export function component(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = snakeSchema(z.toJSONSchema(schema, { io })) as Record<string, unknown>;
  return rest;
}
