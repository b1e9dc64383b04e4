import { DrizzleQueryError } from "drizzle-orm";
import pg from "pg";

/** Conflicts by the constraint that found them. */
const conflicts = {
  facts_org_id_application_id_id_pk: ["fact-id-taken", "This application already has a fact with that id."],
  clients_org_id_id_pk: ["id-taken", "This id is already taken."],
  employers_org_id_id_pk: ["id-taken", "This id is already taken."],
  applications_org_id_id_pk: ["id-taken", "This id is already taken."],
  clients_email_key: ["client-email-taken", "Another client already has that e-mail address."],
  clients_external_key: ["external-id-taken", "Another client already has that external id."],
  employers_external_key: ["external-id-taken", "Another employer already has that external id."],
  applications_external_key: ["external-id-taken", "Another application already has that external id."],
  feeds_external_key: ["external-id-taken", "Another calendar link already has that external id."],
  hook_sources_external_key: ["external-id-taken", "Another hook source already has that external id."],
  portal_links_external_key: ["external-id-taken", "Another portal link already has that external id."],
  webhook_endpoints_external_key: ["external-id-taken", "Another webhook endpoint already has that external id."],
  members_org_id_user_id_pk: ["member-exists", "This person already belongs to the organisation."],
  user_email_key: ["user-email-taken", "Another person already has that e-mail address."],
  plan_revisions_org_id_application_id_number_pk: ["plan-changed", "The plan was changed at the same time."],
} as const;

export type ConflictCode = (typeof conflicts)[keyof typeof conflicts][0] | "conflict" | "unknown-reference";

/** A write that the database refused because of what is already stored, or what is not. */
export class ConflictError extends Error {
  readonly code: ConflictCode;
  /** Name of the constraint that refused. */
  readonly constraint: string;

  constructor(code: ConflictCode, message: string, constraint: string, cause: unknown) {
    super(message, { cause });
    this.name = "ConflictError";
    this.code = code;
    this.constraint = constraint;
  }
}

/** The database cannot be reached, or went away in the middle: whether something was stored is not known. */
export class DatabaseUnavailableError extends Error {
  constructor(cause: unknown) {
    super("the database cannot be reached", { cause });
    this.name = "DatabaseUnavailableError";
  }
}

/** Codes of Node.js and SQLSTATEs that say the same: nobody answers there, or no longer. */
const away: ReadonlySet<string> = new Set([
  "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN",
  "57P01", "57P02", "57P03", "53300", "08000", "08001", "08003", "08004", "08006",
]);

/** pg and its pool say this without a code. */
const awayWords = /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/;

const deepest = 6;

/** An error and what caused it, outermost first. */
function* chain(error: unknown): Generator<Error> {
  let cause = error;
  for (let depth = 0; cause instanceof Error && depth < deepest; depth += 1) {
    yield cause;
    ({ cause } = cause);
  }
}

/** Whether a query failed because the database cannot be reached, or went away under it. */
export function isUnavailable(error: unknown): boolean {
  for (const each of chain(error)) {
    if (each instanceof DatabaseUnavailableError || awayWords.test(each.message)) return true;
    if ("code" in each && typeof each.code === "string" && away.has(each.code)) return true;
  }
  return false;
}

/** Whether PostgreSQL refused a value that no column can hold (SQLSTATE class 22). */
export function isUnstorable(error: unknown): boolean {
  return [...chain(error)].some((each) => each instanceof pg.DatabaseError && each.code?.startsWith("22") === true);
}

/** Whether a transaction lost against another one, and may win when it is tried again. */
export function isLostRace(error: unknown): boolean {
  return [...chain(error)].some((each) => each instanceof pg.DatabaseError && (each.code === "40P01" || each.code === "40001"));
}

/** What PostgreSQL said, out of an error that a query threw; null where it was not PostgreSQL. */
export function databaseError(error: unknown): pg.DatabaseError | null {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof pg.DatabaseError ? cause : null;
}

/** The error as a `ConflictError` where a unique or foreign key refused, as a `DatabaseUnavailableError` where nobody answered, else as it was. */
export function asKnown(error: unknown): unknown {
  if (isUnavailable(error)) return error instanceof DatabaseUnavailableError ? error : new DatabaseUnavailableError(error);
  const cause = databaseError(error);
  const constraint = cause?.constraint ?? "";
  if (cause?.code === "23505") {
    const [code, message] = conflicts[constraint as keyof typeof conflicts] ?? ["conflict", "This already exists."];
    return new ConflictError(code, message, constraint, cause);
  }
  if (cause?.code === "23503") {
    return new ConflictError("unknown-reference", "Something that this refers to does not exist, or is still referred to.", constraint, cause);
  }
  return error;
}
