"use client";

import type { FeedView } from "@tact/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { everyFeed } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { calendarWords } from "../words/en-calendar.ts";
import { isOutOfReach } from "./out-of-reach.ts";
import type { LinkScope } from "./make-link.tsx";

const FeedList = lazyAfterLoad(() => import("./feed-list.tsx").then(({ FeedList }) => FeedList));

const Subscribe = lazy(() => import("./subscribe.tsx"));
const ConfirmFeed = lazy(() => import("./confirm-feed.tsx"));

const w = calendarWords.calendar;

type Open = { kind: "make"; scope: LinkScope } | { kind: "rotate" | "revoke"; feed: FeedView } | null;

/** Links to subscribe to, by person: each has its own address, which can be changed or revoked. */
export function CalendarPage() {
  const trpc = useTRPC();
  const { session } = useReader();
  const cache = useQueryClient();
  const everyOne = everyFeed(useTRPCClient());
  const feeds = useQuery({ ...everyOne, refetchInterval: 60_000 });
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const listKey = trpc.feeds.list.pathKey();
  const make = (scope: LinkScope) => setOpen({ kind: "make", scope });

  if (feeds.data === undefined) {
    if (feeds.error === null) return <SheetSkeleton />;
    return <Problem {...refusalOf(feeds.error)} onRetry={() => void feeds.refetch()} />;
  }
  const none = feeds.data.every((feed) => feed.revokedAt !== null);
  return (
    <div className="h-full md:overflow-y-auto">
      <div className="mx-auto max-w-[58rem] px-4 pt-6 pb-12 md:px-6 md:pt-10">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="max-w-[34rem]">
            <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{w.title}</h1>
            <p className="mt-1.5 text-14 text-ink-2">{w.text}</p>
          </div>
          {!none && (
            <Button look="primary" onClick={() => make({})}>
              <CalendarPlus size={15} aria-hidden /> {w.make}
            </Button>
          )}
        </div>
        {isOutOfReach(new URL(session.publicUrl).hostname) && (
          <p role="note" className="mt-4 rounded-8 bg-due-soft px-3.5 py-2.5 text-13 text-due">
            {w.outOfReach(session.publicUrl)}
          </p>
        )}
        {none && (
          <EmptyState title={w.empty} text={w.emptyText}>
            <Button look="primary" onClick={() => make({})}>
              <CalendarPlus size={15} aria-hidden /> {w.make}
            </Button>
          </EmptyState>
        )}
        {feeds.data.length > 0 && (
          <Suspense>
            <FeedList
              feeds={feeds.data}
              onMake={make}
              onChanged={(changed) => {
                cache.setQueryData<FeedView[]>(everyOne.queryKey, (before) => before?.map((one) => (one.id === changed.id ? changed : one)));
                void cache.invalidateQueries({ queryKey: listKey });
              }}
              onRotate={(feed) => setOpen({ kind: "rotate", feed })}
              onRevoke={(feed) => setOpen({ kind: "revoke", feed })}
            />
          </Suspense>
        )}
      </div>
      <Suspense>
        {open?.kind === "make" && <Subscribe scope={open.scope} onClose={close} />}
        {(open?.kind === "rotate" || open?.kind === "revoke") && (
          <ConfirmFeed what={open.kind} feed={open.feed} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
