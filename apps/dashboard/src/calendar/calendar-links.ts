import { isOutOfReach } from "./out-of-reach.ts";

/** Ways to subscribe to one feed address. */
export interface CalendarLinks {
  webcal: string;
  google: string;
  outlook: string;
  /** Whether services that fetch from their own servers cannot reach the address. */
  outOfReach: boolean;
}

/** The links that calendars understand. Google takes the `webcal:` form, Outlook the `https:` one. */
export function calendarLinks(feed: { url: string; webcal: string }, name: string): CalendarLinks {
  const { hostname } = new URL(feed.url);
  const google = new URL("https://calendar.google.com/calendar/r");
  google.searchParams.set("cid", feed.webcal);
  const outlook = new URL("https://outlook.live.com/calendar/0/addfromweb");
  outlook.searchParams.set("url", feed.url);
  outlook.searchParams.set("name", name);
  return { webcal: feed.webcal, google: google.href, outlook: outlook.href, outOfReach: isOutOfReach(hostname) };
}
