/** Ways to subscribe to one feed address. */
export interface CalendarLinks {
  webcal: string;
  google: string;
  outlook: string;
  /** Whether the address is of this computer alone: services that fetch from their own servers cannot reach it. */
  loopback: boolean;
}

/** The links that calendars understand. Google takes the `webcal:` form, Outlook the `https:` one. */
export function calendarLinks(feed: { url: string; webcal: string }, name: string): CalendarLinks {
  const { hostname } = new URL(feed.url);
  const google = new URL("https://calendar.google.com/calendar/r");
  google.searchParams.set("cid", feed.webcal);
  const outlook = new URL("https://outlook.live.com/calendar/0/addfromweb");
  outlook.searchParams.set("url", feed.url);
  outlook.searchParams.set("name", name);
  return { webcal: feed.webcal, google: google.href, outlook: outlook.href, loopback: isLoopback(hostname) };
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname.endsWith(".local") ||
    /^127\.|^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(hostname) ||
    hostname === "[::1]"
  );
}
