import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { id, stepId } from "@tact/facts";
import { contextOf, draftChannels, review, tones } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { DraftsView, ReviewView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { planOf } from "./plan-of.ts";
import { refused } from "./preview-plan.ts";
import { type DraftMaterial, stepDrafts } from "./step-drafts.ts";
import { query } from "./use-case.ts";

const draftInput = z.strictObject({
  applicationId: id,
  stepId,
  tone: z.enum(tones).meta({ description: "`plain` unless told, or that of the words that were kept." }).optional(),
  channel: z.enum(draftChannels).meta({ description: "One of the step's channels; its first unless told, or that of the words that were kept." }).optional(),
});

/** Characters of a text that can be reviewed. */
const mostText = 100_000;

const reviewInput = z.strictObject({
  applicationId: id,
  stepId: stepId.meta({ description: "The step that the text is for: what it should say differs by kind." }),
  text: z.string().max(mostText),
  subject: z.string().max(1000).optional(),
  channel: z.enum(draftChannels).optional(),
});

/**
 * What the drafts of a step are made of, kept words of the application included.
 * @throws DomainError `not-found` (no such application, or no such step in its plan)
 */
export async function draftMaterial(tx: OrganisationTransaction, deps: Deps, named: { applicationId: string; stepId: string }): Promise<DraftMaterial> {
  const context = await db.findApplication(tx, named.applicationId);
  if (context === null) throw notFound("application");
  const facts = (await db.listFacts(tx, named.applicationId)).map(({ body }) => body);
  const plan = planOf(context, facts, deps.clock());
  const step = plan.steps.find((each) => each.id === named.stepId);
  if (step === undefined) throw notFound("step");
  return { request: draftRequestOf(context, facts), plan, step, rows: await db.listDraftsOf(tx, [named.applicationId]) };
}

async function load(deps: Deps, { organisation }: Scope, named: { applicationId: string; stepId: string }): Promise<DraftMaterial> {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => draftMaterial(tx, deps, named));
}

/**
 * Words for a step: one draft for each person it goes to, with what somebody kept of it. Nothing is stored, and nothing is ever sent by itself.
 * @throws DomainError `not-found`, `invalid-input` (a channel that the step does not have)
 */
export const draftStep = query("draftStep", { permission: "plans:read", input: draftInput }, async (deps, scope, input): Promise<DraftsView> => {
  const material = await load(deps, scope, input);
  const drafts = stepDrafts(material, input);
  if (isRefusal(drafts)) throw refused(drafts);
  return { data: drafts.map((one) => ({ ...one, context: contextIn(material, one.recipient?.id ?? undefined) })) };
});

/** What a review of words for one person goes by; what is not known is left out. */
function contextIn({ request, plan, step }: DraftMaterial, recipient: string | undefined): DraftsView["data"][number]["context"] {
  const { kind, recipient: name, people, employer, candidate, role, topics, item } = contextOf({ request, plan, step: step.id }, recipient);
  const known = { kind, recipient: name, employer, candidate, role, item };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    ...(people === undefined ? {} : { people: [...people] }),
    ...(topics === undefined ? {} : { topics: [...topics] }),
  };
}

/** What a coach would mark in a text for a step. Nothing is stored. @throws DomainError `not-found` */
export const reviewText = query("reviewText", { permission: "plans:read", input: reviewInput }, async (deps, scope, input): Promise<ReviewView> => {
  const { request, plan } = await load(deps, scope, input);
  const known = contextOf({ request, plan, step: input.stepId });
  const { subject, channel } = input;
  const told = { ...(subject === undefined ? {} : { subject }), ...(channel === undefined ? {} : { channel }) };
  return review(input.text, { ...known, ...told });
});
