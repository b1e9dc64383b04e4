import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id, type Plan, stepId } from "@tact/facts";
import { contextOf, draft, draftChannels, type DraftRequest, review, tones } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { DraftsView, ReviewView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { planOf } from "./plan-of.ts";
import { refused } from "./preview-plan.ts";
import { query } from "./use-case.ts";

const draftInput = z.strictObject({
  applicationId: id,
  stepId,
  tone: z.enum(tones).meta({ description: "`plain` unless told." }).optional(),
  channel: z.enum(draftChannels).meta({ description: "One of the step's channels; its first unless told." }).optional(),
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

/** What words are made of. */
interface Drafted {
  request: DraftRequest;
  plan: Plan;
}

/** @throws DomainError `not-found` (no such application, or no such step in its plan) */
async function load(deps: Deps, { organisation }: Scope, { applicationId, stepId: step }: { applicationId: string; stepId: string }): Promise<Drafted> {
  const { context, facts } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const found = await db.findApplication(tx, applicationId);
    if (found === null) throw notFound("application");
    return { context: found, facts: (await db.listFacts(tx, applicationId)).map(({ body }) => body) };
  });
  const plan = planOf(context, facts, deps.clock());
  if (!plan.steps.some((each) => each.id === step)) throw notFound("step");
  return { request: draftRequestOf(context, facts), plan };
}

/**
 * Words for a step: one draft for each person it goes to. Nothing is stored, and nothing is ever sent by itself.
 * @throws DomainError `not-found`, `invalid-input` (a channel that the step does not have)
 */
export const draftStep = query("draftStep", { permission: "plans:read", input: draftInput }, async (deps, scope, input): Promise<DraftsView> => {
  const { request, plan } = await load(deps, scope, input);
  const drafts = draft({ request, plan, step: input.stepId, tone: input.tone, channel: input.channel });
  if (isRefusal(drafts)) throw refused(drafts);
  return { data: drafts };
});

/** What a coach would mark in a text for a step. Nothing is stored. @throws DomainError `not-found` */
export const reviewText = query("reviewText", { permission: "plans:read", input: reviewInput }, async (deps, scope, input): Promise<ReviewView> => {
  const { request, plan } = await load(deps, scope, input);
  const known = contextOf({ request, plan, step: input.stepId });
  const { subject, channel } = input;
  const told = { ...(subject === undefined ? {} : { subject }), ...(channel === undefined ? {} : { channel }) };
  return review(input.text, { ...known, ...told });
});
