"use client";

import type { FeedView } from "@tact/api/views";
import { ChevronDown, Pencil, RefreshCw, Trash2 } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Bone } from "../kit/page-states.tsx";
import { Button } from "../kit/button.tsx";
import { dateAndClock, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { calendarWords } from "../words/en-calendar.ts";
import { fetchedSentence } from "./fetched-sentence.ts";

const FeedEdit = lazy(() => import("./feed-edit.tsx"));

const w = calendarWords;

/** One link: its name, what it shows and how much it tells, who fetched it last, and what can be done with it. */
export function FeedLine({
  feed,
  onChanged,
  onRotate,
  onRevoke,
}: {
  feed: FeedView;
  onChanged: (feed: FeedView) => void;
  onRotate: () => void;
  onRevoke: () => void;
}) {
  const { zone } = useReader();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const made = shortDate(wallClock(epoch(feed.rotatedAt ?? feed.createdAt), zone).date);

  function done(changed: FeedView | null) {
    setEditing(false);
    if (changed !== null) onChanged(changed);
    requestAnimationFrame(() => edit.current?.focus());
  }

  if (editing) {
    return (
      <li className="border-b border-line px-4 py-4 last:border-b-0">
        <Suspense fallback={<Bone className="h-40 w-full" />}>
          <FeedEdit feed={feed} onDone={done} />
        </Suspense>
      </li>
    );
  }
  return (
    <li className="grid items-start gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0 md:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_auto]">
      <div className="min-w-0">
        <p className="text-14 font-semibold break-words">{feed.name}</p>
        <p className="text-12 text-ink-3">{tells(feed)}</p>
      </div>
      <div className="min-w-0 text-12 text-ink-3">
        <Fetched feed={feed} />
        <p>
          {feed.rotatedAt === null ? w.calendar.columns.made : w.calendar.columns.addressed} {made}
        </p>
      </div>
      <div className="flex flex-wrap gap-2 md:justify-end">
        <Button ref={edit} aria-label={`${w.calendar.edit}: ${feed.name}`} onClick={() => setEditing(true)}>
          <Pencil size={14} aria-hidden /> <span className="md:hidden">{w.calendar.edit}</span>
        </Button>
        <Button onClick={onRotate} className="max-sm:px-2.5" aria-label={`${w.calendar.rotate}: ${feed.name}`}>
          <RefreshCw size={14} aria-hidden /> {w.calendar.rotate}
        </Button>
        <Button look="danger" onClick={onRevoke} className="max-sm:px-2.5" aria-label={`${w.calendar.revoke}: ${feed.name}`}>
          <Trash2 size={14} aria-hidden /> {w.calendar.revoke}
        </Button>
      </div>
    </li>
  );
}

/** `Every application. Initials only, events with interviews`. */
function tells(feed: FeedView): string {
  const shows =
    feed.scope === "coach"
      ? w.calendar.showsEveryone
      : feed.application === null
        ? w.calendar.showsClient
        : w.calendar.at(feed.application.employer, feed.application.role);
  const form = feed.form === "tasks" ? w.form.tasksShort : w.form.eventsShort;
  const interviews = feed.form === "events" && feed.interviews ? ` ${w.form.withInterviews}` : "";
  return `${shows}. ${w.level[feed.privacy].short}, ${form}${interviews}`;
}

function Fetched({ feed }: { feed: FeedView }) {
  const { zone, now } = useReader();
  const sentence = fetchedSentence(feed, now, zone);
  if (sentence !== null && feed.lastFetchedAt !== null) {
    return (
      <p className="text-13 text-ink-2">
        <span className="sr-only">{w.calendar.columns.fetched}: </span>
        <time dateTime={feed.lastFetchedAt} title={dateAndClock(epoch(feed.lastFetchedAt), zone)}>
          {sentence}
        </time>
      </p>
    );
  }
  return (
    <details className="group">
      <summary className="inline-flex flex-wrap items-center gap-x-1.5 text-13 text-ink-2 pointer-coarse:min-h-11">
        {w.fetched.never}
        <span className="inline-flex items-center gap-0.5 text-12 font-medium text-accent">
          {w.fetched.expect}
          <ChevronDown size={13} aria-hidden className="group-open:rotate-180" />
        </span>
      </summary>
      <p className="mt-1 mb-1.5 max-w-[30rem] text-12 text-ink-2">{w.fetched.expectText}</p>
    </details>
  );
}
