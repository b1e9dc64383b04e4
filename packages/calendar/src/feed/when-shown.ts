import type { Step, StepStatus } from "@tact/facts";
import type { FeedInterview } from "./feed-document.ts";
import { cancelledDays, feedDaysAhead, feedDaysBack } from "./feed-limits.ts";
import type { WindowInstants } from "./window-in-words.ts";

const dayMilliseconds = 86_400_000;

/** What the clock does to an entry that nobody touches. Epoch milliseconds, each included. */
export interface WhenShown {
  /** Where it stands in the feed. */
  start: number;
  /** From here to there the feed reaches it. */
  from: number;
  until: number;
  /** Up to here it is worth showing; an interview always is. */
  expires: number;
  /** Up to here it may ring: later it is late, or over. */
  rings: number;
}

const openStatuses: ReadonlySet<StepStatus> = new Set(["planned", "due", "late"]);

/** Whether a step stands in a calendar: what is done, dismissed, withheld or expired has left it. */
export function isOpen(step: Step): boolean {
  return openStatuses.has(step.status);
}

/** When the clock shows a step, or nothing where one of its edges is no instant that a calendar could write. */
export function whenStepShown({ window }: Step): WhenShown | undefined {
  const edges = instantsWithin([window.ideal, window.by, window.closes, window.opens]);
  if (edges === undefined) return undefined;
  const [ideal = 0, by = 0, closes = 0] = edges;
  return whenWindowShown({ ideal, by, closes });
}

/** When the clock shows a step of that window. */
export function whenWindowShown({ ideal, by, closes }: Pick<WindowInstants, "ideal" | "by" | "closes">): WhenShown {
  return { start: ideal, ...horizonAround(ideal), expires: closes, rings: by };
}

/** When the clock shows an interview: one that was called off stays for two weeks, to be seen as such. */
export function whenInterviewShown({ starts, ends, cancelledAt }: FeedInterview): WhenShown | undefined {
  const edges = instantsWithin([starts, ends, ...(cancelledAt === undefined ? [] : [cancelledAt])]);
  if (edges === undefined) return undefined;
  const [start = 0, end = 0, cancelled] = edges;
  const { from, until } = horizonAround(start);
  const expires = Number.POSITIVE_INFINITY;
  if (cancelled === undefined) return { start, from, until, expires, rings: end };
  return { start, from, until: Math.min(until, cancelled + cancelledDays * dayMilliseconds), expires, rings: cancelled };
}

function horizonAround(start: number): Pick<WhenShown, "from" | "until"> {
  return { from: start - feedDaysAhead * dayMilliseconds, until: start + feedDaysBack * dayMilliseconds };
}

/** A calendar writes years of four digits; what lies elsewhere, or is no time at all, makes no entry. */
function instantsWithin(times: readonly string[]): number[] | undefined {
  const instants: number[] = [];
  for (const time of times) {
    const bracket = time.indexOf("[");
    const instant = Date.parse(bracket < 0 ? time : time.slice(0, bracket));
    if (!(instant >= earliest && instant <= latest)) return undefined;
    instants.push(instant);
  }
  return instants;
}

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(9998, 0, 1);
