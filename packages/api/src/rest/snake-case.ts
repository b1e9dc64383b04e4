import type { Problem } from "@tact/facts";
import { jsonPointer } from "@tact/facts";
import { DomainError } from "../errors.ts";

/**
 * The one layer between the names of the core (camelCase) and those of REST (snake_case).
 * Only keys are renamed, never values.
 */
/** `time_zone` as the core calls it: `timeZone`. */
export const camelKey = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** A field name as REST writes it. */
export const snakeKey = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Renamed keys of answers. Answers have some hundred keys; the limit is against those a caller chose. */
const known = new Map<string, string>();
const mostKnown = 1000;

function knownSnake(key: string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = snakeKey(key);
  if (known.size < mostKnown) known.set(key, made);
  return made;
}

/** Deeper nesting than any body of ours has: beyond it nothing is walked. */
const mostDepth = 40;

/** A value with its keys in snake_case, as REST answers it. */
export function snakeCased(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > mostDepth) return value;
  if (Array.isArray(value)) return value.map((item) => snakeCased(item, depth + 1));
  const renamed: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) renamed[knownSnake(key)] = snakeCased(item, depth + 1);
  return renamed;
}

/** A body with its keys in camelCase, and a problem for each key that is not snake_case: `timeZone` is not known here. */
export function camelCased(value: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  function walk(item: unknown, path: readonly PropertyKey[]): unknown {
    if (typeof item !== "object" || item === null) return item;
    if (path.length > mostDepth) {
      problems.push({ pointer: jsonPointer(path), detail: `is nested deeper than ${mostDepth} levels`, code: "too-deep" });
      return null;
    }
    if (Array.isArray(item)) return item.map((each, index) => walk(each, [...path, index]));
    const entries = Object.entries(item).flatMap(([key, each]): [string, unknown][] => {
      const camel = camelKey(key);
      if (snakeKey(camel) === key) return [[camel, walk(each, [...path, key])]];
      const pointer = jsonPointer([...path, key]);
      problems.push({ pointer, detail: `is not a field that is known here: keys are snake_case, such as ${snakeKey(key)}`, code: "unknown-field" });
      return [];
    });
    return Object.fromEntries(entries);
  }
  return { value: walk(value, []), problems };
}

/** Runs a use-case on a body in camelCase; the pointers of what it refuses lead into the body as it was sent. */
export function onSnakeCased<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, snakePointers(error.problems));
  }
}

/** Problems with pointers into a body as REST has it. */
export function snakePointers(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, pointer: snakeKey(problem.pointer) }));
}

/** A JSON Schema with the names of its properties in snake_case. */
export function snakeSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(snakeSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "properties" && typeof value === "object" && value !== null) {
        return [key, Object.fromEntries(Object.entries(value).map(([name, each]) => [snakeKey(name), snakeSchema(each)]))];
      }
      if (key === "required" && Array.isArray(value)) return [key, value.map((name) => snakeKey(String(name)))];
      return [key, snakeSchema(value)];
    }),
  );
}
