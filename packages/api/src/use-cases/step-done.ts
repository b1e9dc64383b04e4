import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact, FactDraft, Step } from "@tact/facts";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { RecordedView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { type StepDoneInput, stepDoneInput } from "./inputs.ts";
import { planOf } from "./plan-of.ts";
import { recordIn } from "./record-facts.ts";
import { command } from "./use-case.ts";

type MessageSent = Extract<Fact, { type: "message-sent" }>;

/** What a message that completes a step is for. Kinds that no message completes are not here. */
const purposeOf = {
  "thank-you": "thank-you",
  "debrief-recruiter": "thank-you",
  "decision-follow-up": "enquiry",
  "ask-new-timeline": "enquiry",
  "delay-follow-up": "enquiry",
  "check-in": "enquiry",
  "long-wait": "enquiry",
  "missed-call": "enquiry",
  expedite: "enquiry",
  "acknowledge-offer": "reply",
  "answer-offer": "reply",
  "gracious-reply": "reply",
  "keep-options-open": "other",
  "let-go": "other",
} as const satisfies Partial<Record<Step["kind"], MessageSent["purpose"]>>;

/** The fact that says a step was done. `facts` are those that the step's plan was made from. */
function factOfDoneStep(
  step: Step,
  facts: readonly Fact[],
  { at, channel }: { at: string; channel?: MessageSent["channel"] | undefined },
): FactDraft {
  if (step.kind === "debrief" || step.kind === "prepare-questions") {
    if (step.interview === null) throw new Error(`step ${step.id} names no interview`);
    const asked = step.kind === "prepare-questions" ? { timelineAsked: true } : {};
    return { type: "debrief-captured", at, interview: step.interview, ...asked };
  }
  if (step.kind === "promised-item") {
    const promised = new Set(step.because.flatMap((because) => because.facts));
    const promise = facts.find((fact) => fact.type === "item-promised" && promised.has(fact.id));
    if (promise?.type !== "item-promised") throw new Error(`step ${step.id} names no promise`);
    return { type: "item-sent", at, what: promise.what };
  }
  return {
    type: "message-sent",
    at,
    purpose: purposeOf[step.kind],
    channel: channel ?? step.channel ?? "email",
    step: step.id,
    ...(step.to.length > 0 ? { to: [...step.to] } : {}),
    ...(step.interview === null ? {} : { interview: step.interview }),
  };
}

/** What a clock may be ahead of ours. */
const clocksDifferMilliseconds = 5 * 60_000;

/** What is done was done: nobody knows yet what tomorrow's message will say. */
function refuseFuture(at: string, now: string): void {
  if (Date.parse(at) <= Date.parse(now) + clocksDifferMilliseconds) return;
  throw invalidInput([{ pointer: "/at", detail: "lies in the future: a step is done once it was done", code: "in-the-future" }]);
}

/**
 * Marks a step done by recording the fact that says so; retracting that fact undoes it.
 * @throws DomainError `not-found`, `step-not-open` (already done, taken out, or not yet possible),
 *   `invalid-input` (an `at` in the future), and what `recordFacts` gives
 */
export const stepDone = command("stepDone", { permission: "steps:write", input: stepDoneInput }, async (deps, scope, input): Promise<RecordedView> => {
  return await withOrganisation(deps.db, scope, (tx) => doneIn(tx, deps, scope, input));
});

/** `stepDone` within a transaction that the caller has opened. `source` is through what it came; `dashboard` unless told. */
export async function doneIn(tx: OrganisationTransaction, deps: Deps, scope: Scope, input: StepDoneInput & { source?: string }): Promise<RecordedView> {
  const { applicationId, stepId, channel, source } = input;
  const now = deps.clock();
  const at = input.at ?? now;
  refuseFuture(at, now);
  const context = await db.lockApplication(tx, applicationId);
  if (context === null) throw notFound("application");
  const facts = (await db.listFacts(tx, applicationId)).map(({ body }) => body);
  const step = planOf(context, facts, now).steps.find(({ id }) => id === stepId);
  if (step === undefined) throw notFound("step");
  if (step.status === "done" || step.status === "dismissed" || step.status === "withheld") {
    throw new DomainError("step-not-open", `This step is not open: it is ${step.status}.`);
  }
  refuseBeforeTheEnd(step, facts, at);
  const draft = factOfDoneStep(step, facts, { at, channel });
  const recorded = await recordIn(tx, deps, scope, { applicationId, drafts: [draft], ...(source === undefined ? {} : { source }) });
  if (recorded.plan.steps.find(({ id }) => id === stepId)?.status !== "done") {
    throw new DomainError("step-not-open", `This step cannot be done at that time: it opens at ${step.window.opens}.`);
  }
  return recorded;
}

/** Nobody thanks for, or writes up, an interview that is not over; a message that names the step would count all the same. */
function refuseBeforeTheEnd({ kind, interview }: Step, facts: readonly Fact[], at: string): void {
  if (kind !== "thank-you" && kind !== "debrief-recruiter" && kind !== "debrief") return;
  const times = facts
    .filter((fact) => fact.type === "interview-scheduled" || fact.type === "interview-rescheduled")
    .filter((fact) => fact.interview === interview)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const ends = times.at(-1)?.ends;
  if (ends !== undefined && Date.parse(at) < Date.parse(ends)) {
    throw new DomainError("step-not-open", `This step cannot be done yet: the interview ends at ${ends}.`);
  }
}
