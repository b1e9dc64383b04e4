import type { Participant } from "@tact/facts";
import type { Day } from "../../time/day.ts";
import { type Instant, parseInstant } from "../../time/instant.ts";
import type { ZoneClock } from "../../time/zone-clock.ts";
import { isOf, type Known } from "./known-fact.ts";
import type { NoticeDraft } from "./notices.ts";
import type { Outcomes } from "./outcomes.ts";

/** An interview as it stands after one fact about it. Never changed: the next fact makes the next one. */
export interface Interview {
  readonly id: string;
  readonly starts: Instant;
  readonly ends: Instant;
  /** Employer-local day of its end. */
  readonly day: Day;
  readonly participants: readonly Participant[];
  /** The fact that scheduled it first. */
  readonly scheduled: Known;
  /** Whether it takes place: neither cancelled nor missed. */
  readonly counts: boolean;
  /** Ids of the facts that its times rest on. */
  readonly facts: readonly string[];
}

/** From this fact on the interview stands so. */
export interface InterviewChange {
  order: number;
  interview: Interview;
}

export interface InterviewLedger {
  /** By id, as they stand at the end. */
  interviews: ReadonlyMap<string, Interview>;
  changes: readonly InterviewChange[];
  /** Ids that may be named: also of interviews that came after the end. */
  named: ReadonlySet<string>;
  /** Facts left out altogether. */
  leftOut: readonly string[];
}

const endsBeforeStart = (fact: { starts: string; ends: string }) => parseInstant(fact.ends) < parseInstant(fact.starts);

/** The interviews, change by change. What cannot be used is noted and left out. */
export function keepInterviews(
  facts: readonly Known[],
  { end }: Outcomes,
  clock: ZoneClock,
  notices: NoticeDraft[],
): InterviewLedger {
  const named = new Set<string>();
  for (const known of facts) {
    if (isOf(known, "interview-scheduled") && !endsBeforeStart(known.fact)) named.add(known.fact.interview);
  }
  const leftOut: string[] = [];
  const interviews = new Map<string, Interview>();
  const changes: InterviewChange[] = [];
  const stand = (order: number, interview: Interview) => {
    interviews.set(interview.id, interview);
    changes.push({ order, interview });
  };
  for (const known of facts) {
    const { fact, order } = known;
    const isTimed = fact.type === "interview-scheduled" || fact.type === "interview-rescheduled";
    const isCalledOff = fact.type === "interview-cancelled" || fact.type === "interview-missed";
    if (!isTimed && !isCalledOff) continue;
    const afterEnd = end !== null && order > end.order;
    const before = interviews.get(fact.interview);
    if (isTimed && endsBeforeStart(fact)) {
      notices.push({ code: "ends-before-start", facts: [fact.id] });
      leftOut.push(fact.id);
    } else if (!named.has(fact.interview)) {
      notices.push({ code: "unknown-interview", facts: [fact.id] });
      leftOut.push(fact.id);
    } else if (afterEnd) {
      if (isTimed && parseInstant(fact.starts) > end.at) notices.push({ code: "after-the-end", facts: [fact.id] });
    } else if (isCalledOff) {
      if (before !== undefined) stand(order, { ...before, counts: false });
    } else if (fact.type === "interview-scheduled" || before !== undefined) {
      const ends = parseInstant(fact.ends);
      const scheduling = fact.type === "interview-scheduled";
      stand(order, {
        id: fact.interview,
        starts: parseInstant(fact.starts),
        ends,
        day: clock.dayAt(ends),
        participants: scheduling ? (fact.participants ?? []) : (before?.participants ?? []),
        scheduled: before?.scheduled ?? known,
        counts: true,
        facts: scheduling || before === undefined ? [fact.id] : [before.scheduled.fact.id, fact.id],
      });
    }
  }
  return { interviews, changes, named, leftOut };
}

/** Whether an interview ends later than another: the later id breaks a tie. */
export function endsLater(a: Interview, b: Interview): boolean {
  return a.ends !== b.ends ? a.ends > b.ends : a.id > b.id;
}
