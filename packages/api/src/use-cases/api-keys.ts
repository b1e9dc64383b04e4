import * as db from "@tact/db";
import { type ApiKeyRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import { hashOfSecret, newSecret, secretPrefixes, shownOf } from "../keys/secret.ts";
import { newestVersion } from "../rest/versions.ts";
import type { ApiKeySecretView, ApiKeyView } from "../views/api-key.ts";
import type { Page } from "../views/page.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { byId, pageInput } from "./inputs.ts";
import { apiKeyChange, apiKeyRotation, newApiKey } from "./key-inputs.ts";
import { plusHours } from "./local-day.ts";
import { listById } from "./page.ts";
import { command, query } from "./use-case.ts";

/** Keys of one organisation that have not ended. */
const mostLiveKeys = 100;
/** How long a rotated key lives on unless told, in hours. */
const usualOverlapHours = 24;

const kindOf = ({ livemode }: { livemode: boolean }) => (livemode ? "live" : "test");

function view({ orgId: _org, secretHash: _hash, shown, ...key }: ApiKeyRow): ApiKeyView {
  return { ...key, shown: secretPrefixes[kindOf(key)] + shown, scopes: key.scopes as ApiKeyView["scopes"] };
}

const pageOfKeys = listById("api-keys");

/** Keys in the order in which they were made, those that have ended too. */
export const listApiKeys = query("listApiKeys", { permission: "keys:read", input: pageInput }, async (deps, { organisation }, input): Promise<Page<ApiKeyView>> => {
  const page = pageOfKeys({ organisation }, input);
  const after = page.after === undefined ? {} : { after: page.after };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listApiKeys(tx, { ...after, limit: page.rows }));
  return page.of(rows, ({ id }) => id, view);
});

/** @throws DomainError `not-found` */
export const getApiKey = query("getApiKey", { permission: "keys:read", input: byId }, async (deps, { organisation }, { id }): Promise<ApiKeyView> => {
  const found = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findApiKey(tx, id));
  if (found === null) throw notFound("key");
  return view(found);
});

/**
 * Makes a key. It is told in this answer and never again.
 * @throws DomainError `invalid-input` (an end that has passed), `too-many-keys`
 */
export const createApiKey = command(
  "createApiKey",
  { permission: "keys:write", input: newApiKey },
  async (deps, scope, { name, scopes, livemode = true, origins = [], expiresAt = null }): Promise<ApiKeySecretView> => {
    if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(deps.clock())) {
      throw invalidInput([{ pointer: "/expiresAt", detail: "lies in the past: a key ends later than now", code: "in-the-past" }]);
    }
    const expires = expiresAt === null ? null : new Date(expiresAt).toISOString();
    return await withOrganisation(deps.db, scope, async (tx) => {
      const made = await insertKey(tx, deps, scope, { name, scopes, livemode, origins: [...new Set(origins)], expiresAt: expires, version: newestVersion });
      await audit(tx, deps, scope, "api-key.created", made.key.id);
      return made;
    });
  },
);

type Settings = Pick<ApiKeyRow, "name" | "scopes" | "livemode" | "origins" | "expiresAt" | "version">;

async function insertKey(tx: OrganisationTransaction, deps: Deps, { actor }: Scope, settings: Settings): Promise<ApiKeySecretView> {
  const now = deps.clock();
  if ((await db.countLiveApiKeys(tx, now)) >= mostLiveKeys) {
    throw new DomainError("too-many-keys", `There are ${mostLiveKeys} keys: revoke one that is no longer used.`);
  }
  const secret = newSecret(kindOf(settings));
  const key = await db.insertApiKey(tx, {
    ...settings,
    id: deps.ids("apiKey"),
    shown: shownOf(secret),
    secretHash: hashOfSecret(secret),
    createdBy: actor.id,
    createdAt: now,
  });
  return { key: view(key), secret };
}

/** Renames a key, or says which pages may use it. What it may do stays as it was made. @throws DomainError `not-found`, `key-over` */
export const updateApiKey = command("updateApiKey", { permission: "keys:write", input: apiKeyChange }, async (deps, scope, { id, name, origins }): Promise<ApiKeyView> => {
  const change = { ...(name === undefined ? {} : { name }), ...(origins === undefined ? {} : { origins: [...new Set(origins)] }) };
  return await withOrganisation(deps.db, scope, async (tx) => {
    const key = await liveKey(tx, deps, id);
    const changed = Object.keys(change).length === 0 ? key : await db.updateApiKey(tx, id, change);
    await audit(tx, deps, scope, "api-key.changed", id);
    return view(changed ?? key);
  });
});

/**
 * Makes the successor of a key, with the same name, scopes and origins, and gives the old one an end, so that programs can
 * change from one to the other. The successor of a key that was to end lives as long as that one was to.
 * @throws DomainError `not-found`, `key-over`, `too-many-keys`
 */
export const rotateApiKey = command(
  "rotateApiKey",
  { permission: "keys:write", input: apiKeyRotation },
  async (deps, scope, { id, overlapHours = usualOverlapHours }): Promise<ApiKeySecretView> => {
    return await withOrganisation(deps.db, scope, async (tx) => {
      const key = await liveKey(tx, deps, id);
      const { name, scopes, livemode, origins, version } = key;
      const now = deps.clock();
      const lifetime = key.expiresAt === null ? null : Date.parse(key.expiresAt) - Date.parse(key.createdAt);
      const expiresAt = lifetime === null ? null : new Date(Date.parse(now) + lifetime).toISOString();
      const made = await insertKey(tx, deps, scope, { name, scopes, livemode, origins, version, expiresAt });
      const end = plusHours(now, overlapHours);
      await db.updateApiKey(tx, id, { expiresAt: key.expiresAt !== null && key.expiresAt < end ? key.expiresAt : end });
      await audit(tx, deps, scope, "api-key.rotated", id);
      return made;
    });
  },
);

/** Ends a key for good: it is refused from now on. @throws DomainError `not-found` */
export const revokeApiKey = command("revokeApiKey", { permission: "keys:write", input: byId }, async (deps, scope, { id }): Promise<ApiKeyView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const key = await db.lockApiKey(tx, id);
    if (key === null) throw notFound("key");
    if (key.revokedAt !== null) return view(key);
    const revoked = await db.updateApiKey(tx, id, { revokedAt: deps.clock() });
    await audit(tx, deps, scope, "api-key.revoked", id);
    return view(revoked ?? key);
  });
});

/** A key that has not ended, held until the transaction does. @throws DomainError `not-found`, `key-over` */
async function liveKey(tx: OrganisationTransaction, deps: Deps, id: string): Promise<ApiKeyRow> {
  const key = await db.lockApiKey(tx, id);
  if (key === null) throw notFound("key");
  if (key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= deps.clock())) {
    throw new DomainError("key-over", "This key has ended: make a new one.");
  }
  return key;
}
