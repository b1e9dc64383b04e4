import * as db from "@tact/db";
import { type ApplicationContext, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, Plan, Window } from "@tact/facts";
import { diff } from "@tact/rules";
import { DomainError } from "../errors.ts";
import type { SimulationView } from "../views/index.ts";
import { factsOf } from "./applications.ts";
import { epochOf } from "./local-day.ts";
import { listById } from "./page.ts";
import { planOf } from "./plan-of.ts";
import { policyForNew, underPolicy } from "./policy.ts";
import { refuseUnusable } from "./policies.ts";
import { type SimulationInput, simulationInput } from "./policy-inputs.ts";
import { query } from "./use-case.ts";

type Application = SimulationView["data"][number];
type MovedStep = Application["steps"][number];

const pageOfApplications = listById("simulation");
/** Applications that are planned both ways in one answer, unless fewer are asked for. */
const usualLimit = 50;

/**
 * What a policy would do to the caseload, a page of applications at a time: who would have another plan, and by how much.
 * The policy is one that there is, or values that nobody has stored yet. Nothing is stored.
 * @throws DomainError `not-found`, `invalid-input` (values that no policy can have), `cursor-of-another-list`
 */
export const simulatePolicy = query("simulatePolicy", { permission: "policies:read", input: simulationInput }, async (deps, { organisation }, input): Promise<SimulationView> => {
  const page = pageOfApplications({ organisation }, { limit: usualLimit, ...input });
  const now = deps.clock();
  const { clientId, fromPolicyId } = input;
  const loaded = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const contexts = await db.listApplications(tx, { clientId, policyId: fromPolicyId, archived: "exclude", after: page.after, limit: page.rows });
    const other = await insteadOf(tx, input, { contexts: contexts.slice(0, page.limit), now });
    return { contexts, other, facts: await factsOf(tx, contexts.map(({ application }) => application.id)) };
  });
  const shown = page.of(loaded.contexts, ({ application }) => application.id, (context) => context);
  const refused: SimulationView["refused"] = [];
  const data: Application[] = [];
  for (const [index, context] of shown.data.entries()) {
    const facts = loaded.facts.get(context.application.id) ?? [];
    const other = loaded.other[index];
    if (other === undefined) continue;
    try {
      const steps = differences(context, other, facts, now);
      if (steps.length > 0) data.push({ ...named(context), steps });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ applicationId: context.application.id, code: error.code, detail: error.message });
    }
  }
  return { looked: shown.data.length, moving: data.length, steps: countsOf(data), refused, data, nextCursor: shown.nextCursor };
});

/** The applications as they would stand under the policy that was asked for. */
async function insteadOf(
  tx: OrganisationTransaction,
  { policyId, edition, base = "standard", overrides = {} }: SimulationInput,
  { contexts, now }: { contexts: readonly ApplicationContext[]; now: string },
): Promise<ApplicationContext[]> {
  if (policyId === undefined) {
    refuseUnusable(base, overrides);
    const policy = { orgId: tx.organisation, id: "simulated", edition: "1", name: "", base, overrides, validFrom: now, createdBy: "", createdAt: now };
    return contexts.map((context) => ({ ...context, policy }));
  }
  const pinned = edition === undefined ? await policyForNew(tx, policyId, now) : { policyId, policyEdition: edition };
  const [first] = contexts;
  if (first === undefined) return [];
  const { policy } = await underPolicy(tx, first, pinned);
  return contexts.map((context) => ({ ...context, application: { ...context.application, ...pinned }, policy }));
}

function named({ application, client, employer }: ApplicationContext): Omit<Application, "steps"> {
  return {
    applicationId: application.id,
    role: application.role,
    client: { id: client.id, name: client.name },
    employer: { id: employer.id, name: employer.name },
    policy: { id: application.policyId, edition: application.policyEdition },
  };
}

const isOpen = ({ status }: Plan["steps"][number]) => status !== "done" && status !== "dismissed" && status !== "expired";

/** Open steps that would stand elsewhere, be new, or be gone. */
function differences(context: ApplicationContext, other: ApplicationContext, facts: readonly Fact[], now: string): MovedStep[] {
  const { moved, added, dropped } = diff(planOf(context, facts, now), planOf(other, facts, now));
  return [
    ...moved.filter(({ after }) => isOpen(after)).map(({ before, after }) => movedStep(after, before.window, after.window)),
    ...added.filter(isOpen).map((step) => movedStep(step, null, step.window)),
    ...dropped.filter(({ step }) => isOpen(step)).map(({ step }) => movedStep(step, step.window, null)),
  ];
}

const dayMilliseconds = 86_400_000;

function movedStep({ lineage, kind, title }: Plan["steps"][number], before: Window | null, after: Window | null): MovedStep {
  const days = before === null || after === null ? null : Math.round(((epochOf(after.ideal) - epochOf(before.ideal)) / dayMilliseconds) * 10) / 10;
  return { lineage, kind, title, before, after, days };
}

function countsOf(applications: readonly Application[]): SimulationView["steps"] {
  const steps = applications.flatMap((application) => application.steps);
  return {
    sooner: steps.filter(({ days }) => days !== null && days < 0).length,
    later: steps.filter(({ days }) => days !== null && days > 0).length,
    added: steps.filter(({ before }) => before === null).length,
    dropped: steps.filter(({ after }) => after === null).length,
  };
}
