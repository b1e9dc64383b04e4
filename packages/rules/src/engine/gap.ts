import type { Because } from "@tact/facts";
import { english } from "../reasons/english.ts";
import { type Day, formatDay } from "../time/day.ts";
import type { InstantWindow, DayWindow } from "./dates.ts";
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
  { opens }: DayWindow,
  window: InstantWindow,
  { wait, lastSent, earlier, fixed }: Neighbours,
  { days, clock, policy }: Environment,
): { to: Day; because: Because } | null {
  const { minimumGap, gapAfterInterview } = policy.parameters;
  let to = opens;
  let text = "";
  let facts: readonly string[] = [];
  const clear = (candidate: Day, say: () => string, from: readonly string[]) => {
    if (!(candidate > to)) return;
    to = candidate;
    text = say();
    facts = from;
  };
  const { interview } = wait;
  if (interview !== null) {
    const first = days.after(interview.day, gapAfterInterview);
    const values = { from: opens, to: first, gap: gapAfterInterview, day: interview.day };
    clear(first, () => english.because["too-soon-after-interview"](values), interview.facts);
  }
  const clearOf = ({ day, facts: from }: TouchDay) => {
    const first = days.after(day, minimumGap);
    clear(first, () => english.because["too-soon-after-touch"]({ from: opens, to: first, gap: minimumGap, day }), from);
  };
  if (lastSent !== null && clock.dayAt(window.closes) >= lastSent.day) clearOf(lastSent);
  for (const touch of earlier) clearOf(touch);
  for (const { window: other, fact } of fixed) {
    if (other !== null && window.closes >= other.opens) clearOf({ day: clock.dayAt(other.ideal), facts: [fact.fact.id] });
  }
  if (to === opens) return null;
  return { to, because: { rule: "minimum-gap", text, facts: [...facts], edge: "opens", from: formatDay(opens), to: formatDay(to) } };
}
