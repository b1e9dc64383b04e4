import { DomainError, invalidInput } from "../errors.ts";
import { camelCased } from "./snake-case.ts";

/** Most bytes of a request's body on any door. */
export const mostBodyBytes = 1_048_576;

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

const tooLarge = () => new DomainError("content-too-large", "The body is larger than 1 MB.");

async function boundedText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? "0") > mostBodyBytes) throw tooLarge();
  if (request.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > mostBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new DomainError("malformed-json", "The body is not UTF-8.");
  }
}
