import { attemptWithin, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { channels, date, id, instant, note, stepId } from "@tact/facts";
import { z } from "zod";
import { DomainError, wireError } from "../errors.ts";
import type { RecordedView, StepActsView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { dismissIn, pinIn } from "./move-step.ts";
import { retractIn } from "./record-facts.ts";
import { doneIn } from "./step-done.ts";
import { command } from "./use-case.ts";

/** Most steps in one call. */
const mostSteps = 1000;

const ofStep = { applicationId: id, stepId };
const act = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("done"), ...ofStep, channel: z.enum(channels).optional(), at: instant.optional() }),
  z.strictObject({ act: z.literal("pin"), ...ofStep, on: date, reason: note }),
  z.strictObject({ act: z.literal("dismiss"), ...ofStep, reason: note }),
  z.strictObject({ act: z.literal("take-back"), applicationId: id, factId: id }),
]);
const actsInput = z.strictObject({ items: z.array(act).min(1).max(mostSteps, { error: `must be at most ${mostSteps} steps` }) });
type Act = z.infer<typeof act>;
type Result = StepActsView["data"][number];

/**
 * Marks, moves or removes several steps in one transaction, each with its own result: what is refused of one leaves the
 * others as they are. Taking the facts back undoes it, for several at once too.
 */
export const actOnSteps = command("actOnSteps", { permission: "steps:write", input: actsInput }, async (deps, scope, { items }): Promise<StepActsView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const results = new Map<number, Result>();
    // Applications are locked by ascending id, as everybody does who locks several.
    const inOrder = [...items.entries()].sort(([i, a], [j, b]) => (a.applicationId < b.applicationId ? -1 : a.applicationId === b.applicationId ? i - j : 1));
    for (const [index, item] of inOrder) results.set(index, await resultOf(tx, deps, scope, item));
    const data = items.map((_, index) => results.get(index) as Result);
    const recorded = data.filter(({ status }) => status === "recorded").length;
    return { recorded, refused: data.length - recorded, data };
  });
});

async function resultOf(tx: OrganisationTransaction, deps: Deps, scope: Scope, item: Act): Promise<Result> {
  const { applicationId } = item;
  const of = item.act === "take-back" ? null : item.stepId;
  try {
    const { facts, plan } = await attemptWithin(tx, () => carryOut(tx, deps, scope, item));
    const next = plan.steps.find(({ id: planned }) => planned === plan.next);
    return {
      applicationId,
      stepId: of,
      status: "recorded",
      factIds: facts.map(({ id: factId }) => factId),
      next: next === undefined ? null : { title: next.title, window: next.window },
      error: null,
    };
  } catch (error) {
    const refusal = wireError(error);
    if (!(refusal instanceof DomainError) || refusal.status >= 500) throw error;
    const [problem] = refusal.problems;
    const detail = problem === undefined ? refusal.message : `${refusal.message} It ${problem.detail}.`;
    return { applicationId, stepId: of, status: "refused", factIds: [], next: null, error: { code: refusal.code, detail } };
  }
}

async function carryOut(tx: OrganisationTransaction, deps: Deps, scope: Scope, item: Act): Promise<RecordedView> {
  if (item.act === "pin") return await pinIn(tx, deps, scope, item);
  if (item.act === "dismiss") return await dismissIn(tx, deps, scope, item);
  if (item.act === "take-back") return await retractIn(tx, deps, scope, item);
  return await doneIn(tx, deps, scope, item);
}
