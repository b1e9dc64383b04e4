import type { FactType } from "@tact/facts";

/** What is logged most, as a person would say it. */
export const usualKinds = ["interview", "promise", "delay", "sent", "answer", "no", "offer"] as const;
/** Everything else that can happen. */
export const otherKinds = ["moved", "off", "people", "debrief", "hold", "decided", "competing", "item", "call", "wish", "away", "reopened"] as const;
export type FormKind = (typeof usualKinds)[number] | (typeof otherKinds)[number];
/** A form of one fact, or the questions after an interview. */
export type LogKind = FormKind | "after";

const kindOfFact: Partial<Record<FactType, LogKind>> = {
  "interview-scheduled": "interview",
  "interview-rescheduled": "moved",
  "interview-cancelled": "off",
  "interview-missed": "off",
  "decision-promised": "promise",
  "delay-announced": "delay",
  "put-on-hold": "hold",
  "contact-preference-stated": "wish",
  "contact-away": "away",
  "message-sent": "sent",
  "message-received": "answer",
  "item-promised": "item",
  "item-sent": "item",
  "call-promised": "call",
  "call-held": "call",
  "debrief-captured": "debrief",
  "competing-offer": "competing",
  "offer-received": "offer",
  "offer-accepted": "decided",
  "offer-declined": "decided",
  rejected: "no",
  withdrawn: "no",
  "position-closed": "no",
  "application-reopened": "reopened",
};

/** The form for a type of fact; null for what is done where it stands: moving a step, leaving it out, taking a fact back. */
export function logKindOf(fact: FactType): LogKind | null {
  return kindOfFact[fact] ?? null;
}
