import type { ApplicationState, StepStatus } from "@tact/facts";
import type { Instant } from "../../time/instant.ts";
import { type Tally, tally } from "./balance.ts";
import type { Draft } from "../asking/drafts.ts";
import type { Schedule } from "../schedule.ts";

/** What depends on the present: where every step of a schedule stands, and the application with them. */
export interface Standing {
  readonly now: Instant;
  /** By place in the schedule. */
  readonly statuses: readonly StepStatus[];
  readonly state: ApplicationState;
  /** The first step that is due or late, else the first that is planned; null where nothing is left. */
  readonly next: Draft | null;
  readonly tally: Tally;
}

/** Looks at a schedule from a present. */
export function standingAt(schedule: Schedule, now: Instant): Standing {
  const { drafts } = schedule;
  const statuses = drafts.map((draft) => statusAt(draft, now));
  let open: Draft | null = null;
  let planned: Draft | null = null;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const status = statuses[index];
    if (status === "due" || status === "late") open = drafts[index] ?? null;
    else if (status === "planned") planned = drafts[index] ?? null;
  }
  return { now, statuses, state: stateAt(schedule, now), next: open ?? planned, tally: tally(schedule, statuses, now) };
}

/** Boundaries are inclusive. What was done wins over what was dismissed, that over what is held back, that over time. */
export function statusAt({ window, doneBy, said }: Draft, now: Instant): StepStatus {
  if (doneBy !== null) return "done";
  if (said !== null && said.dismissal !== null) return "dismissed";
  if (said !== null && said.wish !== null) return "withheld";
  if (now < window.opens) return "planned";
  if (now <= window.by) return "due";
  return now <= window.closes ? "late" : "expired";
}

function stateAt({ wait, last, outcome, ended, compiled }: Schedule, now: Instant): ApplicationState {
  if (ended) return "ended";
  if (outcome !== null) return "offer";
  if (wait === null || (last !== null && now < last.ends)) return "before-interview";
  const isPast = wait.decision !== null && compiled.env.clock.dayAt(now) > wait.decision.to;
  if (isPast) return "overdue-decision";
  if (wait.statement?.kind === "hold") return "on-hold";
  return wait.statement?.kind === "delay" ? "delayed" : "waiting";
}
