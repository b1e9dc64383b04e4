import type { z } from "zod";
import type { Problem, Refusal } from "./refusal.ts";
import { sentenceOf } from "./sentences.ts";

/** Most problems that one answer lists. Where there are more, the last entry says how many. */
export const mostProblems = 1000;

/** Longest part of a pointer: a key of a megabyte is not sent back whole. */
const longestKey = 128;

/** A JSON Pointer (RFC 6901) for a path of keys. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${shortened(String(key)).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function shortened(key: string): string {
  return key.length <= longestKey ? key : `${key.slice(0, longestKey).toWellFormed()}…`;
}

/**
 * Every problem of a failed parse, each with its place and what to do. Unknown fields are named one by one; what fits
 * none of several shapes is judged by the nearest. At most `mostProblems`, and then how many more there are.
 */
export function problemsOf(error: z.ZodError, at: readonly PropertyKey[] = []): Problem[] {
  const found = { problems: [] as Problem[], count: 0 };
  collect(error.issues, at, found);
  const more = found.count - found.problems.length;
  if (more === 0) return found.problems;
  const detail = `and ${more} more problems: mend these ${mostProblems} first`;
  return [...found.problems, { pointer: jsonPointer(at), detail, code: "more-problems" }];
}

interface Found {
  problems: Problem[];
  count: number;
}

function collect(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[], found: Found): void {
  for (const issue of issues) collectIssue(issue, [...at, ...issue.path], found);
}

function collectIssue(issue: z.core.$ZodIssue, path: readonly PropertyKey[], found: Found): void {
  if (issue.code === "unrecognized_keys") {
    const detail = "is not a field that is known here: remove it";
    for (const key of issue.keys) add(found, [...path, key], { detail, code: "unknown-field" });
    return;
  }
  const nearest = issue.code === "invalid_union" ? nearestShape(issue.errors) : undefined;
  if (nearest !== undefined) return collect(nearest, path, found);
  const params = issue.code === "custom" ? issue.params : undefined;
  const code: unknown = params?.["code"];
  add(found, path, { detail: issue.message, ...(typeof code === "string" ? { code } : {}) });
}

function add(found: Found, path: readonly PropertyKey[], problem: Omit<Problem, "pointer">): void {
  found.count += 1;
  if (found.problems.length < mostProblems) found.problems.push({ pointer: jsonPointer(path), ...problem });
}

/**
 * The shape that the input was meant to have: the one that knows most of its fields. None where two are as near, and
 * none where the input is of another kind altogether; then the union speaks for itself.
 */
function nearestShape(shapes: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const byDistance = shapes.map((issues) => ({ issues, distance: distanceOf(issues) })).sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  if (first === undefined || first.distance === Infinity || first.distance === second?.distance) return undefined;
  return first.issues;
}

function distanceOf(issues: readonly z.core.$ZodIssue[]): number {
  let distance = 0;
  for (const issue of issues) {
    if (issue.path.length === 0 && issue.code === "invalid_type") return Infinity;
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) distance += issue.keys.length;
  }
  return distance;
}

/** Parses `input`, or refuses it with every problem at once. Never throws. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { value: z.infer<Schema>; error?: never } | Refusal {
  const parsed = schema.safeParse(input, { error: sentenceOf });
  if (parsed.success) return { value: parsed.data };
  return { error: { code: "invalid-input", problems: problemsOf(parsed.error) } };
}
