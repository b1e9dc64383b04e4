import type { OrganisationTransaction } from "@tact/db";
import type { Plan, PlanDiff, Step } from "@tact/facts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { type EventToRecord, recordEvent } from "./record-event.ts";
import { toldRevision, toldStep } from "./told-plan.ts";

interface OfApplication {
  id: string;
  clientId: string;
}

/** Records what a new revision means: that the plan changed, that the application came to its end, that something is to be done at once. */
export function recordPlanEvents(
  tx: OrganisationTransaction,
  deps: Deps,
  scope: Partial<Pick<Scope, "requestId">>,
  application: OfApplication,
  { before, after, diff, revision }: { before: Plan; after: Plan; diff: PlanDiff; revision: number },
): void {
  const cause = scope.requestId === undefined ? null : { requestId: scope.requestId };
  const { id: applicationId, clientId } = application;
  const changed = toldRevision(application, { revision, plan: after, diff });
  if (changed !== null) recordEvent(tx, deps, cause, { type: "plan.changed", applicationId, clientId, body: changed });
  if (after.state === "ended" && before.state !== "ended") {
    recordEvent(tx, deps, cause, { type: "application.ended", applicationId, clientId, body: { applicationId, clientId, revision } });
  }
  for (const step of after.steps) {
    const event = eventOfStep(application, step);
    if (event !== null) recordEvent(tx, deps, cause, event);
  }
}

/**
 * What there is to tell of a step as it stands: that it is due, or late; null where it is neither. It is told once for
 * each window, however often somebody looks.
 */
export function eventOfStep({ id: applicationId, clientId }: OfApplication, step: Step): EventToRecord | null {
  if (step.status !== "due" && step.status !== "late") return null;
  const type = step.status === "due" ? "step.due" : "step.late";
  const edge = step.status === "due" ? step.window.opens : step.window.by;
  const body = { applicationId, clientId, step: toldStep(step) };
  return { type, applicationId, clientId, body, dedupeKey: `${type} ${applicationId} ${step.lineage} ${edge}` };
}
