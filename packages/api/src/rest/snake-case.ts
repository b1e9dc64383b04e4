import type { Problem } from "@tact/facts";
import { jsonPointer } from "@tact/facts";
import { windowApart, windowInJson, zonedApart } from "./told-window.ts";

/**
 * The one layer between the names of the core (camelCase) and those of REST (snake_case).
 * Only keys are renamed, never values.
 */
/** `time_zone` as the core calls it: `timeZone`. */
export const camelKey = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** A field name as REST writes it. */
export const snakeKey = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Most keys that are remembered. Ours are some hundred; the limit is against those a caller chose. */
const mostKnown = 1000;

/** The same function, its answers remembered. */
function remembered<Answer>(of: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = of(key);
    if (known.size < mostKnown) known.set(key, made);
    return made;
  };
}

const knownSnake = remembered(snakeKey);

/** A key in camelCase; null for one that is not snake_case. */
const knownCamel = remembered((key): string | null => {
  const camel = camelKey(key);
  return snakeKey(camel) === key ? camel : null;
});

/** Deeper nesting than any body of ours has: beyond it nothing is walked. */
const mostDepth = 40;

/** A value as REST answers it: its keys in snake_case, windows as instants beside their zone. */
export function snakeCased(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > mostDepth) return value;
  if (Array.isArray(value)) return value.map((item) => snakeCased(item, depth + 1));
  const renamed: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) renamed[knownSnake(key)] = snakeCased(item, depth + 1);
  return "opens" in renamed ? zonedApart(renamed) : renamed;
}

/**
 * A key that is not snake_case, in JSON as `JSON.stringify` writes it. Only a key stands in quotes that open behind `{` or `,`
 * and close before `:`: quotes within a text are escaped.
 */
const camelInJson = /([{,]")((?:[^"\\A-Z]|\\.)*[A-Z](?:[^"\\]|\\.)*)":/g;

/** A value as JSON, as REST answers it: `JSON.stringify(snakeCased(value))`, made without a copy of the value. */
export function snakeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(camelInJson, (_, opening: string, key: string) => `${opening}${knownSnake(key)}":`)
    .replace(windowInJson, windowApart);
}

/** A body with its keys in camelCase, and a problem for each key that is not snake_case: `timeZone` is not known here. */
export function camelCased(value: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  // Where the walk is: pointers are asked for only where something is wrong.
  const path: PropertyKey[] = [];
  function walk(item: unknown): unknown {
    if (typeof item !== "object" || item === null) return item;
    if (path.length > mostDepth) {
      problems.push({ pointer: jsonPointer(path), detail: `is nested deeper than ${mostDepth} levels`, code: "too-deep" });
      return null;
    }
    if (Array.isArray(item)) return item.map((each, index) => at(index, each));
    const renamed: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(item)) {
      const camel = knownCamel(key);
      if (camel === null) {
        const pointer = jsonPointer([...path, key]);
        problems.push({ pointer, detail: `is not a field that is known here: keys are snake_case, such as ${snakeKey(key)}`, code: "unknown-field" });
      } else renamed[camel] = at(key, each);
    }
    return renamed;
  }
  function at(key: PropertyKey, item: unknown): unknown {
    if (typeof item !== "object" || item === null) return item;
    path.push(key);
    const walked = walk(item);
    path.pop();
    return walked;
  }
  return { value: walk(value), problems };
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
