import type { FactType } from "@tact/facts";
import type { FactsByType, Known } from "./known-fact.ts";

/** A list per type: the compiler sees that none is missing. */
const empty = (): Record<FactType, Known[]> => ({
  "interview-scheduled": [],
  "interview-rescheduled": [],
  "interview-cancelled": [],
  "interview-missed": [],
  "decision-promised": [],
  "delay-announced": [],
  "put-on-hold": [],
  "contact-preference-stated": [],
  "contact-away": [],
  "message-sent": [],
  "message-received": [],
  "item-promised": [],
  "item-sent": [],
  "call-promised": [],
  "call-held": [],
  "debrief-captured": [],
  "competing-offer": [],
  "offer-received": [],
  "offer-accepted": [],
  "offer-declined": [],
  rejected: [],
  withdrawn: [],
  "position-closed": [],
  "application-reopened": [],
  "step-pinned": [],
  "step-dismissed": [],
  "fact-retracted": [],
});

/** Facts by type, in order. */
export function groupByType(facts: readonly Known[]): FactsByType {
  const groups = empty();
  for (const known of facts) groups[known.type].push(known);
  // Each list holds facts of its own type only, which the loop above ensures and the type cannot say.
  return groups as FactsByType;
}
