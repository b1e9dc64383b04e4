import { z } from "zod";
import { DomainError } from "../errors.ts";
import type { Permission } from "../permissions.ts";
import type { Deps, Scope } from "./deps.ts";

/** A query changes nothing that anybody else would see; a command may. */
export type UseCaseKind = "query" | "command";

/** What a use-case asks of whoever wants it: a permission, that they are a member who is signed in, or nothing. */
export type Demand = Permission | "signed-in" | "open";

interface Described<Input, Sent, Kind extends UseCaseKind> {
  /** Unique among the use-cases: `createClient`. */
  readonly useCaseName: string;
  readonly kind: Kind;
  readonly permission: Demand;
  /** The doors parse with it; who calls from within hands over what it gives. */
  readonly input: z.ZodType<Input, Sent>;
}

/** Something that Tact does for somebody. It asks for its permission itself, whoever calls. */
export interface UseCase<Input, Sent, Output, Kind extends UseCaseKind = UseCaseKind> extends Described<Input, Sent, Kind> {
  (deps: Deps, scope: Scope, input: Input): Promise<Output>;
}

/** Something that is done for anybody: `scope` is null where nobody is signed in. */
export interface OpenUseCase<Input, Sent, Output, Kind extends UseCaseKind = UseCaseKind> extends Described<Input, Sent, Kind> {
  (deps: Deps, scope: Scope | null, input: Input): Promise<Output>;
}

/** For use-cases that take nothing. */
export const nothing = z.void();
/** The same for commands: tRPC takes JSON alone, and an empty object is the least of it. */
export const noFields = z.strictObject({}).optional();

interface Terms<Schema extends z.ZodType> {
  permission: Exclude<Demand, "open">;
  input: Schema;
}

/** A use-case that reads. */
export function query<Schema extends z.ZodType, Output>(
  name: string,
  terms: Terms<Schema>,
  run: (deps: Deps, scope: Scope, input: z.output<Schema>) => Promise<Output>,
): UseCase<z.output<Schema>, z.input<Schema>, Output, "query"> {
  return describe(name, "query", terms, run);
}

/** A use-case that changes something. */
export function command<Schema extends z.ZodType, Output>(
  name: string,
  terms: Terms<Schema>,
  run: (deps: Deps, scope: Scope, input: z.output<Schema>) => Promise<Output>,
): UseCase<z.output<Schema>, z.input<Schema>, Output, "command"> {
  return describe(name, "command", terms, run);
}

/** A use-case that reads, and is there for everybody. */
export function openQuery<Schema extends z.ZodType, Output>(
  name: string,
  { input }: { input: Schema },
  run: (deps: Deps, scope: Scope | null, input: z.output<Schema>) => Promise<Output>,
): OpenUseCase<z.output<Schema>, z.input<Schema>, Output, "query"> {
  return Object.assign(async (deps: Deps, scope: Scope | null, given: z.output<Schema>) => run(deps, scope, given), {
    useCaseName: name,
    kind: "query" as const,
    permission: "open" as const,
    input: typed(input),
  });
}

/** A use-case that changes something, and is there for everybody: it believes nobody, and asks for proof itself. */
export function openCommand<Schema extends z.ZodType, Output>(
  name: string,
  { input }: { input: Schema },
  run: (deps: Deps, scope: Scope | null, input: z.output<Schema>) => Promise<Output>,
): OpenUseCase<z.output<Schema>, z.input<Schema>, Output, "command"> {
  return Object.assign(async (deps: Deps, scope: Scope | null, given: z.output<Schema>) => run(deps, scope, given), {
    useCaseName: name,
    kind: "command" as const,
    permission: "open" as const,
    input: typed(input),
  });
}

function describe<Schema extends z.ZodType, Output, Kind extends UseCaseKind>(
  useCaseName: string,
  kind: Kind,
  { permission, input }: Terms<Schema>,
  run: (deps: Deps, scope: Scope, input: z.output<Schema>) => Promise<Output>,
): UseCase<z.output<Schema>, z.input<Schema>, Output, Kind> {
  const allowed = async (deps: Deps, scope: Scope, given: z.output<Schema>) => {
    refuseUnlessAllowed(scope, permission);
    return await run(deps, scope, given);
  };
  return Object.assign(allowed, { useCaseName, kind, permission, input: typed(input) });
}

/** The same schema, by what it takes and gives. */
const typed = <Schema extends z.ZodType>(schema: Schema) => schema as unknown as z.ZodType<z.output<Schema>, z.input<Schema>>;

/** @throws DomainError `not-allowed` */
export function refuseUnlessAllowed(scope: Scope, permission: Exclude<Demand, "open">): void {
  if (permission === "signed-in") {
    if (scope.actor.kind === "member") return;
    throw new DomainError("not-allowed", "This is for members who are signed in.");
  }
  if (scope.permissions.has(permission)) return;
  const who = scope.actor.kind === "api-key" ? "This key lacks the scope" : "Your role lacks the permission";
  throw new DomainError("not-allowed", `${who} ${permission}: ask an owner of your organisation for it.`);
}
