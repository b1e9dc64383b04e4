import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { email, id, instant, name, zoneName } from "@tact/facts";
import { z } from "zod";
import { invalidInput, notFound } from "../errors.ts";
import type { ClientView, Page } from "../views/index.ts";
import { recordEvent } from "../webhooks/record-event.ts";
import { audit } from "./audit.ts";
import { changed } from "./changed.ts";
import type { Deps, Scope } from "./deps.ts";
import { archivedFilter, bothOrNeither, externalKey, externalPair, keyOf, searched } from "./external.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { byId, ifVersion } from "./inputs.ts";
import { listById, paging } from "./page.ts";
import { lockApplicationsOf, planAgain } from "./plan-again.ts";
import { zonesOf } from "./plan-of.ts";
import { refuseStale } from "./refuse-stale.ts";
import { command, query } from "./use-case.ts";

export function clientView(client: db.ClientRow, applications: number): ClientView {
  const { id: clientId, name: called, email: address, timeZone, coachId, policyId, reminders, externalSource, externalId, version, createdAt, updatedAt, archivedAt } = client;
  return { id: clientId, name: called, email: address, timeZone, coachId, policyId, reminders, applications, externalSource, externalId, version, createdAt, updatedAt, archivedAt };
}

const settings = {
  email: email.nullable().optional(),
  coachId: id.nullable().meta({ description: "The member who looks after them; null where it is everyone." }).optional(),
  reminders: z.boolean().meta({ description: "Whether they are reminded by mail." }).optional(),
};
const clientPage = z
  .strictObject({
    search: searched.meta({ description: "Words that the name or the e-mail address holds." }).optional(),
    email: email.optional(),
    coachId: id.meta({ description: "Clients of this member, and those who are everyone's." }).optional(),
    archived: archivedFilter.optional(),
    updatedSince: instant.meta({ description: "Changed at this instant or later." }).optional(),
    ...externalPair,
    ...paging,
  })
  .optional();
const newClient = bothOrNeither(z.strictObject({ name, timeZone: zoneName, ...settings, ...externalPair }));
const clientByKey = z.strictObject({ ...externalKey, name, timeZone: zoneName, ...settings, ifVersion });
const clientUpdate = bothOrNeither(
  z.strictObject({
    id,
    name: name.optional(),
    timeZone: zoneName.optional(),
    ...settings,
    archived: z.boolean().meta({ description: "Whether they are put away: lists and queues leave them out, nothing is lost." }).optional(),
    ...externalPair,
    ifVersion,
  }),
);
export type NewClient = z.infer<typeof newClient>;

const pageOfClients = listById("clients");

/** Clients in the order they were added. Those who are put away are left out unless they are asked for. */
export const listClients = query("listClients", { permission: "clients:read", input: clientPage }, async (deps, { organisation }, input): Promise<Page<ClientView>> => {
  const page = pageOfClients({ organisation }, input);
  const { search, email: address, coachId, archived = "exclude", updatedSince } = input ?? {};
  const filter = { mentions: search, email: address, coachId, archived, updatedSince, external: keyOf(input), after: page.after, limit: page.rows };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listClients(tx, filter));
  return page.of(rows, ({ client }) => client.id, ({ client, applications }) => clientView(client, applications));
});

/** @throws DomainError `not-found` */
export const getClient = query("getClient", { permission: "clients:read", input: byId }, async (deps, { organisation }, { id: clientId }): Promise<ClientView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const client = await db.findClient(tx, clientId);
    if (client === null) throw notFound("client");
    return clientView(client, (await db.listApplications(tx, { clientId })).length);
  });
});

/** @throws DomainError `unknown-zone`, `client-email-taken`, `external-id-taken`, `invalid-input` (no such member) */
export const createClient = command("createClient", { permission: "clients:write", input: newClient }, async (deps, scope, input): Promise<ClientView> => {
  zonesOf([input.timeZone], "/timeZone");
  return await withOrganisation(deps.db, scope, (tx) => createClientIn(tx, deps, scope, input));
});

