import * as db from "@tact/db";
import { type HookSourceRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { id, name, text } from "@tact/facts";
import { z } from "zod";
import { adapters } from "../hooks/adapters.ts";
import { hookSourceNames, type HookSourceName } from "../hooks/hook-adapter.ts";
import { optionsAfterRotation, optionsOf, sealSecret } from "../hooks/source-secrets.ts";
import { externalSourceOf } from "../hooks/take-in.ts";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { HookSourceSecretView, HookSourceView } from "../views/hook.ts";
import type { Page } from "../views/page.ts";
import { audit } from "./audit.ts";
import type { Deps } from "./deps.ts";
import { bothOrNeither, externalPair } from "./external.ts";
import { byId, pageInput } from "./inputs.ts";
import { listById } from "./page.ts";
import { command, query } from "./use-case.ts";

const secret = z.string().min(8).max(200);

const newHookSource = bothOrNeither(z.strictObject({
  source: z.enum(hookSourceNames).meta({ description: "The system whose webhooks are taken in: `tact` is the format of our own." }),
  name,
  secret: secret.optional().meta({ description: "What the other system signs with, where it chose that itself; made here where it is left out." }),
  applicationsSource: text(64).optional().meta({ description: "The `external_source` that the ids in its payloads are of; the system's own name where it is left out." }),
  ...externalPair,
}));
const rotation = z.strictObject({ id, secret: secret.optional() });

function view(deps: Deps, row: HookSourceRow): HookSourceView {
  const { id: sourceId, source, name: called, externalSource, externalId, createdAt, revokedAt, lastReceivedAt } = row;
  const { former } = optionsOf(row);
  return {
    id: sourceId,
    source,
    name: called,
    url: `${deps.publicUrl}/v1/hooks/${sourceId}`,
    applicationsSource: externalSourceOf(row),
    externalSource,
    externalId,
    createdAt,
    revokedAt,
    lastReceivedAt,
    formerSecretUntil: former !== undefined && deps.clock() < former.until ? former.until : null,
  };
}

/** A secret that the source can sign with. @throws DomainError `invalid-input` */
function secretFor(source: HookSourceName, given: string | undefined): string {
  const adapter = adapters[source];
  const fault = given === undefined ? null : adapter.refuseSecret(given);
  if (fault !== null) throw invalidInput([{ pointer: "/secret", detail: fault, code: "invalid-secret" }]);
  return given ?? adapter.newSecret();
}

/** Hook sources of one organisation that were not revoked. */
const mostHookSources = 50;

/**
 * Makes an address to which another system may send webhooks. Its secret is in this answer and nowhere else.
 * @throws DomainError `invalid-input`, `too-many-hook-sources`, `external-id-taken`, `no-secret-key`
 */
export const createHookSource = command("createHookSource", { permission: "webhooks:write", input: newHookSource }, async (deps, scope, input): Promise<HookSourceSecretView> => {
  const plain = secretFor(input.source, input.secret);
  const sourceId = deps.ids("hookSource");
  const sealedSecret = sealSecret(deps, scope.organisation, sourceId, plain);
  return await withOrganisation(deps.db, scope, async (tx) => {
    const live = (await db.listHookSources(tx)).filter(({ revokedAt }) => revokedAt === null);
    if (live.length >= mostHookSources) throw new DomainError("too-many-hook-sources", `There are ${mostHookSources} hook sources: revoke one that nothing sends to any more.`);
    const row = await db.insertHookSource(tx, {
      id: sourceId,
      source: input.source,
      name: input.name,
      sealedSecret,
      options: input.applicationsSource === undefined ? {} : { applicationsSource: input.applicationsSource },
      externalSource: input.externalSource ?? null,
      externalId: input.externalId ?? null,
      createdBy: scope.actor.id,
      createdAt: deps.clock(),
    });
    await audit(tx, deps, scope, "hook-source.created", sourceId);
    return { hookSource: view(deps, row), secret: plain };
  });
});

const pageOfSources = listById("hook-sources");

/** Hook sources in the order they were made; revoked ones too. */
export const listHookSources = query("listHookSources", { permission: "webhooks:read", input: pageInput }, async (deps, { organisation }, input): Promise<Page<HookSourceView>> => {
  const page = pageOfSources({ organisation }, input);
  const after = page.after === undefined ? {} : { after: page.after };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listHookSources(tx, { ...after, limit: page.rows }));
  return page.of(rows, ({ id: sourceId }) => sourceId, (row) => view(deps, row));
});

/** @throws DomainError `not-found` */
export const getHookSource = query("getHookSource", { permission: "webhooks:read", input: byId }, async (deps, { organisation }, { id: sourceId }): Promise<HookSourceView> => {
  const row = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findHookSource(tx, sourceId));
  if (row === null) throw notFound("hook source");
  return view(deps, row);
});

/**
 * Gives a source another secret. The one before holds for a day, so that the other system can be told meanwhile.
 * @throws DomainError `not-found` (revoked ones too), `invalid-input`, `no-secret-key`
 */
export const rotateHookSource = command("rotateHookSource", { permission: "webhooks:write", input: rotation }, async (deps, scope, input): Promise<HookSourceSecretView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const row = await liveSource(tx, input.id);
    const plain = secretFor(row.source, input.secret);
    const sealedSecret = sealSecret(deps, scope.organisation, row.id, plain);
    const changed = await db.updateHookSource(tx, row.id, { sealedSecret, options: optionsAfterRotation(deps, row) });
    if (changed === null) throw notFound("hook source");
    await audit(tx, deps, scope, "hook-source.rotated", row.id);
    return { hookSource: view(deps, changed), secret: plain };
  });
});

async function liveSource(tx: OrganisationTransaction, sourceId: string): Promise<HookSourceRow> {
  const row = await db.lockHookSource(tx, sourceId);
  if (row === null || row.revokedAt !== null) throw notFound("hook source");
  return row;
}

/** Ends a source for good: its address answers 410 from now on. @throws DomainError `not-found` */
export const revokeHookSource = command("revokeHookSource", { permission: "webhooks:write", input: byId }, async (deps, scope, { id: sourceId }): Promise<HookSourceView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const row = await db.revokeHookSource(tx, sourceId, deps.clock());
    if (row === null) throw notFound("hook source");
    await audit(tx, deps, scope, "hook-source.revoked", sourceId);
    return view(deps, row);
  });
});
