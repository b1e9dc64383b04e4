import type { ApplicationState, StepKind, StepStatus } from "@tact/facts";
import type { Instant, PlainApplication } from "./facts.ts";
import type { Reading } from "./waits.ts";

export interface PlainStep {
  id: string;
  kind: StepKind;
  opens: Instant;
  ideal: Instant;
  by: Instant;
  closes: Instant;
  status: StepStatus;
}

/** A plan without its reasons: what the three engines must agree on. */
export interface PlainPlan {
  state: ApplicationState;
  next: string | null;
  steps: PlainStep[];
}

export function statusAt(opens: Instant, by: Instant, closes: Instant, now: Instant): StepStatus {
  if (now < opens) return "planned";
  if (now <= by) return "due";
  return now <= closes ? "late" : "expired";
}

/** By ideal, opens, by, id. */
export function inOrder(a: PlainStep, b: PlainStep): number {
  return a.ideal - b.ideal || a.opens - b.opens || a.by - b.by || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The first that is due or late, else the first planned. Steps must be in order. */
export function nextOf(steps: readonly PlainStep[]): string | null {
  let planned: string | null = null;
  for (const { status, id } of steps) {
    if (status === "due" || status === "late") return id;
    if (status === "planned" && planned === null) planned = id;
  }
  return planned;
}

export function stateOf({ now, clock }: PlainApplication, { interviews, present, outcome }: Reading): ApplicationState {
  if (outcome !== null) return outcome.type === "offer-received" ? "offer" : "ended";
  if (present === null) return "before-interview";
  for (const { counts, ends } of interviews) if (counts && now < ends) return "before-interview";
  const { decision, statement } = present;
  if (clock.dayAt(now) > decision) return "overdue-decision";
  if (statement === null || statement.type === "decision-promised") return "waiting";
  return statement.type === "put-on-hold" ? "on-hold" : "delayed";
}
