import type { Fact, Plan, ResolvedPlanRequest, Step, StepKind } from "@tact/facts";
import { isRefusal, plan } from "../src/index.ts";
import { interviewOn, known, requestOf } from "../src/rulebook/cases.ts";

// The cast of the examples: one interview on Monday 9 November 2026, what was said about it, and how a plan is looked at.

export const request = (facts: readonly Fact[], now = "2026-11-20T12:00:00Z"): ResolvedPlanRequest => ({ ...requestOf({ it: "", facts, outcome: { skips: "" } }), now });

/** The plan for these facts; refusals are no part of these examples. */
export function planned(facts: readonly Fact[], now?: string): Plan {
  const made = plan(request(facts, now));
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
}

/** The one step of a kind. */
export function stepOf({ steps }: Plan, kind: StepKind): Step {
  const found = steps.filter((step) => step.kind === kind);
  const [step] = found;
  if (step === undefined || found.length > 1) throw new Error(`${found.length} steps of ${kind}`);
  return step;
}

export const kindsOf = ({ steps }: Plan): StepKind[] => steps.map(({ kind }) => kind);
/** When the one step of a kind opens, as `YYYY-MM-DD HH:MM`. */
export const opensOf = (made: Plan, kind: StepKind): string => stepOf(made, kind).window.opens.slice(0, 16).replace("T", " ");
export const codes = ({ notices }: Plan): string[] => notices.map(({ code }) => code);

export const interview = interviewOn("2026-11-09");
export const promise = (date: string, at = "2026-11-09 11:00", id = "promise"): Fact => known("decision-promised", at, { by: { date } }, id);
export const enquiry = (at: string, id: string, step?: string): Fact =>
  known("message-sent", at, { purpose: "enquiry", channel: "email", ...(step === undefined ? {} : { step }) }, id);
export const word = (at: string, id = "word"): Fact => known("message-received", at, {}, id);
