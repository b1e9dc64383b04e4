import type { Decision, Fact, Participant, Plan, Step } from "@tact/facts";
import { epoch, instantOf } from "../time/zoned.ts";

/** An interview that counts, with the times that are in force. Instants are ISO 8601. */
export interface InterviewEntry {
  id: string;
  starts: string;
  ends: string;
  stage: string | null;
  format: "phone" | "video" | "onsite" | null;
  participants: Participant[];
}

/** Steps of one kind for one interview with one window and status: several thank-yous read as one entry. */
export interface StepGroup {
  key: string;
  /** The number of its pin; null once it is done or out of reach. */
  number: number | null;
  steps: [Step, ...Step[]];
}

export type TimelineEntry =
  | { at: number; kind: "interview"; interview: InterviewEntry }
  | { at: number; kind: "steps"; group: StepGroup }
  | { at: number; kind: "decision"; decision: Decision };

/** Interviews in force by their latest scheduling; cancelled and missed ones are left out. */
export function interviewsOf(facts: readonly Fact[]): InterviewEntry[] {
  const ordered = [...facts].sort((a, b) => epoch(a.at) - epoch(b.at) || (a.id < b.id ? -1 : 1));
  const found = new Map<string, InterviewEntry>();
  const known = new Map<string, InterviewEntry>();
  for (const fact of ordered) {
    if (fact.type === "interview-scheduled") {
      const entry: InterviewEntry = {
        id: fact.interview,
        starts: fact.starts,
        ends: fact.ends,
        stage: fact.stage ?? null,
        format: fact.format ?? null,
        participants: fact.participants ?? [],
      };
      found.set(entry.id, entry);
      known.set(entry.id, entry);
    } else if (fact.type === "interview-rescheduled") {
      const before = known.get(fact.interview);
      if (before !== undefined) found.set(before.id, { ...before, starts: fact.starts, ends: fact.ends });
    } else if (fact.type === "interview-cancelled" || fact.type === "interview-missed") {
      found.delete(fact.interview);
    }
  }
  return [...found.values()].sort((a, b) => epoch(a.starts) - epoch(b.starts));
}

/**
 * Whether a step can be marked as done now. The questions of an interview are answered in it: nothing marks them
 * before, and afterwards the debrief does.
 */
export function isMarkableStep(step: Step): boolean {
  return (step.status === "due" || step.status === "late") && step.kind !== "prepare-questions";
}

const isOpen = (step: Step) => step.status === "planned" || step.status === "due" || step.status === "late";

/** Groups the steps of a plan, in its order, and numbers those that are still to do. */
export function groupSteps(steps: readonly Step[]): StepGroup[] {
  const groups: StepGroup[] = [];
  const byKey = new Map<string, StepGroup>();
  let number = 0;
  for (const step of steps) {
    const { opens, by, closes } = step.window;
    const groupable = step.interview !== null && step.to.length > 0;
    const key = groupable ? [step.kind, step.interview, opens, by, closes, step.status].join("|") : step.id;
    const group = byKey.get(key);
    if (group !== undefined) {
      group.steps.push(step);
      continue;
    }
    const made: StepGroup = { key: step.id, number: isOpen(step) ? ++number : null, steps: [step] };
    byKey.set(key, made);
    groups.push(made);
  }
  return groups;
}

/** Everything of a plan in order of time: interviews, steps, and the day by which they said they would decide. */
export function timelineOf(plan: Plan, facts: readonly Fact[], employerZone: string): TimelineEntry[] {
  const entries: TimelineEntry[] = interviewsOf(facts).map((interview) => ({
    at: epoch(interview.starts),
    kind: "interview",
    interview,
  }));
  for (const group of groupSteps(plan.steps)) {
    const [step] = group.steps;
    const done = step.doneBy === null ? undefined : facts.find((fact) => fact.id === step.doneBy);
    const ideal = epoch(step.window.ideal);
    // What was noted as done afterwards still stands where it belonged.
    entries.push({ at: done === undefined ? ideal : Math.min(epoch(done.at), ideal), kind: "steps", group });
  }
  if (plan.decision !== null && plan.decision.basis === "stated") {
    entries.push({ at: instantOf(plan.decision.to, "17:00", employerZone), kind: "decision", decision: plan.decision });
  }
  return entries.sort((a, b) => a.at - b.at);
}

/** The people of an interview that a step goes to, as they were last named. */
export function participantsOf(facts: readonly Fact[], step: Pick<Step, "interview" | "to">): Participant[] {
  const interviews = interviewsOf(facts);
  const own = interviews.filter((interview) => step.interview === null || interview.id === step.interview);
  const everybody = [...own, ...interviews].flatMap(({ participants }) => participants);
  return step.to.flatMap((id) => everybody.find((person) => person.id === id) ?? []);
}
