import type { FeedDocument } from "./feed-document.ts";
import type { FeedMemory } from "./feed-memory.ts";
import { renderFeed } from "./render-feed.ts";

/** A feed as it goes out, and what to remember of it for the next time. */
export interface FeedRendering {
  /** Check it with `checkFeed` before it is stored. */
  text: string;
  memory: FeedMemory;
  /** Instant: LAST-MODIFIED of the calendar, in whole seconds. */
  lastModified: string;
  /** How many entries stand in it, a placeholder included. */
  entries: number;
}

/**
 * A feed as iCalendar text, stamped by what its subscribers were told before.
 *
 * @param at instant with which a change is stamped of which nothing in the document says when it came about
 */
export function rerenderFeed(document: FeedDocument, memory: FeedMemory, at: string): FeedRendering {
  const entries = Math.max(1, document.events.length);
  return { text: renderFeed(document), memory, lastModified: new Date(at).toISOString(), entries };
}
