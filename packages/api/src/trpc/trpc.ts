import { initTRPC, TRPCError } from "@trpc/server";
import { problemsOf } from "@tact/facts";
import { z } from "zod";
import { DomainError, invalidInput, wireError } from "../errors.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";

/** What one request brings: the use-cases' dependencies, and who asks (null where nobody is signed in). */
export interface Context {
  deps: Deps;
  scope: Scope | null;
  requestId: string;
}

/** Our error behind tRPC's wrapper: bad input becomes problems with pointers, the unexpected loses its trace. */
function domainErrorOf(error: TRPCError): DomainError {
  if (error.cause instanceof z.ZodError) return invalidInput(problemsOf(error.cause));
  if (error.cause instanceof DomainError) return error.cause;
  switch (error.code) {
    case "PARSE_ERROR":
      return new DomainError("malformed-json", "The body is not JSON.");
    case "BAD_REQUEST":
      return new DomainError("invalid-input", "The input cannot be read.");
    case "NOT_FOUND":
      return new DomainError("not-found", "There is no such procedure.");
    case "METHOD_NOT_SUPPORTED":
      return new DomainError("method-not-allowed", "Queries are read with GET, mutations are sent with POST.");
    case "UNSUPPORTED_MEDIA_TYPE":
      return new DomainError("unsupported-media-type", "Send application/json.");
    case "PAYLOAD_TOO_LARGE":
      return new DomainError("content-too-large", "The body is larger than 1 MB.");
    default:
      return wireError(error.cause);
  }
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    const refusal = domainErrorOf(error);
    return {
      code: shape.code,
      message: refusal.message,
      data: {
        /** kebab-case, the same as on REST. */
        code: refusal.code as string,
        httpStatus: refusal.status as number,
        errors: refusal.problems.map(({ pointer, detail }) => ({ pointer, detail })),
        requestId: ctx?.requestId ?? null,
      },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

const trpcCodes = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_SUPPORTED",
  409: "CONFLICT",
  410: "NOT_FOUND",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_CONTENT",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
} as const;

/** Gives tRPC the status of a use-case's refusal, and of a database that is away. What is our own fault stays as it was. */
const withRefusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const cause = wireError(result.error.cause);
  if (cause.code === "internal-error") return result;
  throw new TRPCError({ code: trpcCodes[cause.status], message: cause.message, cause });
});

/** For whoever is signed in: the scope is theirs and never null. */
export const reading = t.procedure.use(withRefusals).use(({ ctx, next }) => {
  if (ctx.scope === null) throw new DomainError("sign-in-required", "Sign in first.");
  return next({ ctx: { ...ctx, scope: ctx.scope } });
});

/** For those who may change something: owners and coaches, not viewers. */
export const writing = reading.use(({ ctx, next }) => {
  if (ctx.scope.role === "viewer") throw new DomainError("not-allowed", "Viewers may read, not change.");
  return next();
});
