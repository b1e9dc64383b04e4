"use client";

import type { FeedSecretView, FeedView } from "@tact/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { calendarWords } from "../words/en-calendar.ts";
import { FeedList } from "./feed-list.tsx";

const MakeLink = lazy(() => import("./make-link.tsx"));
const ConfirmFeed = lazy(() => import("./confirm-feed.tsx"));
const SecretDialog = lazy(() => import("./secret-dialog.tsx"));

const w = calendarWords.calendar;

type Open =
  | { kind: "make" }
  | { kind: "rotate" | "revoke"; feed: FeedView }
  | { kind: "secret"; secret: FeedSecretView }
  | null;

/** Links to subscribe to, each with its own address, which can be changed or revoked. */
export function CalendarPage() {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const feeds = useQuery(trpc.feeds.list.queryOptions());
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const refresh = () => cache.invalidateQueries({ queryKey: trpc.feeds.list.queryKey() });

  async function onSecret(secret: FeedSecretView) {
    setOpen({ kind: "secret", secret });
    await refresh();
  }

  if (feeds.data === undefined) {
    if (feeds.error === null) return <SheetSkeleton />;
    return <Problem {...refusalOf(feeds.error)} onRetry={() => void feeds.refetch()} />;
  }
  return (
    <div className="h-full md:overflow-y-auto">
      <div className="mx-auto max-w-[52rem] px-4 pt-6 pb-12 md:px-6 md:pt-10">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="max-w-[34rem]">
            <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{w.title}</h1>
            <p className="mt-1.5 text-14 text-ink-2">{w.text}</p>
          </div>
          {feeds.data.length > 0 && (
            <Button look="primary" onClick={() => setOpen({ kind: "make" })}>
              <CalendarPlus size={15} aria-hidden /> {w.make}
            </Button>
          )}
        </div>
        {feeds.data.length === 0 ? (
          <EmptyState title={w.empty} text={w.emptyText}>
            <Button look="primary" onClick={() => setOpen({ kind: "make" })}>
              <CalendarPlus size={15} aria-hidden /> {w.make}
            </Button>
          </EmptyState>
        ) : (
          <FeedList
            feeds={feeds.data}
            onRotate={(feed) => setOpen({ kind: "rotate", feed })}
            onRevoke={(feed) => setOpen({ kind: "revoke", feed })}
          />
        )}
        <p className="mt-6 max-w-[34rem] text-13 text-ink-3">{w.polling}</p>
      </div>
      <Suspense>
        {open?.kind === "make" && <MakeLink onClose={close} onMade={(secret) => void onSecret(secret)} />}
        {(open?.kind === "rotate" || open?.kind === "revoke") && (
          <ConfirmFeed
            what={open.kind}
            feed={open.feed}
            onClose={close}
            onRotated={(secret) => void onSecret(secret)}
            onRevoked={() => {
              close();
              void refresh();
            }}
          />
        )}
        {open?.kind === "secret" && <SecretDialog secret={open.secret} onClose={close} />}
      </Suspense>
    </div>
  );
}
