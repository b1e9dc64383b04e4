import type { z } from "zod";
import type { Problem, Refusal } from "./plan.ts";

/** A JSON Pointer (RFC 6901) for a path of keys. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Every problem of a failed parse, each with its place and what to do. Unknown fields are named one by one. */
export function problemsOf(error: z.ZodError, at: readonly PropertyKey[] = []): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, at));
}

function problemsOfIssue(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): Problem[] {
  const path = [...at, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: jsonPointer([...path, key]),
      detail: "is not a field that is known here: remove it",
      code: "unknown-field",
    }));
  }
  const params = issue.code === "custom" ? issue.params : undefined;
  const code: unknown = params?.["code"];
  return [
    {
      pointer: jsonPointer(path),
      detail: issue.message,
      ...(typeof code === "string" ? { code } : {}),
    },
  ];
}

/** Parses `input`, or refuses it with every problem at once. Never throws. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { value: z.infer<Schema>; error?: never } | Refusal {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data };
  return { error: { code: "invalid-input", problems: problemsOf(parsed.error) } };
}
