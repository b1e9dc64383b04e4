import { DomainError } from "../errors.ts";

/** Dates of the API's versions, the oldest first. A change that would break a caller gets a new one. */
export const apiVersions = ["2026-12-01"] as const;

/** The version that a new key is pinned to, and that whoever has none is served. */
export const newestVersion: string = apiVersions.at(-1) ?? "";

export const versionHeader = "tact-version";

/**
 * The version that a request is served: what its header asks for, else what its key was made for, else the newest.
 * @throws DomainError `unknown-version`
 */
export function servedVersion(asked: string | null, pinned: string | null): string {
  const version = asked?.trim() ?? pinned ?? newestVersion;
  if ((apiVersions as readonly string[]).includes(version)) return version;
  throw new DomainError("unknown-version", `There is no such version. Tact-Version is one of: ${apiVersions.join(", ")}.`);
}
