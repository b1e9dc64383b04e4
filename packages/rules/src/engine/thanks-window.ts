import type { Parameters } from "../policy/parameters.ts";
import { english } from "../reasons/english.ts";
import type { Dates, InstantWindow } from "./dates.ts";
import type { Interview } from "./interviews.ts";

/** The parameters that the window of a thank-you reads. */
export const thanksParameters = ["opensAfter", "idealAfter", "closesAfter", "latestHour"] as const;

const endOfDay = 23 * 60 + 59;
const morning = { opens: 8 * 60, ideal: 9 * 60, by: 12 * 60 };

/** The window in which thanks for an interview are fitting, on any day of the week, and the words for it. */
export function thanksWindow(
  { ends, day }: Interview,
  policy: Pick<Parameters, (typeof thanksParameters)[number]>,
  dates: Dates,
): { window: InstantWindow; because: string } {
  const say = english.because;
  const latest = dates.at(day, policy.latestHour);
  const opens = ends + policy.opensAfter;
  const ideal = ends + policy.idealAfter;
  const closes = ends + policy.closesAfter;
  if (opens > latest) {
    const window = ordered({
      opens: dates.at(day + 1, morning.opens),
      ideal: dates.at(day + 1, morning.ideal),
      by: dates.at(day + 1, morning.by),
      closes,
    });
    const text = say["after-hours"]({ after: policy.opensAfter, latest: policy.latestHour });
    dates.moved("evening", "opens", text, opens, window.opens);
    return { window, because: say["next-morning-thanks"](inWords(window, dates)) };
  }
  const window = ordered({ opens, ideal: Math.min(ideal, latest), by: dates.at(day, endOfDay), closes });
  if (ideal > latest) dates.moved("evening", "ideal", say["ideal-capped"]({ latest: policy.latestHour }), ideal, window.ideal);
  return { window, because: say["same-day-thanks"](inWords(window, dates)) };
}

const inWords = ({ opens, ideal }: InstantWindow, dates: Dates) => ({ opens: dates.moment(opens), ideal: dates.moment(ideal) });

/** A short `closesAfter` ends the window early; one that would end it before it opens gives way. */
function ordered({ opens, ideal, by, closes }: InstantWindow): InstantWindow {
  const last = closes < opens ? by : closes;
  return { opens, ideal: Math.min(ideal, last), by: Math.min(by, last), closes: last };
}
