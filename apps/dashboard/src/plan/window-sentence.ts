import type { Step } from "@tact/facts";
import { clock, clocksChange, dateAndClock, placeOf, relativeDate, span } from "../time/format.ts";
import { epoch, offsetMinutes, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";

/**
 * The window in both zones: `Send **now until 17:00** your time, 12:00 in New York`. `**` marks weight.
 * @param now epoch milliseconds
 * @param reader the reader's zone, primary
 * @param employer the employer's zone, in words
 */
export function windowSentence(step: Step, now: number, reader: string, employer: string): string {
  const w = words.window;
  const [opens, by, closes] = [epoch(step.window.opens), epoch(step.window.by), epoch(step.window.closes)];
  const verb = !step.touch ? w.doIt : step.channel === "phone" ? w.call : w.send;
  if (now > closes) return w.shut(dateAndClock(closes, reader));

  const end = now > by ? closes : by;
  const today = wallClock(now, reader).date;
  const endDay = (zone: string) => {
    const date = wallClock(end, zone).date;
    const day = relativeDate(date, wallClock(now, zone).date);
    return date === wallClock(now, zone).date ? clock(end, zone) : `${day}, ${clock(end, zone)}`;
  };
  const openNow = opens <= now;
  const mine = openNow ? w.nowUntil(endDay(reader)) : spanWithDay(opens, end, reader, today);
  const sentence = `${verb} **${mine}** ${w.yourTime}`;
  if (reader === employer) return `${verb} **${mine}**`;
  const place = placeOf(employer);
  if (offsetMinutes(end, reader) === offsetMinutes(end, employer)) return `${sentence}, ${w.sameIn(place)}`;
  const theirs = openNow ? endDay(employer) : spanWithDay(opens, end, employer, wallClock(now, employer).date);
  const said = `${sentence}, ${w.otherIn(theirs, place)}`;
  return clocksChange(reader, new Date(now).toISOString(), step.window.closes) ? `${said}. ${w.clockChange}` : said;
}

function spanWithDay(from: number, to: number, zone: string, today: string): string {
  const day = wallClock(from, zone).date;
  const hours = span(from, to, zone);
  return day === today || hours.includes(",") ? hours : `${relativeDate(day, today)}, ${hours}`;
}
