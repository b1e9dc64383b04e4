import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { factTypes, id, instant } from "@tact/facts";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { FactRecord, Page } from "../views/index.ts";
import { factRecords } from "./fact-records.ts";
import { pagedList, paging } from "./page.ts";
import { query } from "./use-case.ts";

const factPage = z.strictObject({
  applicationId: id,
  type: z.array(z.enum(factTypes)).min(1).max(30).meta({ description: "Of one of these types." }).optional(),
  since: instant.meta({ description: "Recorded at this instant or later." }).optional(),
  ...paging,
});
const pageOfFacts = pagedList("facts", z.int().min(1));

/** What was recorded of an application, in the order it was recorded. @throws DomainError `not-found` */
export const listFacts = query("listFacts", { permission: "facts:read", input: factPage }, async (deps, { organisation }, input): Promise<Page<FactRecord>> => {
  const page = pageOfFacts({ organisation }, input);
  const { applicationId, type, since } = input;
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    if ((await db.findApplication(tx, applicationId)) === null) throw notFound("application");
    return await db.listFacts(tx, applicationId);
  });
  const recorded = since === undefined ? null : Date.parse(since);
  // Which retraction takes a fact back is seen from all of them.
  const records = factRecords(rows).map((record, index) => ({ record, sequence: rows[index]?.sequence ?? 0 }));
  const wanted = records
    .filter(({ sequence }) => sequence > (page.after ?? 0))
    .filter(({ record }) => (type === undefined || type.includes(record.fact.type)) && (recorded === null || Date.parse(record.recordedAt) >= recorded));
  return page.of(wanted.slice(0, page.rows), ({ sequence }) => sequence, ({ record }) => record);
});
