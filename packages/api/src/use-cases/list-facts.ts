import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { notFound } from "../errors.ts";
import type { FactRecord } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { factRecords } from "./fact-records.ts";
import type { ByApplication } from "./inputs.ts";

/** What was recorded of an application, in the order it was recorded. @throws DomainError `not-found` */
export async function listFacts(deps: Deps, { organisation }: Scope, { applicationId }: ByApplication): Promise<FactRecord[]> {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    if ((await db.findApplication(tx, applicationId)) === null) throw notFound("application");
    return factRecords(await db.listFacts(tx, applicationId));
  });
}
