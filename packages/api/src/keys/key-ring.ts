import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { type Permission, permissionsOfPortal, scopesOfKeys } from "../permissions.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { hashOfSecret, type SecretKind, secretKindOf } from "./secret.ts";
import { ensureTestOrganisation } from "./test-organisation.ts";

/** Somebody who showed a secret that holds. */
export interface Bearer {
  /** Id of the key or the portal link: what limits and kept answers are counted by. */
  owner: string;
  scope: Omit<Scope, "requestId">;
  /** Origins whose pages may use it. */
  origins: readonly string[];
  /** Date of the API version that it was made for; null where it has none. */
  version: string | null;
}

export interface KeyRing {
  /** Who shows this secret; null where it opens nothing: unknown, revoked, or expired. */
  bearerOf(secret: string): Promise<Bearer | null>;
  /** Whether pages of an origin may use any key at all: a preflight does not say which. */
  isListed(origin: string): Promise<boolean>;
}

/** How long what was looked up is believed, in milliseconds: a key that was revoked is refused within this time everywhere. */
const believedMilliseconds = 500;
/** Secrets and origins that are remembered at once; the oldest go first. */
const mostRemembered = 10_000;
/** A use is noted at most so often, in milliseconds. */
const notedEvery = 60_000;

interface Holder {
  bearer: Bearer;
  /** Where it is stored, which for a test key is not where it acts. */
  organisation: string;
  table: "key" | "portal";
  expiresAt: string | null;
  lastUsedAt: string | null;
}

/**
 * Finds out who shows a secret. What was found is kept in memory for half a second, counted from when it was asked for,
 * so that a busy key costs two look-ups a second and not one for each request.
 * @param tick milliseconds of a clock that never goes back
 */
export function keyRing(deps: Deps & { db: db.Database }, tick: () => number = () => performance.now()): KeyRing {
  const holders = remembered<Holder | null>(tick);
  const origins = remembered<boolean>(tick);
  return {
    async bearerOf(secret) {
      const kind = secretKindOf(secret);
      if (kind === null || kind === "invitation") return null;
      const hash = hashOfSecret(secret);
      const holder = await holders.find(hash, () => (kind === "portal" ? findPortal(deps, hash) : findKey(deps, kind, hash)));
      const now = deps.clock();
      if (holder === null || (holder.expiresAt !== null && holder.expiresAt <= now)) return null;
      noteUse(deps, holder, now);
      return holder.bearer;
    },
    isListed: (origin) => origins.find(origin, async () => (await db.locateKeyOfOrigin(deps.db, origin)) !== null),
  };
}

/** Remembers what was looked up, for a moment; questions that are asked meanwhile wait for the same answer. */
function remembered<Value>(tick: () => number) {
  const known = new Map<string, { since: number; value: Promise<Value> }>();
  return {
    find(name: string, look: () => Promise<Value>): Promise<Value> {
      const found = known.get(name);
      if (found !== undefined && tick() - found.since < believedMilliseconds) return found.value;
      const made = { since: tick(), value: look() };
      known.delete(name);
      known.set(name, made);
      const [oldest] = known.keys();
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
      made.value.catch(() => (known.get(name) === made ? known.delete(name) : false));
      return made.value;
    },
  };
}

async function findKey(deps: Deps & { db: db.Database }, kind: SecretKind, hash: string): Promise<Holder | null> {
  const place = await db.locateApiKey(deps.db, hash);
  if (place === null) return null;
  const key = await withOrganisation(deps.db, { organisation: place.organisation, readOnly: true }, (tx) => db.findApiKey(tx, place.id));
  if (key === null || key.revokedAt !== null || key.livemode !== (kind === "live")) return null;
  const scope = {
    organisation: key.livemode ? place.organisation : await ensureTestOrganisation(deps, place.organisation),
    actor: { kind: "api-key", id: key.id, name: key.name },
    role: null,
    // What a scope was called once and is called no longer gives nothing.
    permissions: new Set(scopesOfKeys.filter((permission) => key.scopes.includes(permission))),
    clientId: null,
    livemode: key.livemode,
    timeZone: "UTC",
  } as const;
  const bearer = { owner: key.id, scope, origins: key.origins, version: key.version };
  return { bearer, organisation: place.organisation, table: "key", expiresAt: key.expiresAt, lastUsedAt: key.lastUsedAt };
}

async function findPortal(deps: Deps & { db: db.Database }, hash: string): Promise<Holder | null> {
  const place = await db.locatePortalLink(deps.db, hash);
  if (place === null) return null;
  const { organisation, id } = place;
  const found = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const link = await db.findPortalLink(tx, id);
    const client = link === null ? null : await db.findClient(tx, link.clientId);
    const home = await db.findOrganisation(tx);
    return link === null || client === null ? null : { link, client, livemode: home?.liveOrgId == null };
  });
  if (found === null || found.link.revokedAt !== null) return null;
  const { link, client, livemode } = found;
  const scope = {
    organisation,
    actor: { kind: "client", id: client.id, name: client.name },
    role: null,
    permissions: permissionsOfPortal as ReadonlySet<Permission>,
    clientId: client.id,
    livemode,
    timeZone: client.timeZone,
  } as const;
  const bearer = { owner: link.id, scope, origins: [], version: null };
  return { bearer, organisation, table: "portal", expiresAt: link.expiresAt, lastUsedAt: link.lastUsedAt };
}

/** Notes the use beside the request, never in its way. */
function noteUse(deps: Deps, holder: Holder, now: string): void {
  const unlessSince = new Date(Date.parse(now) - notedEvery).toISOString();
  if (holder.lastUsedAt !== null && holder.lastUsedAt >= unlessSince) return;
  holder.lastUsedAt = now;
  const { organisation, table, bearer } = holder;
  const note = table === "key" ? db.noteApiKeyUse : db.notePortalUse;
  withOrganisation(deps.db, { organisation }, (tx) => note(tx, bearer.owner, { at: now, unlessSince })).catch((error: unknown) =>
    deps.report?.("the use of a key could not be noted", error),
  );
}
