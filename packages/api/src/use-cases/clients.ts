import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { notFound } from "../errors.ts";
import type { ClientView, Page } from "../views/index.ts";
import { audit } from "./audit.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { byId, clientUpdate, newClient, pageInput } from "./inputs.ts";
import { listById } from "./page.ts";
import { lockApplicationsOf, planAgain } from "./plan-again.ts";
import { zonesOf } from "./plan-of.ts";
import { command, query } from "./use-case.ts";

function view(client: db.ClientRow, applications: number): ClientView {
  const { id, name, email, timeZone, createdAt } = client;
  return { id, name, email, timeZone, applications, createdAt };
}

const pageOfClients = listById("clients");

/** Clients in the order they were added. */
export const listClients = query("listClients", { permission: "clients:read", input: pageInput }, async (deps, { organisation }, input): Promise<Page<ClientView>> => {
  const page = pageOfClients({ organisation }, input);
  const { after, rows: limit } = page;
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listClients(tx, { limit, ...(after === undefined ? {} : { after }) }));
  return page.of(rows, ({ client }) => client.id, ({ client, applications }) => view(client, applications));
});

/** @throws DomainError `not-found` */
export const getClient = query("getClient", { permission: "clients:read", input: byId }, async (deps, { organisation }, { id }): Promise<ClientView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const client = await db.findClient(tx, id);
    if (client === null) throw notFound("client");
    return view(client, (await db.listApplications(tx, { clientId: id })).length);
  });
});

/** @throws DomainError `unknown-zone`, `client-email-taken` */
export const createClient = command("createClient", { permission: "clients:write", input: newClient }, async (deps, scope, input): Promise<ClientView> => {
  zonesOf([input.timeZone], "/timeZone");
  return await withOrganisation(deps.db, scope, async (tx) => {
    const client = await db.insertClient(tx, {
      id: deps.ids("client"),
      name: input.name,
      email: input.email ?? null,
      timeZone: input.timeZone,
      coachId: scope.actor.kind === "member" ? scope.actor.id : null,
      createdAt: deps.clock(),
    });
    await audit(tx, deps, scope, "client.created", client.id);
    return view(client, 0);
  });
});

/** Renames a client, or says in which zone they are: plans and calendars follow. @throws DomainError `not-found`, `unknown-zone` */
export const updateClient = command("updateClient", { permission: "clients:write", input: clientUpdate }, async (deps, scope, { id, name, timeZone }): Promise<ClientView> => {
  if (timeZone !== undefined) zonesOf([timeZone], "/timeZone");
  const change = { ...(name === undefined ? {} : { name }), ...(timeZone === undefined ? {} : { timeZone }) };
  return await withOrganisation(deps.db, scope, async (tx) => {
    const contexts = await lockApplicationsOf(tx, { clientId: id });
    const client = Object.keys(change).length === 0 ? await db.findClient(tx, id) : await db.updateClient(tx, id, change);
    if (client === null) throw notFound("client");
    for (const context of contexts) await planAgain(tx, deps, scope, { ...context, client });
    await leaveFeedsStale(tx, deps, { clientId: id });
    await audit(tx, deps, scope, "client.changed", id);
    return view(client, contexts.length);
  });
});
