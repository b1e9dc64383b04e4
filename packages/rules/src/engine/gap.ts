import { type Reason, say } from "../reasons/reason.ts";
import type { Day } from "../time/day.ts";
import type { DayWindow, Move } from "./dates.ts";
import type { Environment } from "./environment.ts";
import type { Occasion } from "./occasions.ts";
import type { Wait } from "./waits.ts";

/** A day on which the employer was, or will be, written to. */
export interface TouchDay {
  day: Day;
  facts: readonly string[];
}

/** What an enquiry has to stand clear of. */
export interface Neighbours {
  wait: Wait;
  /** The last enquiry sent that completed no step of this chain. */
  lastSent: TouchDay | null;
  /** Earlier enquiries of the chain: on the day they were sent, or on their ideal day. */
  earlier: readonly TouchDay[];
  /** Touches that are never moved themselves. */
  fixed: readonly Occasion[];
}

/** A window moved to open on a day, as long in business days as before. */
export function moveWindow({ opens, by, closes }: DayWindow, to: Day, { days }: Environment): DayWindow {
  return { opens: to, ideal: to, by: days.after(to, days.between(opens, by)), closes: days.after(to, days.between(opens, closes)) };
}

/** The move that keeps an enquiry clear of the interview and of other enquiries; null where it is clear. */
export function clearOfNeighbours(
  window: DayWindow,
  { wait, lastSent, earlier, fixed }: Neighbours,
  { days, clock, policy }: Environment,
): Move | null {
  const { minimumGap, gapAfterInterview, sendingUntil } = policy.parameters;
  const { opens, closes } = window;
  const { interview } = wait;
  let to = opens;
  let reason: Reason | null = null;
  let facts: readonly string[] = [];
  if (interview !== null) {
    const first = days.after(interview.day, gapAfterInterview);
    if (first > to) {
      to = first;
      reason = say["too-soon-after-interview"]({ from: opens, to, gap: gapAfterInterview, day: interview.day });
      facts = interview.facts;
    }
  }
  const clearOf = ({ day, facts: from }: TouchDay) => {
    const first = days.after(day, minimumGap);
    if (!(first > to)) return;
    to = first;
    reason = say["too-soon-after-touch"]({ from: opens, to, gap: minimumGap, day });
    facts = from;
  };
  if (lastSent !== null && closes >= lastSent.day) clearOf(lastSent);
  for (const touch of earlier) clearOf(touch);
  for (const { window: other, fact } of fixed) {
    if (other !== null && clock.at(closes, sendingUntil) >= other.opens) clearOf({ day: clock.dayAt(other.ideal), facts: [fact.fact.id] });
  }
  return reason === null ? null : { rule: "minimum-gap", reason, facts, edge: "opens", from: opens, to, unit: "day" };
}
