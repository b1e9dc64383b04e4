import type { Step } from "@tact/facts";
import { clock, clocksChange, dateAndClock, placeOf, relativeDate, shortDate, span } from "../time/format.ts";
import { epoch, offsetMinutes, wallClock } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";

/**
 * The window in both zones: `Send **now until 17:00** your time, 12:00 in New York`. `**` marks weight.
 * @param now epoch milliseconds
 * @param reader the reader's zone, primary
 * @param employer the employer's zone, in words
 */
export function windowSentence(step: Step, now: number, reader: string, employer: string): string {
  const w = planWords.window;
  const [opens, by, closes] = [epoch(step.window.opens), epoch(step.window.by), epoch(step.window.closes)];
  const verb = !step.touch ? w.doIt : step.channel === "phone" ? w.call : w.send;
  if (now > closes) return w.shut(dateAndClock(closes, reader));

  const end = now > by ? closes : by;
  const today = wallClock(now, reader).date;
  const openNow = opens <= now;
  const endDate = wallClock(end, reader).date;
  const until = endDate === today ? clock(end, reader) : `${relativeDate(endDate, today)}, ${clock(end, reader)}`;
  const mine = openNow ? w.nowUntil(until) : spanWithDay(opens, end, reader, today);
  const sentence = `${verb} **${mine}** ${w.yourTime}`;
  if (reader === employer) return `${verb} **${mine}**`;
  const place = placeOf(employer);
  if (offsetMinutes(end, reader) === offsetMinutes(end, employer)) return `${sentence}, ${w.sameIn(place)}`;
  const theirs = openNow ? sameDayOr(end, employer, endDate) : theirSpan(opens, end, reader, employer);
  const said = `${sentence}, ${w.otherIn(theirs, place)}`;
  return clocksChange(reader, new Date(now).toISOString(), step.window.closes) ? `${said}. ${w.clockChange}` : said;
}

/** Their clock; with the date where theirs is another than the reader's. */
function sameDayOr(at: number, zone: string, readerDate: string): string {
  const { date } = wallClock(at, zone);
  return date === readerDate ? clock(at, zone) : `${shortDate(date)}, ${clock(at, zone)}`;
}

function theirSpan(from: number, to: number, reader: string, employer: string): string {
  const hours = span(from, to, employer);
  const date = wallClock(from, employer).date;
  return date === wallClock(from, reader).date || hours.includes(",") ? hours : `${shortDate(date)}, ${hours}`;
}

function spanWithDay(from: number, to: number, zone: string, today: string): string {
  const day = wallClock(from, zone).date;
  const hours = span(from, to, zone);
  return day === today || hours.includes(",") ? hours : `${relativeDate(day, today)}, ${hours}`;
}
