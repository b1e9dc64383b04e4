import { type Reason, say } from "../../reasons/reason.ts";
import type { Instant } from "../../time/instant.ts";
import type { Dates, InstantWindow } from "./dates.ts";
import type { Interview } from "../reading/interviews.ts";

/** The parameters that the window of a thank-you reads. */
export const thanksParameters = ["opensAfter", "idealAfter", "closesAfter", "latestHour"] as const;
type ThanksParameter = (typeof thanksParameters)[number];

const endOfDay = 23 * 60 + 59;
const morning = { opens: 8 * 60, ideal: 9 * 60, by: 12 * 60 };

/** The window in which thanks for an interview are fitting, on any day of the week. */
export function thanksWindow(
  { ends, day }: Interview,
  policy: Readonly<Record<ThanksParameter, number>>,
  dates: Dates<ThanksParameter>,
): InstantWindow {
  const latest = dates.at(day, "latestHour");
  const opens = dates.plus(ends, "opensAfter", "opens");
  const closes = dates.plus(ends, "closesAfter", "closes");
  if (opens > latest) {
    const nextMorning = dates.at(day + 1, morning.opens, "opens");
    dates.moved("evening", "opens", say["after-hours"]({ after: policy.opensAfter, latest: policy.latestHour }), opens, nextMorning);
    return ordered(nextMorning, dates.at(day + 1, morning.ideal, "ideal"), dates.at(day + 1, morning.by, "by"), closes);
  }
  const ideal = dates.plus(ends, "idealAfter", "ideal");
  const window = ordered(opens, Math.min(ideal, latest), dates.at(day, endOfDay, "by"), closes);
  if (ideal > latest) dates.moved("evening", "ideal", say["ideal-capped"]({ latest: policy.latestHour }), ideal, window.ideal);
  return window;
}

/** Why thanks fall into their window: still on the day, or the next morning. */
export function thanksReason(
  { ends, day }: Interview,
  { opens, ideal }: InstantWindow,
  policy: Readonly<Record<ThanksParameter, number>>,
  dates: Dates<ThanksParameter>,
): Reason {
  const isTooLate = ends + policy.opensAfter > dates.at(day, "latestHour");
  return say[isTooLate ? "next-morning-thanks" : "same-day-thanks"]({ opens, ideal });
}

/** A short `closesAfter` ends the window early; one that would end it before it opens gives way. */
function ordered(opens: Instant, ideal: Instant, by: Instant, closes: Instant): InstantWindow {
  const last = closes < opens ? by : closes;
  return { opens, ideal: Math.min(ideal, last), by: Math.min(by, last), closes: last };
}
