import { boundedText } from "../bounded-body.ts";
import { DomainError, invalidInput } from "../errors.ts";
import { camelCased } from "./snake-case.ts";

/**
 * The JSON of a request, as it was sent.
 * @throws DomainError `unsupported-media-type`, `content-too-large`, `malformed-json`
 */
export async function sentJson(request: Request): Promise<unknown> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") {
    throw new DomainError("unsupported-media-type", "Send the body as application/json.");
  }
  const text = await boundedText(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DomainError("malformed-json", "The body is not JSON.");
  }
}

/**
 * The JSON of a request with its keys in camelCase.
 * @throws DomainError as `sentJson`, or `invalid-input` for keys that are not snake_case.
 */
export async function jsonBody(request: Request): Promise<unknown> {
  const { value, problems } = camelCased(await sentJson(request));
  if (problems.length > 0) throw invalidInput(problems);
  return value;
}
