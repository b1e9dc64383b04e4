import type { Window } from "@tact/facts";
import { clock, dateAndClock, duration, relativeDate, shortDate, span } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { rowWords } from "../words/en-row.ts";

export type Tone = "late" | "due" | "plain" | "moved";

/** The two lines at the end of a row: the exact time, and what is left of it. */
export interface Timing {
  tone: Tone;
  main: string;
  rest: string;
}

const closingWithin = 3 * 60 * 60_000;
const w = rowWords.timing;

/**
 * Times of an open step as the reader sees them.
 * @param now epoch milliseconds
 * @param zone the reader's zone (IANA)
 */
export function openTiming(status: string, window: Window, now: number, zone: string): Timing {
  const [opens, by, closes] = [epoch(window.opens), epoch(window.by), epoch(window.closes)];
  const today = wallClock(now, zone).date;
  const byDate = wallClock(by, zone).date;
  if (status === "late" || (now > by && now <= closes)) {
    return { tone: "late", main: w.late(duration(now - by)), rest: w.was(dateAndClock(by, zone)) };
  }
  if (now > closes) return { tone: "plain", main: w.past, rest: w.was(dateAndClock(by, zone)) };
  if (opens > now) {
    const opensDate = wallClock(opens, zone).date;
    if (opensDate !== today) {
      return {
        tone: "plain",
        main: relativeDate(opensDate, today),
        rest: span(opens, by, zone).includes(",") ? w.from(clock(opens, zone)) : span(opens, by, zone),
      };
    }
    return {
      tone: "plain",
      main: byDate === today ? span(opens, by, zone) : w.from(clock(opens, zone)),
      rest: w.opensIn(duration(opens - now)),
    };
  }
  const left = w.left(duration(by - now));
  const tone = by - now <= closingWithin ? "due" : "plain";
  if (byDate === today) return { tone, main: w.by(clock(by, zone)), rest: left };
  return { tone, main: w.by(relativeDate(byDate, today)), rest: `${clock(by, zone)}, ${left}` };
}

/** Times of a step that the plan moved, added or dropped. */
export function changeTiming(
  change: { kind: "moved" | "added" | "dropped"; before: Window | null },
  window: Window,
  zone: string,
): Timing {
  const day = (at: Window) => shortDate(wallClock(epoch(at.ideal), zone).date);
  if (change.kind === "dropped") return { tone: "moved", main: w.stopped, rest: w.was(day(change.before ?? window)) };
  if (change.kind === "added" || change.before === null) return { tone: "moved", main: day(window), rest: w.added };
  const [before, after] = [change.before, window];
  if (day(before) !== day(after)) return { tone: "moved", main: day(after), rest: w.was(day(before)) };
  return { tone: "moved", main: dateAndClock(epoch(after.ideal), zone), rest: w.was(clock(epoch(before.ideal), zone)) };
}
