import { parse } from "@tact/facts";
import type { z } from "zod";
import { invalidInput } from "../errors.ts";
import { sentJson } from "../rest/json-body.ts";

/**
 * The JSON of a request to the sign-in door, whose keys are those of the pages that send it.
 * @throws DomainError `invalid-input`, `unsupported-media-type`, `content-too-large`, `malformed-json`
 */
export async function sentBody<Schema extends z.ZodType>(schema: Schema, request: Request): Promise<z.infer<Schema>> {
  const parsed = parse(schema, await sentJson(request));
  if (parsed.error) throw invalidInput(parsed.error.problems);
  return parsed.value;
}
