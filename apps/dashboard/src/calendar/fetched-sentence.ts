import type { FeedView } from "@tact/api/views";
import { dateAndClock } from "../time/format.ts";
import { epoch } from "../time/zoned.ts";
import { calendarWords } from "../words/en-calendar.ts";

const w = calendarWords.fetched;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * `Apple Calendar, 12 minutes ago`: which family of programs fetched a link last, and when; null where none has yet.
 * @param now epoch milliseconds
 * @param zone the reader's (IANA): after a week the date is said, on these clocks
 */
export function fetchedSentence(feed: FeedView, now: number, zone: string): string | null {
  if (feed.lastFetchedAt === null) return null;
  const family = feed.lastFetchedBy === null ? w.someone : w.families[feed.lastFetchedBy];
  return w.by(family, ago(epoch(feed.lastFetchedAt), now, zone));
}

function ago(at: number, now: number, zone: string): string {
  // Clocks that disagree by a little do not look into the future.
  const passed = Math.max(0, now - at);
  if (passed < minute) return w.justNow;
  if (passed < hour) return w.minutesAgo(Math.floor(passed / minute));
  if (passed < day) return w.hoursAgo(Math.floor(passed / hour));
  if (passed < 7 * day) return w.daysAgo(Math.floor(passed / day));
  return dateAndClock(at, zone);
}
