import type { ApplicationState, Step } from "@tact/facts";
import { PlanMemory } from "./plan-memory.ts";

/** What of an application's plan a queue shows. */
export interface QueuedPlan {
  state: ApplicationState;
  /** Steps that are planned, due or late, each with the stage of its interview in words. */
  open: readonly { step: Step; stage: string | null }[];
  /** Of every step. */
  lineages: ReadonlySet<string>;
}

/** Plans that a queue showed lately. */
export class QueueMemory extends PlanMemory<QueuedPlan> {}
