export { Tact, type TactOptions } from "./tact.ts";
export { Answer, type Received } from "./core/answer.ts";
export {
  AuthenticationError,
  ConflictError,
  ConnectionError,
  type Fault,
  InvalidInputError,
  MalformedRequestError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  RefusedError,
  type Refusal,
  ServerError,
  TactError,
  TimeoutError,
  UnexpectedAnswerError,
} from "./core/errors.ts";
export { Lines } from "./core/lines.ts";
export type { JsonAnswer, JsonBody, Query } from "./core/operation-types.ts";
export { type Page, Pages } from "./core/pages.ts";
export type { RequestOptions, Upload, UploadOptions } from "./core/request-options.ts";
export type { Timing } from "./core/timing.ts";
export { apiVersion } from "./generated/api-version.ts";
export type * from "./generated/schemas.ts";
export type { Resources } from "./generated/resources.ts";
export { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders, WebhookVerificationError } from "./webhooks/verify-webhook.ts";
export type { WebhookEvent } from "./webhooks/webhook-event.ts";
