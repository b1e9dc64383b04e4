"use client";

import type { FeedView } from "@tact/api/views";
import { RefreshCw, Trash2 } from "lucide-react";
import { Button } from "../kit/button.tsx";
import { dateAndClock, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { calendarWords } from "../words/en-calendar.ts";

const w = calendarWords.calendar;

/** The links there are: what each shows, when it was last fetched, and what can be done with it. */
export function FeedList({
  feeds,
  onRotate,
  onRevoke,
}: {
  feeds: readonly FeedView[];
  onRotate: (feed: FeedView) => void;
  onRevoke: (feed: FeedView) => void;
}) {
  const { zone } = useReader();
  const day = (instant: string) => shortDate(wallClock(epoch(instant), zone).date);
  return (
    <section aria-labelledby="links" className="mt-8">
      <h2 id="links" className="mb-2 text-12 font-semibold text-ink-2">
        {w.links}
      </h2>
      <ul className="overflow-hidden rounded-12 border border-line bg-surface">
        {feeds.map((feed) => (
          <li
            key={feed.id}
            className="grid items-center gap-x-4 gap-y-2.5 border-b border-line px-4 py-3 last:border-b-0 md:grid-cols-[minmax(0,1fr)_12.5rem_15.5rem]"
          >
            <div className="min-w-0">
              <p className={feed.revokedAt === null ? "text-14 font-semibold" : "text-14 text-ink-3 line-through"}>
                {feed.name}
              </p>
              <p className="text-12 text-ink-3">{feed.client?.name ?? w.everyone}</p>
            </div>
            <dl className="grid grid-cols-[auto_1fr] gap-x-2 text-12 text-ink-3">
              <dt>{w.columns.made}</dt>
              <dd>{day(feed.rotatedAt ?? feed.createdAt)}</dd>
              <dt>{w.columns.fetched}</dt>
              <dd>{feed.lastFetchedAt === null ? w.neverFetched : dateAndClock(epoch(feed.lastFetchedAt), zone)}</dd>
            </dl>
            {feed.revokedAt === null ? (
              <div className="flex gap-2 md:justify-end">
                <Button onClick={() => onRotate(feed)} aria-label={`${w.rotate}: ${feed.name}`}>
                  <RefreshCw size={14} aria-hidden /> {w.rotate}
                </Button>
                <Button look="danger" onClick={() => onRevoke(feed)} aria-label={`${w.revoke}: ${feed.name}`}>
                  <Trash2 size={14} aria-hidden /> {w.revoke}
                </Button>
              </div>
            ) : (
              <p className="text-13 text-ink-3 md:text-right">{w.revokedOn(day(feed.revokedAt))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
