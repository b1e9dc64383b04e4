import type { FactType } from "@tact/facts";

/** What can be logged, as a person would say it. */
export const logKinds = ["interview", "promise", "delay", "sent", "answer", "no", "offer"] as const;
export type LogKind = (typeof logKinds)[number];

const kindOfFact: Partial<Record<FactType, LogKind>> = {
  "interview-scheduled": "interview",
  "decision-promised": "promise",
  "delay-announced": "delay",
  "message-sent": "sent",
  "message-received": "answer",
  "offer-received": "offer",
};

/** The form that answers a need of the plan; null where there is none yet. */
export function logKindOf(fact: FactType): LogKind | null {
  return kindOfFact[fact] ?? null;
}
