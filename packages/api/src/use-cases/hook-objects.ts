import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import type { Standing } from "../hooks/hook-adapter.ts";
import { type KnownObject, knownObject } from "../hooks/object-state.ts";
import { hookOutcomes, speakerOf } from "../hooks/receive-hook.ts";
import { assignObject } from "../hooks/take-in.ts";
import type { HookObjectView, HookReceiptView } from "../views/hook.ts";
import type { Page } from "../views/page.ts";
import { audit } from "./audit.ts";
import { pagedList, paging } from "./page.ts";
import { command, query } from "./use-case.ts";

const sourceId = id.optional().meta({ description: "Of one hook source alone." });

const receiptPage = z.strictObject({ sourceId, outcome: z.enum(hookOutcomes).optional(), ...paging }).optional();
const objectPage = z
  .strictObject({ sourceId, unmatched: z.boolean().optional().meta({ description: "True for those of which nobody knows yet whose they are." }), ...paging })
  .optional();
const assignment = z.strictObject({
  id: id.meta({ description: "Id of the hook source." }),
  object: z.string().min(1).max(400).meta({ description: "What it is about, by its id in the other system." }),
  applicationId: id,
});

const pageOfReceipts = pagedList("hook-receipts", z.strictObject({ receivedAt: z.string(), dedupeKey: z.string() }));

/** Deliveries that came, the newest first, each with what came of it. */
export const listHookReceipts = query("listHookReceipts", { permission: "webhooks:read", input: receiptPage }, async (deps, { organisation }, input): Promise<Page<HookReceiptView>> => {
  const page = pageOfReceipts({ organisation }, input);
  const filter = {
    ...(input?.sourceId === undefined ? {} : { sourceId: input.sourceId }),
    ...(input?.outcome === undefined ? {} : { outcome: input.outcome }),
    ...(page.after === undefined ? {} : { before: page.after }),
  };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listHookReceipts(tx, { ...filter, limit: page.rows }));
  return page.of(rows, ({ receivedAt, dedupeKey }) => ({ receivedAt, dedupeKey }), receiptView);
});

function receiptView({ sourceId: source, dedupeKey: key, receivedAt, outcome, objectId: object, detail }: db.HookReceiptRow): HookReceiptView {
  return { source, key, receivedAt, outcome: outcome as HookReceiptView["outcome"], object, detail };
}

const pageOfObjects = pagedList("hook-objects", z.strictObject({ sourceId: z.string(), objectId: z.string() }));

/** What other systems told of, by source and id: whose it is, or that nobody knows. */
export const listHookObjects = query("listHookObjects", { permission: "webhooks:read", input: objectPage }, async (deps, { organisation }, input): Promise<Page<HookObjectView>> => {
  const page = pageOfObjects({ organisation }, input);
  const filter = {
    ...(input?.sourceId === undefined ? {} : { sourceId: input.sourceId }),
    ...(input?.unmatched === undefined ? {} : { unmatched: input.unmatched }),
    ...(page.after === undefined ? {} : { after: page.after }),
  };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listHookObjects(tx, { ...filter, limit: page.rows }));
  return page.of(rows, ({ sourceId: source, objectId }) => ({ sourceId: source, objectId }), (row) => objectView(row.sourceId, knownObject(row)));
});

function objectView(source: string, { id: object, applicationId, updatedAt, state }: KnownObject): HookObjectView {
  const { candidateIds, externalIds, emails } = state.application;
  const interviews = state.versions.at(-1)?.interviews ?? [];
  return {
    source,
    object,
    applicationId,
    updatedAt,
    candidate: { ids: [...externalIds, ...candidateIds], emails: [...emails] },
    interviews: interviews.map(({ standing }) => interviewView(standing)),
    facts: state.facts.length,
  };
}

function interviewView(standing: Standing): HookObjectView["interviews"][number] {
  if (standing.kind === "cancelled") return { starts: null, ends: null, stage: null, cancelled: true };
  return { starts: standing.starts, ends: standing.ends, stage: standing.stage ?? null, cancelled: false };
}

/**
 * Says whose application something of another system is: what was told of it is recorded there, and what is told of it
 * from now on. Facts that stood at another application because of it are retracted there.
 * @throws DomainError `not-found` (no such source, object or application), or the code that the application refuses with
 */
export const assignHookObject = command("assignHookObject", { permission: "facts:write", input: assignment }, async (deps, scope, { id: source, object, applicationId }): Promise<HookObjectView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const row = await db.lockHookSource(tx, source);
    if (row === null) throw notFound("hook source");
    if ((await db.findHookObjects(tx, source, [object])).length === 0) throw notFound("object of this hook source");
    if ((await db.findApplication(tx, applicationId)) === null) throw notFound("application");
    const { outcome, code } = await assignObject(tx, deps, speakerOf(row, scope.requestId), object, applicationId);
    if (outcome === "refused") throw new DomainError(code ?? "conflict", "The application cannot hold what was told: nothing was assigned.");
    await audit(tx, deps, scope, "hook-object.assigned", applicationId);
    const [after] = await db.findHookObjects(tx, source, [object]);
    if (after === undefined) throw notFound("object of this hook source");
    return objectView(source, knownObject(after));
  });
});
