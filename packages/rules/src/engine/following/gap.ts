import { type Reason, say } from "../../reasons/reason.ts";
import type { Day } from "../../time/day.ts";
import type { DayWindow, Move } from "../asking/dates.ts";
import type { Environment } from "../environment.ts";
import type { Interview } from "../reading/interviews.ts";
import type { Occasion } from "./occasions.ts";
import type { Wait } from "./waits.ts";

/** A day on which the employer was, or will be, written to. */
export interface TouchDay {
  day: Day;
  facts: readonly string[];
}

/** A window moved to open on a day, as long in business days as before. */
export function moveWindow({ opens, by, closes }: DayWindow, to: Day, { days }: Environment): DayWindow {
  return { opens: to, ideal: to, by: days.after(to, days.between(opens, by)), closes: days.after(to, days.between(opens, closes)) };
}

/**
 * The move that keeps an enquiry clear of the interview and of other enquiries; null where it is clear.
 *
 * @param touches Enquiries sent that completed no step of this chain, in order. Those after its close move nothing.
 * @param earlier Earlier enquiries of the chain: on the day they were sent, or on their ideal day.
 * @param fixed Touches that are never moved themselves.
 */
export function clearOfNeighbours(
  { opens, closes }: DayWindow,
  { interview }: Wait,
  touches: readonly TouchDay[],
  earlier: readonly TouchDay[],
  fixed: readonly Occasion[],
  { days, clock, policy }: Environment,
): Move | null {
  const { minimumGap, gapAfterInterview, sendingUntil } = policy.parameters;
  const settled = interview === null ? opens : days.after(interview.day, gapAfterInterview);
  let to = settled > opens ? settled : opens;
  let touch: TouchDay | null = null;
  const clearOf = (other: TouchDay) => {
    const first = days.after(other.day, minimumGap);
    if (!(first > to)) return;
    to = first;
    touch = other;
  };
  const before = lastBy(touches, closes);
  if (before !== undefined) clearOf(before);
  for (const other of earlier) clearOf(other);
  for (const { window, fact } of fixed) {
    if (window !== null && clock.at(closes, sendingUntil) >= window.opens) clearOf({ day: clock.dayAt(window.ideal), facts: [fact.id] });
  }
  if (!(to > opens)) return null;
  const { reason, facts } = whyMoved(opens, to, touch, interview, minimumGap, gapAfterInterview);
  return { rule: "minimum-gap", reason, facts, edge: "opens", from: opens, to, unit: "day" };
}

/** The last touch on or before a day, by halving: of several, the gap from that one is the furthest. */
function lastBy(touches: readonly TouchDay[], day: Day): TouchDay | undefined {
  let low = 0;
  let high = touches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((touches[middle]?.day ?? Number.NaN) <= day) low = middle + 1;
    else high = middle;
  }
  return touches[low - 1];
}

function whyMoved(from: Day, to: Day, touch: TouchDay | null, interview: Interview | null, minimumGap: number, gapAfterInterview: number): { reason: Reason; facts: readonly string[] } {
  if (touch !== null) return { reason: say["too-soon-after-touch"]({ from, to, gap: minimumGap, day: touch.day }), facts: touch.facts };
  const { day = Number.NaN, facts = [] } = interview ?? {};
  return { reason: say["too-soon-after-interview"]({ from, to, gap: gapAfterInterview, day }), facts };
}
