import { DomainError } from "../errors.ts";

/** The ETag (RFC 9110, section 8.8.3) of something by its version. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/**
 * The version that `If-Match` asks for; undefined where it is absent or `*`.
 * @throws DomainError `precondition-failed` for a tag that never was one of ours: nothing can match it.
 */
export function ifVersionOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === "*") return undefined;
  const [, version] = /^"v(\d{1,9})"$/.exec(header.trim()) ?? [];
  if (version === undefined) throw preconditionFailed();
  return Number(version);
}

/** The refusal of a change to something that was changed by somebody else in the meantime. */
export function preconditionFailed(): DomainError {
  return new DomainError("precondition-failed", "It was changed since you read it. Read it again, and send the change with its new ETag in If-Match.");
}
