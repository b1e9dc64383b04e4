import type { Plan } from "@tact/facts";
import type { InterviewEntry } from "../plan/timeline.ts";
import type { LogKind } from "./log-kind.ts";

/** A question whose answer would change the plan. */
export interface AfterQuestion {
  kind: Extract<LogKind, "promise" | "people" | "debrief" | "item" | "offer">;
  /** In the engine's words where the plan asks itself; null where the form has its own. */
  question: string | null;
  /** How many steps the answer would date, name or complete. */
  steps: number;
}

const openStatuses = new Set(["due", "late", "planned"]);

/**
 * What is worth asking after an interview: only what changes the plan, and first what would change most of it.
 * @param interview the last interview that has ended; null where there is none
 */
export function afterQuestions(plan: Plan, interview: InterviewEntry | null): AfterQuestion[] {
  const open = plan.steps.filter(({ status }) => openStatuses.has(status));
  const questions = new Map<AfterQuestion["kind"], AfterQuestion>();
  for (const { fact, question, tightens } of plan.needs) {
    const kind = fact === "decision-promised" ? "promise" : fact === "offer-received" ? "offer" : null;
    if (kind !== null && !questions.has(kind)) questions.set(kind, { kind, question, steps: tightens.length });
  }
  if (interview !== null && plan.state !== "ended") {
    const ofIt = open.filter((step) => step.interview === interview.id);
    const unnamed = ofIt.filter((step) => step.kind === "thank-you" && step.to.length === 0);
    if (interview.participants.length === 0) questions.set("people", { kind: "people", question: null, steps: Math.max(1, unnamed.length) });
    const debriefs = ofIt.filter((step) => step.kind === "debrief" || step.kind === "prepare-questions");
    if (debriefs.length > 0) questions.set("debrief", { kind: "debrief", question: null, steps: debriefs.length });
    questions.set("item", { kind: "item", question: null, steps: 0 });
  }
  return [...questions.values()].toSorted((a, b) => b.steps - a.steps);
}
