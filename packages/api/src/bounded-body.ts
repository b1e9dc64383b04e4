import { DomainError } from "./errors.ts";

/** Most bytes of a request's body on any door. */
export const mostBodyBytes = 1_048_576;

const tooLarge = () => new DomainError("content-too-large", "The body is larger than 1 MB.");

/**
 * The text of a request's body, read no further than the limit, whatever length was announced.
 * @throws DomainError `content-too-large`, or `malformed-json` for bytes that are not UTF-8
 */
export async function boundedText(request: Request): Promise<string> {
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

/** The same request with a body that has been read within the limit, for a library that reads bodies itself. */
export async function boundedRequest(request: Request): Promise<Request> {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const body = await boundedText(request);
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}
