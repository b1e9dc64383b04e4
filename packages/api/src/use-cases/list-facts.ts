import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { notFound } from "../errors.ts";
import type { FactRecord } from "../views/index.ts";
import { factRecords } from "./fact-records.ts";
import { byApplication } from "./inputs.ts";
import { query } from "./use-case.ts";

/** What was recorded of an application, in the order it was recorded. @throws DomainError `not-found` */
export const listFacts = query("listFacts", { permission: "facts:read", input: byApplication }, async (deps, { organisation }, { applicationId }): Promise<FactRecord[]> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    if ((await db.findApplication(tx, applicationId)) === null) throw notFound("application");
    return factRecords(await db.listFacts(tx, applicationId));
  });
});
