import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import { type Fact, id, instant, type Plan, stepId } from "@tact/facts";
import { diff } from "@tact/rules";
import { z } from "zod";
import { notFound } from "../errors.ts";
import type { ExplanationView, PreviewView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { explanationsOf } from "./explanations-of.ts";
import { factsInput } from "./inputs.ts";
import { planOf, requestOf } from "./plan-of.ts";
import { planWithNewFacts } from "./plan-with-new-facts.ts";
import { asItWasPlanned } from "./as-it-was-planned.ts";
import { query } from "./use-case.ts";

interface Loaded {
  context: ApplicationContext;
  facts: Fact[];
}

async function load(deps: Deps, { organisation }: Scope, applicationId: string, asOf?: string): Promise<Loaded> {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const context = await db.findApplication(tx, applicationId);
    if (context === null) throw notFound("application");
    const rows = await db.listFacts(tx, applicationId);
    if (asOf === undefined) return { context, facts: rows.map(({ body }) => body) };
    const by = Date.parse(asOf);
    const known = rows.filter(({ recordedAt }) => Date.parse(recordedAt) <= by);
    return { context: await asItWasPlanned(tx, context, asOf), facts: known.map(({ body }) => body) };
  });
}

const planAsked = z.strictObject({
  applicationId: id,
  asOf: instant.meta({ description: "The plan as it stood then: of what had been recorded by this instant, with the statuses of it. Now, where it is left out." }).optional(),
});

/** The plan as it is at this moment, or as it stood at an earlier one. @throws DomainError `not-found` */
export const currentPlan = query("currentPlan", { permission: "plans:read", input: planAsked }, async (deps, scope, { applicationId, asOf }): Promise<Plan> => {
  const { context, facts } = await load(deps, scope, applicationId, asOf);
  return planOf(context, facts, asOf ?? deps.clock());
});

/** What the plan would be with more facts, and what they would change. Nothing is stored. Refuses what `recordFacts` refuses. */
export const previewFacts = query("previewFacts", { permission: "plans:read", input: factsInput }, async (deps, scope, { applicationId, facts: drafts }): Promise<PreviewView> => {
  const { context, facts } = await load(deps, scope, applicationId);
  const added = drafts.map((draft) => ({ ...draft, id: draft.id ?? deps.ids("fact") }) as Fact);
  const { before, after } = planWithNewFacts(context, facts, added, deps.clock());
  return { plan: after, diff: diff(before, after) };
});

const stepAsked = z.strictObject({ applicationId: id, stepId });

/** Why a step of the plan has the dates that it has. @throws DomainError `not-found` */
export const explainStep = query("explainStep", { permission: "plans:read", input: stepAsked }, async (deps, scope, { applicationId, stepId: step }): Promise<ExplanationView> => {
  const { context, facts } = await load(deps, scope, applicationId);
  const now = deps.clock();
  const [explanation] = explanationsOf(requestOf(context, facts, now), planOf(context, facts, now), step);
  if (explanation === undefined) throw notFound("step");
  return { ...explanation, policy: { id: context.application.policyId, edition: context.policy?.edition ?? explanation.policy.edition } };
});
