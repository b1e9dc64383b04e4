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

/** What PostgreSQL said, out of an error that a query threw; null where it was not PostgreSQL. */
export function databaseError(error: unknown): pg.DatabaseError | null {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof pg.DatabaseError ? cause : null;
}

/** The error as a `ConflictError` where a unique or foreign key refused, else as it was. */
export function asConflict(error: unknown): unknown {
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