/** `createClient` within a transaction that the caller has opened. */
export async function createClientIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: NewClient): Promise<ClientView> {
  const { actor } = scope;
  await refuseUnknownCoach(tx, input.coachId);
  const now = deps.clock();
  const client = await db.insertClient(tx, {
    id: deps.ids("client"),
    name: input.name,
    email: input.email ?? null,
    timeZone: input.timeZone,
    coachId: input.coachId === undefined ? (actor.kind === "member" ? actor.id : null) : input.coachId,
    reminders: input.reminders ?? false,
    externalSource: input.externalSource ?? null,
    externalId: input.externalId ?? null,
    createdAt: now,
    updatedAt: now,
  });
  await told(tx, deps, scope, "client.created", client);
  await audit(tx, deps, scope, "client.created", client.id);
  return clientView(client, 0);
}

/**
 * Adds a client who goes by somebody else's id, or changes the one who does: what is left out stays as it is.
 * @throws DomainError `unknown-zone`, `client-email-taken`, `precondition-failed`, `invalid-input` (no such member)
 */
export const upsertClient = command("upsertClient", { permission: "clients:write", input: clientByKey }, async (deps, scope, input): Promise<{ created: boolean; client: ClientView }> => {
  zonesOf([input.timeZone], "/timeZone");
  return await withOrganisation(deps.db, scope, (tx) => upsertClientIn(tx, deps, scope, input));
});

/** `upsertClient` within a transaction that the caller has opened. */
export async function upsertClientIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: z.infer<typeof clientByKey>): Promise<{ created: boolean; client: ClientView }> {
  const { externalSource: source, externalId, ...change } = input;
  await db.lockExternal(tx, "clients", { source, id: externalId });
  const found = await db.findClientByExternal(tx, { source, id: externalId });
  if (found === null) {
    refuseStale(null, input.ifVersion);
    return { created: true, client: await createClientIn(tx, deps, scope, input) };
  }
  return { created: false, client: await updateClientIn(tx, deps, scope, { id: found.id, ...change }) };
}

/**
 * Changes what is kept of a client: plans and calendars follow.
 * @throws DomainError `not-found`, `unknown-zone`, `client-email-taken`, `external-id-taken`, `precondition-failed`, `invalid-input` (no such member)
 */
export const updateClient = command("updateClient", { permission: "clients:write", input: clientUpdate }, async (deps, scope, input): Promise<ClientView> => {
  if (input.timeZone !== undefined) zonesOf([input.timeZone], "/timeZone");
  return await withOrganisation(deps.db, scope, (tx) => updateClientIn(tx, deps, scope, input));
});

async function updateClientIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: z.infer<typeof clientUpdate>): Promise<ClientView> {
  const { id: clientId, ifVersion: version, archived, ...rest } = input;
  const contexts = await lockApplicationsOf(tx, { clientId });
  const before = await db.lockClient(tx, clientId);
  if (before === null) throw notFound("client");
  refuseStale(before, version);
  await refuseUnknownCoach(tx, rest.coachId);
  const now = deps.clock();
  const archivedAt = archived === undefined ? undefined : archived ? (before.archivedAt ?? now) : null;
  const change = changed(before, { ...rest, archivedAt });
  if (Object.keys(change).length === 0) return clientView(before, contexts.length);
  const client = await db.updateClient(tx, clientId, change, now);
  if (client === null) throw notFound("client");
  if ("name" in change || "timeZone" in change) for (const context of contexts) await planAgain(tx, deps, scope, { ...context, client });
  await leaveFeedsStale(tx, deps, { clientId });
  await told(tx, deps, scope, "client.updated", client);
  await audit(tx, deps, scope, "client.changed", clientId);
  return clientView(client, contexts.length);
}

async function refuseUnknownCoach(tx: OrganisationTransaction, coachId: string | null | undefined): Promise<void> {
  if (coachId === undefined || coachId === null || (await db.findMember(tx, coachId)) !== null) return;
  throw invalidInput([{ pointer: "/coachId", detail: "is no member of this organisation", code: "unknown-member" }]);
}

async function told(tx: OrganisationTransaction, deps: Deps, scope: Scope, type: "client.created" | "client.updated", client: db.ClientRow): Promise<void> {
  const { id: clientId, externalSource, externalId, version } = client;
  recordEvent(tx, deps, scope, { type, clientId, applicationId: null, body: { clientId, externalSource, externalId, version } });
}
