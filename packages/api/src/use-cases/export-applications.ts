import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id, instant, type Plan } from "@tact/facts";
import { z } from "zod";
import type { ApplicationSummary, FactRecord } from "../views/index.ts";
import { applicationSummary } from "./applications.ts";
import { archivedFilter } from "./external.ts";
import { factRecords } from "./fact-records.ts";
import type { Deps } from "./deps.ts";
import { planOf } from "./plan-of.ts";
import { query } from "./use-case.ts";

const exported = z
  .strictObject({
    clientId: id.optional(),
    employerId: id.optional(),
    archived: archivedFilter.optional(),
    updatedSince: instant.meta({ description: "It, its facts or its plan changed at this instant or later." }).optional(),
  })
  .optional();

/** An application as it leaves: with its facts and its plan. */
export type ExportedApplication = ApplicationSummary & { facts: FactRecord[]; plan: Plan };

/** Read at once: what a slow reader takes its time with holds no transaction open. */
const atOnce = 50;

/**
 * Applications with their facts and plans, in the order they were added, a few at a time as somebody reads them. Each is of
 * one moment; what is changed while they are read may be told before or after.
 */
export const exportApplications = query(
  "exportApplications",
  { permission: "exports:read", input: exported },
  async (deps, { organisation }, input): Promise<AsyncGenerator<ExportedApplication>> => applicationsFrom(deps, organisation, input ?? {}),
);

async function* applicationsFrom(deps: Deps, organisation: string, { archived = "include", ...narrowed }: NonNullable<z.infer<typeof exported>>): AsyncGenerator<ExportedApplication> {
  for (let after: string | undefined, more = true; more; ) {
    const read = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
      const contexts = await db.listApplications(tx, { ...narrowed, archived, after, limit: atOnce });
      const facts = Map.groupBy(await db.listFactsOf(tx, contexts.map(({ application }) => application.id)), ({ applicationId }) => applicationId);
      return contexts.map((context) => ({ context, facts: facts.get(context.application.id) ?? [] }));
    });
    const now = deps.clock();
    for (const { context, facts } of read) {
      const plan = planOf(context, facts.map(({ body }) => body), now);
      yield { ...applicationSummary(context, plan), facts: factRecords(facts), plan };
    }
    after = read.at(-1)?.context.application.id;
    more = read.length === atOnce;
  }
}
