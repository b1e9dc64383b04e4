import type { z } from "zod";

/** The error of a schema, as a sentence: what the value must be, and that it is missing where it is. */
export function must(sentence: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? `is missing: it must ${sentence}` : `must ${sentence}`) };
}

/** What a schema without a sentence of its own says: what is wrong, and what to do. */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_type") return sentenceOfType(issue.expected, issue.input);
  if (issue.code === "invalid_value") return `${isMissing(issue.input)}must be ${oneOf(issue.values)}`;
  if (issue.code === "too_big") return `must ${holds(issue.origin)} at most ${issue.maximum}${itemsOf(issue.origin)}`;
  if (issue.code === "too_small") return `must ${holds(issue.origin)} at least ${issue.minimum}${itemsOf(issue.origin)}`;
  if (issue.code === "invalid_key") return "is not a name that is known here: remove it";
  return undefined;
}

const kinds: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function sentenceOfType(expected: string, input: unknown): string {
  const kind = kinds[expected] ?? expected;
  if (input === undefined) return `is missing: it must be ${kind}`;
  const given = kindOf(input);
  return `must be ${kind}${given === kind ? "" : `, not ${given}`}`;
}

function kindOf(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "number") return Number.isFinite(input) ? "a number" : "a number beyond what JSON can hold";
  return kinds[typeof input] ?? typeof input;
}

function isMissing(input: unknown): string {
  return input === undefined ? "is missing: it " : "";
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of: ${values.join(", ")}`;
}

const holds = (origin: string) => (origin === "array" ? "hold" : "be");

function itemsOf(origin: string): string {
  if (origin === "array") return " items";
  return origin === "string" ? " characters long" : "";
}
