/** A body as it goes over the wire, with its kind. */
export interface WireBody {
  content: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array> | undefined;
  contentType: string | undefined;
  /** Whether it can be sent a second time, the same to the byte. */
  repeatable: boolean;
}

/**
 * Turns what a method was given into a body.
 *
 * @param uploads media types that the operation takes beside JSON
 */
export async function wireBody(body: unknown, uploads: readonly string[], contentType: string | undefined): Promise<WireBody> {
  if (body === undefined) return { content: undefined, contentType: undefined, repeatable: true };
  if (uploads.length === 0 || !isUpload(body)) return { content: JSON.stringify(body), contentType: "application/json", repeatable: true };
  if (body instanceof FormData) {
    // Encoded once: each encoding has a boundary of its own, and a repetition has to be the same body.
    const content = new Uint8Array(await new Response(body).arrayBuffer());
    return { content, contentType: `multipart/form-data; boundary=${boundaryOf(content)}`, repeatable: true };
  }
  const known = body instanceof Blob && uploads.includes(body.type) ? body.type : undefined;
  const kind = contentType ?? known ?? uploads.find((type) => !type.startsWith("multipart/")) ?? "application/octet-stream";
  if (body instanceof ReadableStream) return { content: body as ReadableStream<Uint8Array>, contentType: kind, repeatable: false };
  if (typeof body === "string" || body instanceof Blob) return { content: body, contentType: kind, repeatable: true };
  return { content: Uint8Array.from(body instanceof ArrayBuffer ? new Uint8Array(body) : body), contentType: kind, repeatable: true };
}

/** A form begins with its boundary (RFC 2046, 5.1.1). Not every runtime tells it in the headers. */
function boundaryOf(form: Uint8Array): string {
  const [first = ""] = new TextDecoder().decode(form.subarray(0, 200)).split("\r\n", 1);
  return first.replace(/^--/, "").replace(/--$/, "");
}

function isUpload(body: unknown): body is string | Uint8Array | ArrayBuffer | Blob | FormData | ReadableStream {
  return [Uint8Array, ArrayBuffer, Blob, FormData, ReadableStream].some((kind) => body instanceof kind) || typeof body === "string";
}
