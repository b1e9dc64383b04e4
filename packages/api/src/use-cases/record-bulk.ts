import * as db from "@tact/db";
import { attemptWithin, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import { DomainError, notFound, wireError } from "../errors.ts";
import type { BulkView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { externalPair } from "./external.ts";
import { factDrafts } from "./inputs.ts";
import { recordIn } from "./record-facts.ts";
import { command } from "./use-case.ts";

/** Most applications in one call. */
const mostItems = 1000;

const item = z
  .strictObject({ applicationId: id.optional(), ...externalPair, facts: factDrafts })
  .superRefine(({ applicationId, externalSource, externalId }, context) => {
    const byKey = externalSource !== undefined && externalId !== undefined;
    if ((applicationId !== undefined) !== byKey && (externalSource === undefined) === (externalId === undefined)) return;
    context.addIssue({ code: "custom", path: ["applicationId"], message: "must name the application: by its id, or by external_source and external_id" });
  })
  .meta({ description: "Facts of one application, which is named by its id or by an id of yours." });
const bulkInput = z.strictObject({ items: z.array(item).min(1).max(mostItems, { error: `must be at most ${mostItems} applications` }) });
type Item = z.infer<typeof item>;
type Result = BulkView["data"][number];

/**
 * Records facts of many applications in one transaction, each with its own result: what cannot be used of one leaves the
 * others as they are. An application that stands there twice takes its facts one after the other.
 */
export const recordBulk = command("recordBulk", { permission: "facts:write", input: bulkInput }, async (deps, scope, { items }): Promise<BulkView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const named: { each: Item; index: number; applicationId: string | null }[] = [];
    for (const [index, each] of items.entries()) named.push({ each, index, applicationId: await applicationOf(tx, each) });
    const results = new Map<number, Result>();
    // Applications are locked by ascending id, as everybody does who locks several.
    for (const { each, index, applicationId } of named.toSorted((a, b) => (a.applicationId ?? "" ) < (b.applicationId ?? "") ? -1 : a.applicationId === b.applicationId ? a.index - b.index : 1)) {
      results.set(index, await resultOf(tx, deps, scope, { each, applicationId }));
    }
    const data = items.map((_, index) => results.get(index) as Result);
    const recorded = data.filter(({ status }) => status === "recorded").length;
    return { recorded, refused: data.length - recorded, data };
  });
});

async function applicationOf(tx: OrganisationTransaction, { applicationId, externalSource, externalId }: Item): Promise<string | null> {
  if (applicationId !== undefined) return applicationId;
  return externalSource === undefined || externalId === undefined ? null : await db.findApplicationByExternal(tx, { source: externalSource, id: externalId });
}

async function resultOf(tx: OrganisationTransaction, deps: Deps, scope: Scope, { each, applicationId }: { each: Item; applicationId: string | null }): Promise<Result> {
  try {
    if (applicationId === null) throw notFound("application");
    const { facts, plan, revision } = await attemptWithin(tx, () => recordIn(tx, deps, scope, { applicationId, drafts: each.facts, source: "api" }));
    return { applicationId, status: "recorded", factIds: facts.map(({ id: factId }) => factId), revision, next: plan.next, error: null };
  } catch (error) {
    const refusal = wireError(error);
    if (!(refusal instanceof DomainError) || refusal.status >= 500) throw error;
    const errors = refusal.problems.map(({ pointer, detail, code = null }) => ({ pointer, detail, code }));
    return { applicationId: refusal.code === "not-found" ? null : applicationId, status: "refused", factIds: [], revision: null, next: null, error: { code: refusal.code, detail: refusal.message, errors } };
  }
}
