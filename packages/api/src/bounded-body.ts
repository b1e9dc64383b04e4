import { DomainError } from "./errors.ts";

/** Most bytes of a request's body on any door. */
export const mostBodyBytes = 1_048_576;

const tooLarge = () => new DomainError("content-too-large", "The body is larger than 1 MB.");

/**
 * The bytes of a request's body, read no further than the limit, whatever length was announced.
 * @throws DomainError `content-too-large`
 */
export async function boundedBytes(request: Request, most: number = mostBodyBytes): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? "0") > most) throw tooLarge();
  if (request.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a request's body, read no further than the limit.
 * @throws DomainError `content-too-large`, or `malformed-json` for bytes that are not UTF-8
 */
export async function boundedText(request: Request, most: number = mostBodyBytes): Promise<string> {
  const bytes = await boundedBytes(request, most);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError("malformed-json", "The body is not UTF-8.");
  }
}

/** The same request with a body that has been read within the limit, for a library that reads bodies itself. */
export async function boundedRequest(request: Request, most: number = mostBodyBytes): Promise<Request> {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const body = await boundedText(request, most);
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}
