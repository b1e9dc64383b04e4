import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import type { KeptFeed } from "./feed-shelf.ts";

/** A feed that was fetched is noted again after this long. */
const noteEveryMilliseconds = 60_000;
/** Fetches are written together, this long after the first of them. */
const gatherMilliseconds = 1_000;
/** And after this long again where they could not be written. */
const retryMilliseconds = 10_000;
/** Where nothing can be written for long, the oldest are let go. */
const mostPending = 10_000;

export interface FetchNotes {
  isDue(feed: KeptFeed, now: number): boolean;
  /** @param by family of the program */
  add(feed: KeptFeed, now: number, by: string): void;
  /** Writes down what is pending. */
  flush(): Promise<void>;
}

/** Who fetched which feed last, gathered away from the answers and written many at a time. */
export function fetchNotes(deps: Deps): FetchNotes {
  let pending = new Map<string, db.Fetch & { organisation: string }>();
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const writing = pending;
    pending = new Map();
    for (const [organisation, fetches] of Map.groupBy(writing.values(), (fetch) => fetch.organisation)) {
      try {
        await withOrganisation(deps.db, { organisation }, (tx) => db.noteFetches(tx, fetches));
      } catch (error) {
        if (!db.isUnavailable(error)) deps.report?.("fetches of calendars could not be noted", error);
        else for (const fetch of fetches) if (!pending.has(fetch.id)) pending.set(fetch.id, fetch);
      }
    }
    if (pending.size > 0) schedule(retryMilliseconds);
  }

  function schedule(milliseconds: number): void {
    timer ??= setTimeout(() => void flush(), milliseconds);
    timer.unref();
  }

  return {
    isDue: ({ notedAt }, now) => now - notedAt >= noteEveryMilliseconds,
    add(feed, now, by) {
      feed.notedAt = now;
      const { organisation, id } = feed;
      if (pending.size >= mostPending) pending.delete(pending.keys().next().value ?? "");
      pending.set(id, { organisation, id, at: new Date(now).toISOString(), by });
      schedule(gatherMilliseconds);
    },
    flush,
  };
}
