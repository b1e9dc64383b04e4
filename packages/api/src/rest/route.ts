import type { Context } from "hono";
import type { z } from "zod";
import type { OpenUseCase, UseCase } from "../use-cases/use-case.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";

export type RestMethod = "get" | "post" | "put" | "patch" | "delete";

/** What a component of the document is called, and what it is. */
export interface NamedSchema {
  name: string;
  schema: z.ZodType;
  /** Stands in the document, in snake_case, and is tried out by the tests. */
  example?: object;
}

/** A body: its fields are those of the use-case's input that neither path nor header says, unless a schema is given. */
export interface NamedBody {
  name: string;
  schema?: z.ZodType;
  /** Stands in the document, in snake_case, and is sent by the tests. */
  example?: object;
}

/** One operation of REST: where it is, which use-case it is, and the words for it. */
export interface RestRoute {
  method: RestMethod;
  /** Below `/v1`, with parameters in braces that are named as REST names them: `/applications/{application_id}/facts`. */
  path: string;
  operationId: string;
  useCase: UseCase<never, unknown, unknown> | OpenUseCase<never, unknown, unknown>;
  /** Other use-cases that this operation is a door to. */
  also?: readonly Pick<UseCase<never, unknown, unknown>, "useCaseName" | "permission">[];
  summary: string;
  description: string;
  /** What it answers with; absent where `serve` answers with something else than JSON. */
  answer?: NamedSchema;
  /** 200 unless told. */
  status?: 200 | 201 | 202 | 204;
  /** Where it is 201 for what was made now, and `status` for what was there: the tests of the answer that say so. */
  made?: (answer: never) => boolean;
  /** What of the use-case's answer is answered; all of it unless told. */
  shown?: (answer: never) => unknown;
  /** The body, where the input is more than the parameters of the path and of the query. */
  body?: NamedBody;
  /** Reasons to refuse besides those that follow from the method: status and what it means here. */
  refusals?: Readonly<Record<number, string>>;
  /** Whether what is answered can be edited twice: it carries `version`, told as an ETag and asked for by If-Match. */
  versioned?: boolean;
  /** Where what was made can be read, below `/v1`. */
  location?: (answer: never) => string;
  /** Which limit a request of somebody who need not be signed in counts towards. */
  limit?: "previews" | "imports";
  /** Answers by itself, where parsing JSON and answering JSON is not what is wanted. */
  serve?: (c: Context<RestEnv>, door: RestDoor) => Promise<Response>;
  /** Components that stand in the document besides the answer and the body. */
  parts?: readonly NamedSchema[];
  /** Parts of the document that `serve` reads or answers with. */
  document?: { requestBody?: object; responses?: Record<number, object>; parameters?: readonly object[] };
}

/** Describes a route; the types of its use-case stay with the use-case. */
export function route<Input, Sent, Output>(
  described: Omit<RestRoute, "useCase" | "location" | "made" | "shown"> & {
    useCase: UseCase<Input, Sent, Output> | OpenUseCase<Input, Sent, Output>;
    location?: (answer: Output) => string;
    made?: (answer: Output) => boolean;
    shown?: (answer: Output) => unknown;
  },
): RestRoute {
  return described as unknown as RestRoute;
}

/** The names of the parameters of a path: `/clients/{id}` has `id`. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** A path as Hono writes it: `/clients/:id`. */
export const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");
