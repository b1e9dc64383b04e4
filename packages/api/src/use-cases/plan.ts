import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import type { Fact, Plan } from "@tact/facts";
import { diff } from "@tact/rules";
import { notFound } from "../errors.ts";
import type { PreviewView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { byApplication, factsInput } from "./inputs.ts";
import { planOf } from "./plan-of.ts";
import { planWithNewFacts } from "./plan-with-new-facts.ts";
import { query } from "./use-case.ts";

async function load(deps: Deps, { organisation }: Scope, applicationId: string): Promise<{ context: ApplicationContext; facts: Fact[] }> {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const context = await db.findApplication(tx, applicationId);
    if (context === null) throw notFound("application");
    return { context, facts: (await db.listFacts(tx, applicationId)).map(({ body }) => body) };
  });
}

/** The plan as it is at this moment. @throws DomainError `not-found` */
export const currentPlan = query("currentPlan", { permission: "plans:read", input: byApplication }, async (deps, scope, { applicationId }): Promise<Plan> => {
  const { context, facts } = await load(deps, scope, applicationId);
  return planOf(context, facts, deps.clock());
});

/** What the plan would be with more facts, and what they would change. Nothing is stored. Refuses what `recordFacts` refuses. */
export const previewFacts = query("previewFacts", { permission: "plans:read", input: factsInput }, async (deps, scope, { applicationId, facts: drafts }): Promise<PreviewView> => {
  const { context, facts } = await load(deps, scope, applicationId);
  const added = drafts.map((draft) => ({ ...draft, id: draft.id ?? deps.ids("fact") }) as Fact);
  const { before, after } = planWithNewFacts(context, facts, added, deps.clock());
  return { plan: after, diff: diff(before, after) };
});
