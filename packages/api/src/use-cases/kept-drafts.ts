import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { id, stepId } from "@tact/facts";
import { type Draft, draft, tones } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import { draftChoices, draftForms } from "../views/draft.ts";
import type { KeptDraftView, Page } from "../views/index.ts";
import { factsOf } from "./applications.ts";
import { audit } from "./audit.ts";
import type { Deps } from "./deps.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { draftMaterial } from "./drafts.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { byId } from "./inputs.ts";
import { listById, paging } from "./page.ts";
import { planOf } from "./plan-of.ts";
import { refused } from "./preview-plan.ts";
import { refuseStale } from "./refuse-stale.ts";
import { type DraftMaterial, keptDraftView, keptFor, madeFromOf, placeOf } from "./step-drafts.ts";
import { command, query } from "./use-case.ts";

/** Characters of words that can be kept: many times those of any message. */
const most = { subject: 500, body: 20_000 };
// Words hold line breaks and whatever people type; what no column can hold is refused.
const words = (limit: number) => z.string().max(limit).regex(/^[^\0]*$/u, { error: "must not hold the character NUL" });

const keepInput = z.strictObject({
  applicationId: id,
  stepId,
  form: z.enum(draftForms).meta({ description: "`email` unless told." }).optional(),
  recipient: id.nullable().meta({ description: "Id of the participant it goes to; null where nobody is known." }).optional(),
  choice: z.enum(draftChoices).nullable().optional(),
  tone: z.enum(tones).meta({ description: "The tone of the draft that the words were made from; `plain` unless told." }).optional(),
  subject: words(most.subject).nullable().optional(),
  body: words(most.body),
  voicemail: words(most.body).nullable().optional(),
  ifVersion: z.int().min(0).meta({ description: "The version that the words were written over, 0 for none: another one refuses them." }).optional(),
});

const listInput = z.strictObject({ applicationId: id.optional(), ...paging }).optional();

/** The draft that words are kept in the place of. @throws DomainError `not-found`, `invalid-input` */
function draftAt({ request, plan, step }: DraftMaterial, { form = "email", recipient = null, choice = null, tone }: z.infer<typeof keepInput>): Draft {
  const channel = form === "note" ? undefined : form === "email" ? "email" : "phone";
  const drafts = draft({ request, plan, step: step.id, tone, channel });
  if (isRefusal(drafts)) throw refused(drafts);
  const found = drafts.find((one) => one.form === form && one.choice === choice && (one.recipient?.id ?? null) === recipient);
  if (found === undefined) throw notFound("draft of this step");
  return found;
}

/**
 * Keeps words for a step as somebody left them, in the place of its draft to one person. They are good for the date that
 * the step has now. Nothing is ever sent by itself.
 * @throws DomainError `not-found`, `invalid-input` (a form that the step does not have), `precondition-failed` (somebody else kept other words)
 */
export const keepDraft = command("keepDraft", { permission: "steps:write", input: keepInput }, async (deps, scope, input): Promise<KeptDraftView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const material = await draftMaterial(tx, deps, input);
    const fresh = draftAt(material, input);
    const place = placeOf(fresh, input.applicationId, material.step);
    const known = await db.lockDraftAt(tx, place);
    refuseStale(known ?? { version: 0 }, input.ifVersion);
    const now = deps.clock();
    const { kind: actorKind, id: actorId, name: actorName } = scope.actor;
    const kept = {
      tone: fresh.tone,
      subject: input.subject ?? (fresh.form === "email" ? "" : null),
      body: input.body,
      voicemail: input.voicemail ?? null,
      madeFrom: madeFromOf(fresh),
      ...keptFor(material.step),
      actorKind, actorId, actorName,
      updatedAt: now,
    };
    const row = known === null ? await db.insertDraft(tx, { ...place, ...kept, id: deps.ids("draft"), createdAt: now }) : await db.updateDraft(tx, known.id, kept);
    if (row === null) throw new DomainError("precondition-failed", "Somebody else kept other words at the same moment. Read them again.");
    if (known === null) await audit(tx, deps, scope, "draft.kept", input.applicationId);
    await leaveFeedsBehind(tx, deps, input.applicationId);
    return keptDraftView(row, material.step, fresh);
  });
});

/** Throws kept words away: the step has its draft again as the facts make it. @throws DomainError `not-found` */
export const discardDraft = command("discardDraft", { permission: "steps:write", input: byId }, async (deps, scope, { id: draftId }): Promise<{ id: string }> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const gone = await db.deleteDraft(tx, draftId);
    if (gone === null) throw notFound("draft");
    await audit(tx, deps, scope, "draft.discarded", gone.applicationId);
    await leaveFeedsBehind(tx, deps, gone.applicationId);
    return { id: draftId };
  });
});

/** Calendars say the words that were kept. */
async function leaveFeedsBehind(tx: OrganisationTransaction, deps: Deps, applicationId: string): Promise<void> {
  const context = await db.findApplication(tx, applicationId);
  if (context !== null) await leaveFeedsStale(tx, deps, { clientId: context.client.id, applicationId });
}

const pageOfDrafts = listById("kept-drafts");

/** Kept words across the caseload, in the order in which they were first kept, each with what makes it stale. */
export const listKeptDrafts = query("listKeptDrafts", { permission: "plans:read", input: listInput }, async (deps, { organisation }, input): Promise<Page<KeptDraftView>> => {
  const page = pageOfDrafts({ organisation }, input);
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const rows = await db.listKeptDrafts(tx, { applicationId: input?.applicationId, after: page.after, limit: page.rows });
    const views = await keptViews(tx, deps, rows);
    return page.of(rows, (row) => row.id, ({ id: draftId }) => views.get(draftId) ?? never(draftId));
  });
});

/** Kept words by id, as their plans of this moment make them look. */
async function keptViews(tx: OrganisationTransaction, deps: Deps, rows: readonly db.KeptDraftRow[]): Promise<Map<string, KeptDraftView>> {
  const ids = [...new Set(rows.map(({ applicationId }) => applicationId))];
  const contexts = await db.listApplications(tx, { ids });
  const facts = await factsOf(tx, ids);
  const now = deps.clock();
  const views = contexts.flatMap((context) => {
    const { id: applicationId } = context.application;
    const ofThis = facts.get(applicationId) ?? [];
    const plan = planOf(context, ofThis, now);
    return rows.filter((row) => row.applicationId === applicationId).map((row) => keptNow(row, { request: draftRequestOf(context, ofThis), plan }));
  });
  return new Map(views.map((view) => [view.id, view]));
}

/** A row as the plan of this moment makes it look. */
export function keptNow(row: db.KeptDraftRow, { request, plan }: Pick<DraftMaterial, "request" | "plan">): KeptDraftView {
  const step = plan.steps.find(({ lineage }) => lineage === row.lineage) ?? null;
  if (step === null) return keptDraftView(row, null, null);
  const channel = row.form === "note" ? undefined : row.form === "email" ? "email" : "phone";
  const drafts = draft({ request, plan, step: step.id, tone: row.tone, channel });
  const fresh = isRefusal(drafts) ? undefined : drafts.find((one) => one.form === row.form && (one.choice ?? "") === row.choice && (one.recipient?.id ?? "") === row.recipient);
  return keptDraftView(row, step, fresh ?? null);
}

function never(draftId: string): never {
  throw new Error(`the application of draft ${draftId} was not read`);
}
