import type { Window } from "@tact/facts";
import { clock } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";

const hour = 3_600_000;
const shownHours = 18;

/** Positions in per cent of the bar's width. */
export interface BarGeometry {
  /** The window, cut to the hours shown; null where none of it is. */
  block: { left: number; width: number; cutLeft: boolean; cutRight: boolean } | null;
  /** The present, where it is among the hours shown. */
  now: number | null;
  ticks: { left: number; label: string }[];
}

/**
 * Eighteen hours of the reader's day around the part of the window that can still be used.
 * While the window is open, or opens within those hours, they start an hour before `now`; else three hours before it opens.
 * @param now epoch milliseconds
 * @param late whether `closes` rather than `by` ends it
 * @param zone the reader's zone (IANA), for the labels
 */
export function barGeometry(window: Window, now: number, late: boolean, zone: string): BarGeometry {
  const opens = epoch(window.opens);
  const end = epoch(late ? window.closes : window.by);
  const wholeHour = (at: number) => {
    const { minute } = wallClock(at, zone);
    return Math.floor(at / 60_000) * 60_000 - minute * 60_000;
  };
  const showsNow = opens - now < (shownHours - 3) * hour && end > now;
  const start = showsNow ? wholeHour(now) - hour : wholeHour(opens) - 3 * hour;
  const stop = start + shownHours * hour;
  const place = (at: number) => Math.round(((at - start) / (stop - start)) * 10_000) / 100;

  const from = showsNow ? Math.max(opens, now) : opens;
  const cutFrom = Math.max(from, start);
  const cutEnd = Math.min(end, stop);
  const block =
    cutEnd > cutFrom
      ? { left: place(cutFrom), width: place(cutEnd) - place(cutFrom), cutLeft: from < start, cutRight: end > stop }
      : null;

  const ticks: BarGeometry["ticks"] = [];
  for (let at = start + hour; at < stop - hour / 2; at += hour) {
    const left = place(at);
    if (wallClock(at, zone).hour % 4 !== 0) continue;
    if (showsNow && Math.abs(left - place(now)) < 9) continue;
    ticks.push({ left, label: clock(at, zone) });
  }
  return { block, now: showsNow ? place(now) : null, ticks };
}
