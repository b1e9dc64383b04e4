import { retryAfterOf } from "./back-off.ts";
import * as kinds from "./errors.ts";

const byStatus: Readonly<Record<number, new (refusal: kinds.Refusal) => kinds.RefusedError>> = {
  401: kinds.AuthenticationError,
  403: kinds.PermissionDeniedError,
  404: kinds.NotFoundError,
  409: kinds.ConflictError,
  410: kinds.NotFoundError,
  412: kinds.PreconditionFailedError,
  422: kinds.InvalidInputError,
};

/** The error for an answer that is no success, from its problem where it brings one. */
export function refusalOf(response: Response, text: string, now: number): kinds.TactError {
  const { status, headers } = response;
  const requestId = headers.get("request-id");
  if (status < 400) return new kinds.UnexpectedAnswerError(`The server leads elsewhere (${status}): is the baseUrl right? Redirects are not followed, since the key would go with them.`, status, requestId);
  const refusal: kinds.Refusal = { status, headers, ...problemOf(text, status, requestId) };
  if (status === 429) {
    const wait = retryAfterOf(headers, now);
    return new kinds.RateLimitError(refusal, wait === null ? null : Math.ceil(wait / 1_000));
  }
  const Kind = byStatus[status] ?? (status >= 500 ? kinds.ServerError : kinds.MalformedRequestError);
  return new Kind(refusal);
}

function problemOf(text: string, status: number, requestId: string | null): Omit<kinds.Refusal, "status" | "headers"> {
  const problem = parsed(text);
  const said = (key: string) => (typeof problem[key] === "string" ? problem[key] : undefined);
  return {
    code: said("code") ?? "unexpected-answer",
    detail: said("detail") ?? said("title") ?? `The server answered ${status}, and nothing that says why.`,
    errors: Array.isArray(problem["errors"]) ? (problem["errors"] as kinds.Fault[]) : [],
    requestId: said("request_id") ?? requestId,
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
