import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import type { Fact, Plan } from "@tact/facts";
import { diff } from "@tact/rules";
import { notFound } from "../errors.ts";
import type { PreviewView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import type { ByApplication, FactsInput } from "./inputs.ts";
import { planOf } from "./plan-of.ts";
import { planWithNewFacts } from "./plan-with-new-facts.ts";

async function load(deps: Deps, { organisation }: Scope, applicationId: string): Promise<{ context: ApplicationContext; facts: Fact[] }> {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const context = await db.findApplication(tx, applicationId);
    if (context === null) throw notFound("application");
    return { context, facts: (await db.listFacts(tx, applicationId)).map(({ body }) => body) };
  });
}

/** The plan as it is at this moment. @throws DomainError `not-found` */
export async function currentPlan(deps: Deps, scope: Scope, { applicationId }: ByApplication): Promise<Plan> {
  const { context, facts } = await load(deps, scope, applicationId);
  return planOf(context, facts, deps.clock());
}

/** What the plan would be with more facts, and what they would change. Nothing is stored. Refuses what `recordFacts` refuses. */
export async function previewFacts(deps: Deps, scope: Scope, { applicationId, facts: drafts }: FactsInput): Promise<PreviewView> {
  const { context, facts } = await load(deps, scope, applicationId);
  const added = drafts.map((draft) => ({ ...draft, id: draft.id ?? deps.ids("fact") }) as Fact);
  const { before, after } = planWithNewFacts(context, facts, added, deps.clock());
  return { plan: after, diff: diff(before, after) };
}
