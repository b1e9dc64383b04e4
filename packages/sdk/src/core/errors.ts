/** One thing that is wrong with a body: where, and what. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the body. */
  pointer: string;
  detail: string;
  code?: string;
}

/** A refusal as the API sent it: a problem of RFC 9457. */
export interface Refusal {
  status: number;
  /** Kebab-case; never changes its meaning. */
  code: string;
  /** What is wrong, and what to do about it. */
  detail: string;
  errors: readonly Fault[];
  /** Names the request to whoever runs the server. */
  requestId: string | null;
  headers: Headers;
}

/** Everything that goes wrong between this client and the API. Its kinds are below. */
export class TactError extends Error {
  override readonly name: string = "TactError";
  /** The API's code, or `connection-failed`, `timed-out`, `unexpected-answer`, `invalid-signature` of this client. */
  readonly code: string;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly requestId: string | null;
  readonly errors: readonly Fault[];

  constructor(detail: string, { code, status = 0, requestId = null, errors = [], cause }: { code: string; status?: number; requestId?: string | null; errors?: readonly Fault[]; cause?: unknown }) {
    super(detail, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.errors = errors;
  }
}

/** The API answered with a refusal. */
export class RefusedError extends TactError {
  override readonly name: string = "RefusedError";
  /** The headers of the answer: `RateLimit`, `Allow` and so on. */
  readonly headers: Headers;

  constructor({ detail, headers, ...rest }: Refusal) {
    super(detail, rest);
    this.headers = headers;
  }
}

/** 400, 405, 413, 415: not a request as the API takes it. */
export class MalformedRequestError extends RefusedError {
  override readonly name = "MalformedRequestError";
}
/** 401: no key, or none that counts. */
export class AuthenticationError extends RefusedError {
  override readonly name = "AuthenticationError";
}
/** 403: the key may not do this. */
export class PermissionDeniedError extends RefusedError {
  override readonly name = "PermissionDeniedError";
}
/** 404, 410: not there, no longer, or another organisation's. */
export class NotFoundError extends RefusedError {
  override readonly name = "NotFoundError";
}
/** 409: it contradicts what is there. */
export class ConflictError extends RefusedError {
  override readonly name = "ConflictError";
}
/** 412: somebody else changed it since you read it. */
export class PreconditionFailedError extends RefusedError {
  override readonly name = "PreconditionFailedError";
}
/** 422: good JSON with content that cannot be used; `errors` names each place. */
export class InvalidInputError extends RefusedError {
  override readonly name = "InvalidInputError";
}
/** 429: too many requests, even after waiting as asked. */
export class RateLimitError extends RefusedError {
  override readonly name = "RateLimitError";
  /** Seconds until it may be tried again; null where the answer does not say. */
  readonly retryAfter: number | null;

  constructor(refusal: Refusal, retryAfter: number | null) {
    super(refusal);
    this.retryAfter = retryAfter;
  }
}
/** 5xx: a fault on the other side. */
export class ServerError extends RefusedError {
  override readonly name = "ServerError";
}

/** There was no answer, or it broke off. */
export class ConnectionError extends TactError {
  override readonly name: string = "ConnectionError";

  constructor(detail: string, { code = "connection-failed", cause }: { code?: string; cause?: unknown } = {}) {
    super(detail, { code, cause });
  }
}

/** The answer took longer than `timeout`. */
export class TimeoutError extends ConnectionError {
  override readonly name = "TimeoutError";

  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms.`, { code: "timed-out" });
  }
}

/** What answered does not speak as the API does: a proxy's page, most of the time. */
export class UnexpectedAnswerError extends TactError {
  override readonly name = "UnexpectedAnswerError";

  constructor(detail: string, status: number, requestId: string | null = null) {
    super(detail, { code: "unexpected-answer", status, requestId });
  }
}
