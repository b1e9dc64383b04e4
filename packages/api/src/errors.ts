import { ConflictError, isUnavailable, isUnstorable } from "@tact/db";
import type { Problem } from "@tact/facts";

/**
 * Every refusal a use-case can give, with the HTTP status it has on both doors.
 * The code is public API: it never changes its meaning, and a new reason gets a new code.
 */
export const statusOfCode = {
  "invalid-input": 422,
  "malformed-json": 400,
  "malformed-body": 400,
  "malformed-csv": 422,
  "malformed-idempotency-key": 400,
  "unknown-version": 400,
  "unsupported-media-type": 415,
  "content-too-large": 413,
  "method-not-allowed": 405,
  "sign-in-required": 401,
  "key-not-valid": 401,
  "signature-invalid": 401,
  "signature-stale": 401,
  "second-factor-over": 401,
  "second-factor-wrong": 401,
  "foreign-origin": 403,
  "invitation-for-another": 403,
  "origin-not-listed": 403,
  "two-factor-required": 403,
  "not-allowed": 403,
  "not-found": 404,
  "feed-revoked": 410,
  "hook-source-revoked": 410,
  "invitation-over": 410,
  "fact-id-taken": 409,
  "client-email-taken": 409,
  "id-taken": 409,
  "external-id-taken": 409,
  "plan-changed": 409,
  "import-changed": 409,
  "idempotency-key-in-use": 409,
  "invitation-outdated": 409,
  "key-over": 409,
  "last-owner": 409,
  "member-exists": 409,
  "not-empty": 409,
  "two-factor-first": 409,
  "already-recorded": 409,
  "application-of-others": 409,
  "delivery-pending": 409,
  "endpoint-disabled": 409,
  "move-over": 409,
  conflict: 409,
  "cursor-of-another-list": 422,
  "precondition-failed": 412,
  "second-factor-locked": 429,
  "too-many-requests": 429,
  "unknown-zone": 422,
  "unknown-region": 422,
  "calendar-out-of-range": 422,
  "too-many-applications": 422,
  "too-many-endpoints": 422,
  "too-many-facts": 422,
  "too-many-feeds": 422,
  "too-many-policies": 422,
  "too-many-hook-sources": 422,
  "too-many-invitations": 422,
  "too-many-keys": 422,
  "too-many-portal-links": 422,
  "too-many-rows": 422,
  "idempotency-key-reused": 422,
  "step-not-open": 422,
  "not-an-invitation": 422,
  "unreadable-invitation": 422,
  "internal-error": 500,
  "database-unavailable": 503,
  "no-secret-key": 503,
} as const;

export type StatusCode = (typeof statusOfCode)[keyof typeof statusOfCode];

/** A code of ours, or the code of the plan notice that made a fact unusable (`ends-before-start` …), which is always 422. */
export type ErrorCode = keyof typeof statusOfCode | (string & {});

/** What a use-case refuses, in a form that both doors put on the wire unchanged. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly status: StatusCode;
  readonly problems: readonly Problem[];
  /** Seconds after which the same may be asked again; null where waiting changes nothing. */
  readonly retryAfter: number | null;

  constructor(code: ErrorCode, detail: string, problems: readonly Problem[] = [], { retryAfter = null }: { retryAfter?: number | null } = {}) {
    super(detail);
    this.name = "DomainError";
    this.code = code;
    this.status = code in statusOfCode ? statusOfCode[code as keyof typeof statusOfCode] : 422;
    this.problems = problems;
    this.retryAfter = retryAfter ?? (this.status === 503 ? retryAfterSeconds : null);
  }
}

/** The refusal for what does not exist and for what belongs to another organisation: the two are told apart nowhere. */
export function notFound(what: string): DomainError {
  return new DomainError("not-found", `There is no such ${what}.`);
}

/** Input that is well formed and means nothing usable, with the place of each problem. */
export function invalidInput(problems: readonly Problem[]): DomainError {
  const detail = problems.length === 1 ? "One field is wrong." : `${problems.length} fields are wrong.`;
  return new DomainError("invalid-input", detail, problems);
}

/** What the wire says of any error: ours as it is, a lost database as 503, everything else as one sentence without a trace. */
export function wireError(error: unknown): DomainError {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause instanceof DomainError) return cause;
    if (cause instanceof ConflictError) return conflict(cause);
  }
  if (isUnavailable(error)) {
    return new DomainError("database-unavailable", "The database cannot be reached just now. Try again in a moment.");
  }
  // Schemas refuse such values with their place; this is for one that slipped through.
  if (isUnstorable(error)) return new DomainError("invalid-input", "A value cannot be stored.");
  return new DomainError("internal-error", "Something went wrong on our side. Nothing was changed.");
}

/** Seconds after which it is worth asking again. */
export const retryAfterSeconds = 60;

/** A write that what is already stored refused. */
function conflict({ code, message }: ConflictError): DomainError {
  if (code === "unknown-reference") return new DomainError("not-found", "Something that this refers to does not exist.");
  return new DomainError(code in statusOfCode ? code : "conflict", message);
}
