import { type Reason, say } from "../reasons/reason.ts";
import type { Dates, InstantWindow } from "./dates.ts";
import type { Interview } from "./interviews.ts";

/** The parameters that the window of a thank-you reads. */
export const thanksParameters = ["opensAfter", "idealAfter", "closesAfter", "latestHour"] as const;
type ThanksParameter = (typeof thanksParameters)[number];

const endOfDay = 23 * 60 + 59;
const morning = { opens: 8 * 60, ideal: 9 * 60, by: 12 * 60 };

/** The window in which thanks for an interview are fitting, on any day of the week, and why. */
export function thanksWindow(
  { ends, day }: Interview,
  policy: Readonly<Record<ThanksParameter, number>>,
  dates: Dates<ThanksParameter>,
): { window: InstantWindow; because: Reason } {
  const latest = dates.at(day, "latestHour");
  const opens = dates.plus(ends, "opensAfter", "opens");
  const closes = dates.plus(ends, "closesAfter", "closes");
  if (opens > latest) {
    const window = ordered({
      opens: dates.at(day + 1, morning.opens, "opens"),
      ideal: dates.at(day + 1, morning.ideal, "ideal"),
      by: dates.at(day + 1, morning.by, "by"),
      closes,
    });
    dates.moved("evening", "opens", say["after-hours"]({ after: policy.opensAfter, latest: policy.latestHour }), opens, window.opens);
    return { window, because: say["next-morning-thanks"]({ opens: window.opens, ideal: window.ideal }) };
  }
  const ideal = dates.plus(ends, "idealAfter", "ideal");
  const window = ordered({ opens, ideal: Math.min(ideal, latest), by: dates.at(day, endOfDay, "by"), closes });
  if (ideal > latest) dates.moved("evening", "ideal", say["ideal-capped"]({ latest: policy.latestHour }), ideal, window.ideal);
  return { window, because: say["same-day-thanks"]({ opens: window.opens, ideal: window.ideal }) };
}

/** A short `closesAfter` ends the window early; one that would end it before it opens gives way. */
function ordered({ opens, ideal, by, closes }: InstantWindow): InstantWindow {
  const last = closes < opens ? by : closes;
  return { opens, ideal: Math.min(ideal, last), by: Math.min(by, last), closes: last };
}
