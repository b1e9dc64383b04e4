import type { ApplicationState, Plan, Refusal, ResolvedPlanRequest, Step, StepStatus } from "@tact/facts";
import { english } from "../reasons/english.ts";
import { type Instant, parseInstant } from "../time/instant.ts";
import { weighBalance } from "./balance.ts";
import { type Compiled, compile } from "./compile.ts";
import type { Draft } from "./drafts.ts";

export { type Compiled, compile } from "./compile.ts";

/** A plan for facts, policy and present; or the refusal. Total, deterministic and pure. */
export function plan(request: ResolvedPlanRequest): Plan | Refusal {
  const compiled = compile(request);
  return "error" in compiled ? compiled : planCompiled(compiled);
}

/**
 * The plan as it stands at a present: statuses, state, guidance, next step and balance. Dates never depend on it.
 *
 * @param now ISO 8601 with offset or `Z`; the request's own present where it is left out.
 */
export function planCompiled(compiled: Compiled, now: string = compiled.request.now): Plan {
  const { env, drafts, lineages, decision, notices, needs } = compiled;
  const at = parseInstant(now);
  const statuses = drafts.map((draft) => statusAt(draft, at));
  const guide = guidanceAt(drafts, statuses);
  const steps = drafts.map((draft, index): Step => {
    const status = statuses[index] ?? "planned";
    return writeStep(draft, status, lineages.get(draft.id) ?? draft.id, guide(draft, status), compiled);
  });
  const next =
    steps.find(({ status }) => status === "due" || status === "late") ?? steps.find(({ status }) => status === "planned");
  return {
    application: env.application.id,
    asOf: now,
    policy: { id: env.policy.id, edition: env.policy.edition },
    zoneData: env.zoneData,
    state: stateAt(compiled, at),
    decision,
    steps,
    next: next?.id ?? null,
    nothingToDo: next === undefined ? whyNothing(compiled, statuses) : null,
    needs: [...needs],
    notices: [...notices],
    balance: weighBalance(compiled, statuses, at),
  };
}

/** Boundaries are inclusive. What was done wins over what was dismissed, that over what is held back, that over time. */
export function statusAt({ window, doneBy, dismissed, withheld }: Draft, now: Instant): StepStatus {
  if (doneBy !== null) return "done";
  if (dismissed) return "dismissed";
  if (withheld) return "withheld";
  if (now < window.opens) return "planned";
  if (now <= window.by) return "due";
  return now <= window.closes ? "late" : "expired";
}

function writeStep(draft: Draft, status: StepStatus, lineage: string, guidance: string[], { env }: Compiled): Step {
  const { format } = env.clock;
  const { opens, ideal, by, closes } = draft.window;
  return {
    id: draft.id,
    lineage,
    kind: draft.kind,
    title: draft.title,
    interview: draft.interview,
    to: [...draft.to],
    channel: draft.channel,
    alternatives: [...draft.alternatives],
    touch: draft.touch,
    window: { opens: format(opens), ideal: format(ideal), by: format(by), closes: format(closes) },
    status,
    firmness: draft.firmness,
    basis: draft.basis,
    because: draft.because.map((reason) => ({ ...reason, facts: [...reason.facts] })),
    guidance,
    doneBy: draft.doneBy?.fact.id ?? null,
  };
}

const enquiryKinds: ReadonlySet<Step["kind"]> = new Set(["decision-follow-up", "delay-follow-up", "check-in", "long-wait"]);
const isOpen = (status: StepStatus) => status === "planned" || status === "due" || status === "late";

/** Codes for the words, some of which depend on what was missed by now. */
function guidanceAt(drafts: readonly Draft[], statuses: readonly StepStatus[]): (draft: Draft, status: StepStatus) => string[] {
  const missed = drafts.filter(({ kind }, index) => kind === "thank-you" && statuses[index] === "expired");
  const nextEnquiry = drafts.find(({ kind }, index) => enquiryKinds.has(kind) && isOpen(statuses[index] ?? "done"));
  const saidSince = (closes: Instant) => drafts.some(({ kind, doneBy }) => enquiryKinds.has(kind) && (doneBy?.at ?? 0) > closes);
  const owesThanks = nextEnquiry !== undefined && missed.some(({ window }) => !saidSince(window.closes));
  return (draft, status) => {
    const guidance = [...draft.guidance];
    if (draft === nextEnquiry && owesThanks) guidance.push("missed-thanks");
    if (draft.kind === "thank-you" && status === "late") guidance.push("late-thanks");
    return guidance;
  };
}

function stateAt({ wait, last, outcome, ended, env }: Compiled, now: Instant): ApplicationState {
  if (ended) return "ended";
  if (outcome !== null) return "offer";
  if (wait === null || (last !== null && now < last.ends)) return "before-interview";
  const isPast = wait.decision !== null && env.clock.dayAt(now) > wait.decision.to;
  if (isPast) return "overdue-decision";
  if (wait.statement?.kind === "hold") return "on-hold";
  return wait.statement?.kind === "delay" ? "delayed" : "waiting";
}

function whyNothing({ outcome, wait, drafts }: Compiled, statuses: readonly StepStatus[]): string {
  const say = english.nothingToDo;
  switch (outcome?.fact.type) {
    case "offer-accepted":
    case "offer-declined":
    case "withdrawn":
    case "position-closed":
    case "rejected":
      return say[outcome.fact.type];
    case "offer-received":
      return say.offer;
    default:
      if (wait === null && drafts.every(({ doneBy }) => doneBy !== null)) return say["no-interview"];
      return statuses.includes("withheld") ? say["held-back"] : say["all-done"];
  }
}
