import { boundedText } from "../bounded-body.ts";
import { DomainError, invalidInput } from "../errors.ts";
import { camelCased } from "./snake-case.ts";

/**
 * The JSON of a request with its keys in camelCase.
 * @throws DomainError `unsupported-media-type`, `content-too-large`, `malformed-json`, or `invalid-input` for keys that are not snake_case.
 */
export async function jsonBody(request: Request): Promise<unknown> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") {
    throw new DomainError("unsupported-media-type", "Send the body as application/json.");
  }
  const text = await boundedText(request);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new DomainError("malformed-json", "The body is not JSON.");
  }
  const { value, problems } = camelCased(parsed);
  if (problems.length > 0) throw invalidInput(problems);
  return value;
}
