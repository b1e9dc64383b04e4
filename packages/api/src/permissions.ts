import type { Role } from "./views/index.ts";

/**
 * Everything that somebody may be allowed to do: what a use-case asks for, what a role holds, and what a key is given as
 * its scopes. The names are public API.
 */
export const permissions = [
  "applications:read",
  "applications:write",
  "audit:read",
  "clients:read",
  "clients:write",
  "employers:read",
  "employers:write",
  "erasure:write",
  "events:read",
  "exports:read",
  "facts:read",
  "facts:write",
  "feeds:read",
  "feeds:write",
  "imports:write",
  "keys:read",
  "keys:write",
  "members:read",
  "members:write",
  "organisation:read",
  "organisation:write",
  "plans:read",
  "policies:read",
  "policies:write",
  "portal:read",
  "portal:write",
  "portal-links:read",
  "portal-links:write",
  "steps:read",
  "steps:write",
  "webhooks:read",
  "webhooks:write",
] as const;

export type Permission = (typeof permissions)[number];

/** What a portal link may: see and answer for its own client. Nobody else holds these. */
const ofPortals: ReadonlySet<Permission> = new Set(["portal:read", "portal:write"]);

/** What only owners may, besides giving keys. */
const ofOwners: ReadonlySet<Permission> = new Set([
  "audit:read",
  "erasure:write",
  "keys:read",
  "keys:write",
  "members:write",
  "organisation:write",
  "webhooks:write",
]);

const ofMembers = permissions.filter((permission) => !ofPortals.has(permission));
const notForViewers: ReadonlySet<Permission> = new Set(["audit:read", "keys:read"]);

/** What each role may. */
export const permissionsOfRole: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(ofMembers),
  coach: new Set(ofMembers.filter((permission) => !ofOwners.has(permission))),
  viewer: new Set(ofMembers.filter((permission) => permission.endsWith(":read") && !notForViewers.has(permission))),
};

/** What a client may through their link. */
export const permissionsOfPortal: ReadonlySet<Permission> = ofPortals;

/** What a key can be given: never to make keys, nor to stand for a client. */
export type KeyScope = Exclude<Permission, "keys:read" | "keys:write" | "portal:read" | "portal:write">;
export const scopesOfKeys: readonly KeyScope[] = ofMembers.filter((permission): permission is KeyScope => !permission.startsWith("keys:"));
