"use client";

import type { FeedView } from "@tact/api/views";
import { ChevronRight, Plus } from "lucide-react";
import { Avatar } from "../kit/avatar.tsx";
import { IconButton } from "../kit/button.tsx";
import { shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { calendarWords } from "../words/en-calendar.ts";
import { groupFeeds, revokedFeeds } from "./feed-groups.ts";
import { FeedLine } from "./feed-line.tsx";
import type { LinkScope } from "./make-link.tsx";

const w = calendarWords.calendar;

/** The links there are, by whom they show; those that were revoked folded below. */
export function FeedList({
  feeds,
  onMake,
  onChanged,
  onRotate,
  onRevoke,
}: {
  feeds: readonly FeedView[];
  onMake: (scope: LinkScope) => void;
  onChanged: (feed: FeedView) => void;
  onRotate: (feed: FeedView) => void;
  onRevoke: (feed: FeedView) => void;
}) {
  const revoked = revokedFeeds(feeds);
  return (
    <section aria-labelledby="links" className="mt-8">
      <h2 id="links" className="sr-only">
        {w.links}
      </h2>
      <div className="overflow-hidden rounded-12 border border-line bg-surface">
        {groupFeeds(feeds).map(({ client, feeds: own }) => {
          const whom = client?.name ?? w.everyone;
          return (
            <section key={client?.id ?? "everyone"} aria-label={whom} className="border-b border-line last:border-b-0">
              <div className="flex min-h-9 items-center gap-2.5 border-b border-line bg-canvas py-0.5 pr-2 pl-4">
                {client !== null && <Avatar name={client.name} size={28} />}
                <h3 className="min-w-0 flex-1 truncate text-13 font-semibold">{whom}</h3>
                <IconButton label={w.addFor(whom)} onClick={() => onMake(client === null ? {} : { clientId: client.id })}>
                  <Plus size={15} aria-hidden />
                </IconButton>
              </div>
              <ul>
                {own.map((feed) => (
                  <FeedLine
                    key={feed.id}
                    feed={feed}
                    onChanged={onChanged}
                    onRotate={() => onRotate(feed)}
                    onRevoke={() => onRevoke(feed)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {revoked.length > 0 && <Revoked feeds={revoked} />}
    </section>
  );
}

function Revoked({ feeds }: { feeds: readonly FeedView[] }) {
  const { zone } = useReader();
  const day = (instant: string) => shortDate(wallClock(epoch(instant), zone).date);
  return (
    <details className="group mt-5">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-4 text-13 font-medium text-ink-2 hover:text-ink pointer-coarse:min-h-11">
        <ChevronRight size={14} aria-hidden className="group-open:rotate-90" />
        {w.revokedLinks(feeds.length)}
      </summary>
      <ul className="mt-2 ml-4.5 flex flex-col gap-1.5 text-13 text-ink-3">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <s>{feed.name}</s>, {feed.client?.name ?? w.everyone}, {w.revokedOn(day(feed.revokedAt ?? feed.createdAt))}
          </li>
        ))}
      </ul>
    </details>
  );
}
