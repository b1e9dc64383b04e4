import { DomainError } from "../errors.ts";

/**
 * Refuses a change to something that was changed by somebody else in the meantime. `null`: it is not there.
 * @throws DomainError `precondition-failed`
 */
export function refuseStale(row: { version: number } | null, ifVersion: number | undefined): void {
  if (ifVersion === undefined || row?.version === ifVersion) return;
  const detail = row === null ? "It is not there, while you name a version of it." : `It was changed since you read it: it is at version ${row.version}, and you name ${ifVersion}.`;
  throw new DomainError("precondition-failed", `${detail} Read it again, and send the change with its new ETag in If-Match.`);
}
