import { problemsOf } from "@tact/facts";
import type { z } from "zod";
import { DomainError, invalidInput } from "../errors.ts";
import { snakePointers } from "./snake-case.ts";

/** What a request gave, by its schema. @throws DomainError `invalid-input` with a pointer to each problem, in snake_case */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidInput(snakePointers(problemsOf(parsed.error)));
}

/** Runs a use-case; the pointers of what it refuses lead into the body as it was sent. */
export async function withSnakePointers<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DomainError) || error.problems.length === 0) throw error;
    throw new DomainError(error.code, error.message, snakePointers(error.problems), { retryAfter: error.retryAfter });
  }
}
