import type { FeedDocument } from "./feed-document.ts";
import { rerenderFeed } from "./rerender-feed.ts";

/**
 * A feed as iCalendar text for subscribers who were told nothing yet. Pure: the same document gives the same bytes,
 * whatever the clock, the process's zone or its locale.
 *
 * @throws RangeError if a stamp or an edge of a window is no instant
 */
export function renderFeed(document: FeedDocument): string {
  return rerenderFeed(document, {}, document.changedAt).text;
}
