import type { FactOf, Participant } from "@tact/facts";
import { formatInstant } from "../time/instant.ts";
import type { Compiled } from "./compile.ts";
import type { Interview } from "./reading/interviews.ts";
import { isOf, type Known } from "./reading/known-fact.ts";

/** An interview as its facts leave it: moved, called off, or as it was scheduled. */
export interface StandingInterview {
  id: string;
  /** Instants as ISO 8601 in UTC. */
  starts: string;
  ends: string;
  stage: string | null;
  format: FactOf<"interview-scheduled">["format"] | null;
  participants: readonly Participant[];
  /** Why it does not take place; null where it does, or did. `by` is null where nobody said who called it off. */
  calledOff: { how: "cancelled" | "missed"; by: "employer" | "candidate" | null; at: string } | null;
  /** Instant of the fact that scheduled it first. */
  scheduledAt: string;
  /** Instant of the last fact about it. */
  changedAt: string;
}

/** The interviews of an application by start, as all its facts together leave them. What the plan could not use is left out. */
export function interviewsOf({ interviews, outcomes: { end }, all }: Compiled): StandingInterview[] {
  const counted = end === null ? all : all.filter(({ order }) => order <= end.order);
  const last = lastFacts(counted);
  const scheduled = new Map(counted.filter((known) => isOf(known, "interview-scheduled")).map(({ fact }) => [fact.interview, fact]));
  return [...interviews.interviews.values()]
    .sort((a, b) => a.starts - b.starts || (a.id < b.id ? -1 : 1))
    .map((interview) => standing(interview, last.get(interview.id) ?? interview.scheduled, scheduled.get(interview.id)));
}

function standing(interview: Interview, last: Known, scheduled: FactOf<"interview-scheduled"> | undefined): StandingInterview {
  return {
    id: interview.id,
    starts: formatInstant(interview.starts),
    ends: formatInstant(interview.ends),
    stage: scheduled?.stage ?? null,
    format: scheduled?.format ?? null,
    participants: interview.participants,
    calledOff: interview.counts ? null : calledOffBy(last),
    scheduledAt: formatInstant(interview.scheduled.at),
    changedAt: formatInstant(last.at),
  };
}

function calledOffBy(known: Known): StandingInterview["calledOff"] {
  const at = formatInstant(known.at);
  if (isOf(known, "interview-missed")) return { how: "missed", by: known.fact.by, at };
  return { how: "cancelled", by: isOf(known, "interview-cancelled") ? (known.fact.by ?? null) : null, at };
}

/** The last fact that tells when, or whether, each interview takes place. */
function lastFacts(facts: readonly Known[]): Map<string, Known> {
  const last = new Map<string, Known>();
  for (const known of facts) {
    const of =
      isOf(known, "interview-scheduled") || isOf(known, "interview-rescheduled") || isOf(known, "interview-cancelled") || isOf(known, "interview-missed");
    if (of) last.set(known.fact.interview, known);
  }
  return last;
}
