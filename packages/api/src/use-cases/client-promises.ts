import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { notFound } from "../errors.ts";
import type { ClientPromisesView } from "../views/client-promises.ts";
import { byId } from "./inputs.ts";
import { promisesOf } from "./plan-of.ts";
import { query } from "./use-case.ts";

/** What employers promised a client, the latest first, across applications that are not put away. @throws DomainError `not-found` */
export const clientPromises = query("clientPromises", { permission: "plans:read", input: byId }, async (deps, { organisation }, { id }): Promise<ClientPromisesView> => {
  const now = deps.clock();
  const { contexts, facts } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    if ((await db.findClient(tx, id)) === null) throw notFound("client");
    const found = await db.listApplications(tx, { clientId: id, archived: "exclude" });
    return { contexts: found, facts: await db.listQueueFacts(tx, found.map(({ application }) => application.id)) };
  });
  const data = contexts.flatMap((context) => {
    const { application, employer } = context;
    const told = { id: application.id, role: application.role, employer: { id: employer.id, name: employer.name, timeZone: employer.timeZone } };
    return promisesOf(context, facts.get(application.id) ?? [], now).map((promise) => ({ application: told, promise }));
  });
  return { data: data.toSorted((a, b) => (a.promise.said < b.promise.said ? 1 : a.promise.said > b.promise.said ? -1 : 0)) };
});
