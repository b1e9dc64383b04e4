import { initTRPC, TRPCError, type TRPCMutationProcedure, type TRPCQueryProcedure } from "@trpc/server";
import { problemsOf } from "@tact/facts";
import { z } from "zod";
import { DomainError, invalidInput, wireError } from "../errors.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import type { Demand, OpenUseCase, UseCase } from "../use-cases/use-case.ts";

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

const t = initTRPC.context<Context>().meta<ProcedureMeta>().create({
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
  412: "PRECONDITION_FAILED",
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

/** A refusal that came before any procedure was asked, as tRPC says it. What is our own fault stays as it was. */
export function refuseOnTrpc(error: unknown): never {
  const cause = wireError(error);
  if (cause.code === "internal-error") throw error;
  throw new TRPCError({ code: trpcCodes[cause.status], message: cause.message, cause });
}

/** What a procedure stands for: the tests that compare the doors read it. */
export interface ProcedureMeta {
  useCase: string;
  permission: Demand;
}

/** The types that a client of the router sees; written out, since those that are inferred of a generic are not resolved. */
interface Built<Sent, Output> {
  input: Sent;
  output: Output;
  meta: ProcedureMeta;
  errorShape: typeof t._config.$types.errorShape;
}

const signedIn = t.procedure.use(withRefusals).use(({ ctx, next }) => {
  if (ctx.scope === null) throw new DomainError("sign-in-required", "Sign in first, or send a key: Authorization: Bearer tact_…");
  return next({ ctx: { ...ctx, scope: ctx.scope } });
});
const anybody = t.procedure.use(withRefusals);

const metaOf = ({ useCaseName, permission }: { useCaseName: string; permission: Demand }): ProcedureMeta => ({ useCase: useCaseName, permission });

function asked<Input, Sent, Output>(useCase: UseCase<Input, Sent, Output, "query">) {
  return signedIn.meta(metaOf(useCase)).input(useCase.input).query(({ ctx, input }) => useCase(ctx.deps, ctx.scope, input as Input));
}

function told<Input, Sent, Output>(useCase: UseCase<Input, Sent, Output>) {
  return signedIn.meta(metaOf(useCase)).input(useCase.input).mutation(({ ctx, input }) => useCase(ctx.deps, ctx.scope, input as Input));
}

function toldByAnybody<Input, Sent, Output>(useCase: OpenUseCase<Input, Sent, Output>) {
  return anybody.meta(metaOf(useCase)).input(useCase.input).mutation(({ ctx, input }) => useCase(ctx.deps, ctx.scope, input as Input));
}

/** A use-case as a procedure: a query reads, a command changes something. Its permission is asked for by the use-case itself. */
export function procedure<Input, Sent, Output>(useCase: UseCase<Input, Sent, Output, "query">): TRPCQueryProcedure<Built<Sent, Output>>;
export function procedure<Input, Sent, Output>(useCase: UseCase<Input, Sent, Output, "command">): TRPCMutationProcedure<Built<Sent, Output>>;
export function procedure<Input, Sent, Output>(useCase: UseCase<Input, Sent, Output>): unknown {
  return isQuery(useCase) ? asked(useCase) : told(useCase);
}

/** An open use-case as a procedure. It is a mutation although it changes nothing: what it takes does not fit into an address. */
export function openProcedure<Input, Sent, Output>(useCase: OpenUseCase<Input, Sent, Output>): TRPCMutationProcedure<Built<Sent, Output>> {
  return toldByAnybody(useCase) as unknown as TRPCMutationProcedure<Built<Sent, Output>>;
}

const isQuery = <Input, Sent, Output>(useCase: UseCase<Input, Sent, Output>): useCase is UseCase<Input, Sent, Output, "query"> => useCase.kind === "query";
