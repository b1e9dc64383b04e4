import type { DomainError } from "../errors.ts";

const titles: Readonly<Record<number, string>> = {
  400: "Malformed",
  401: "Sign-in required",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  410: "Gone",
  412: "Precondition failed",
  413: "Too large",
  415: "Unsupported media type",
  422: "Cannot be used",
  429: "Too many requests",
  500: "Internal error",
  503: "Unavailable",
};

/** The body of an RFC 9457 problem. `type` leads to the words for the code in the documentation. */
function problemBody(error: DomainError, requestId: string) {
  return {
    type: `/v1/docs#${error.code}`,
    title: titles[error.status] ?? "Refused",
    status: error.status,
    detail: error.message,
    code: error.code,
    errors: error.problems.map(({ pointer, detail, code }) => ({
      pointer,
      detail,
      ...(code === undefined ? {} : { code }),
    })),
    request_id: requestId,
  };
}

/** An `application/problem+json` answer. */
export function problemResponse(error: DomainError, requestId: string, headers: Record<string, string> = {}): Response {
  const wait = error.retryAfter === null ? {} : { "retry-after": String(error.retryAfter) };
  // RFC 9110, section 15.5.2: who is refused for want of credentials is told which kind would do.
  const challenge = error.status === 401 ? { "www-authenticate": 'Bearer realm="tact"' } : {};
  return new Response(JSON.stringify(problemBody(error, requestId)), {
    status: error.status,
    headers: { ...wait, ...challenge, ...headers, "content-type": "application/problem+json", "cache-control": "no-store", "request-id": requestId },
  });
}

/** The problem as a JSON Schema. */
export const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "code", "errors", "request_id"],
  additionalProperties: false,
  properties: {
    type: { type: "string", format: "uri-reference" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "What is wrong, and what to do about it." },
    code: { type: "string", description: "kebab-case; never changes its meaning." },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "detail"],
        additionalProperties: false,
        properties: {
          pointer: { type: "string", description: "JSON Pointer (RFC 6901) into the body." },
          detail: { type: "string" },
          code: { type: "string" },
        },
      },
    },
    request_id: { type: "string" },
  },
} as const;
