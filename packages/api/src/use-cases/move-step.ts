import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { date, type FactDraft, id, note, type Step, stepId } from "@tact/facts";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import type { RecordedView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { planOf } from "./plan-of.ts";
import { recordIn } from "./record-facts.ts";
import { command } from "./use-case.ts";

const ofStep = { applicationId: id, stepId };
const reason = note.meta({ description: "Why: it stands beside the step." });
const stepToPin = z.strictObject({ ...ofStep, on: date.meta({ description: "The day it is moved to, employer-local." }), reason });
const stepToDismiss = z.strictObject({ ...ofStep, reason });

type Said = { applicationId: string; stepId: string; reason: string };

/**
 * Moves a step to another day, which then wins over the rules, and is shown as such. Taking the fact back undoes it.
 * @throws DomainError `not-found`, `step-not-open`, and what `recordFacts` throws (`pin-before-interview` …)
 */
export const pinStep = command("pinStep", { permission: "steps:write", input: stepToPin }, async (deps, scope, input): Promise<RecordedView> => {
  return await withOrganisation(deps.db, scope, (tx) => pinIn(tx, deps, scope, input));
});

/** `pinStep` within a transaction that the caller has opened. */
export async function pinIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, { applicationId, stepId: step, on, reason: why }: Said & { on: string }): Promise<RecordedView> {
  return await sayOfStep(tx, deps, scope, { applicationId, step }, { type: "step-pinned", at: deps.clock(), step, on, reason: why });
}

/**
 * Removes a step from what is to be done. Taking the fact back undoes it.
 * @throws DomainError `not-found`, `step-not-open`, and what `recordFacts` throws
 */
export const dismissStep = command("dismissStep", { permission: "steps:write", input: stepToDismiss }, async (deps, scope, input): Promise<RecordedView> => {
  return await withOrganisation(deps.db, scope, (tx) => dismissIn(tx, deps, scope, input));
});

/** `dismissStep` within a transaction that the caller has opened. */
export async function dismissIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, { applicationId, stepId: step, reason: why }: Said): Promise<RecordedView> {
  return await sayOfStep(tx, deps, scope, { applicationId, step }, { type: "step-dismissed", at: deps.clock(), step, reason: why });
}

async function sayOfStep(tx: OrganisationTransaction, deps: Deps, scope: Scope, { applicationId, step }: { applicationId: string; step: string }, fact: FactDraft): Promise<RecordedView> {
  refuseUnlessOpen(await stepOf(tx, deps, applicationId, step));
  return await recordIn(tx, deps, scope, { applicationId, drafts: [fact] });
}

async function stepOf(tx: OrganisationTransaction, deps: Deps, applicationId: string, step: string): Promise<Step> {
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) throw notFound("application");
  const facts = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  const found = planOf(context, facts, deps.clock()).steps.find(({ id: planned }) => planned === step);
  if (found === undefined) throw notFound("step");
  return found;
}

/** What is done, or out of the plan already, is neither moved nor removed. */
function refuseUnlessOpen({ status }: Step): void {
  if (status !== "done" && status !== "dismissed") return;
  throw new DomainError("step-not-open", `This step is not open: it is ${status}.`);
}
