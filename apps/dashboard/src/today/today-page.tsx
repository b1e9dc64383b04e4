"use client";

import { useQuery } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Problem } from "../kit/page-states.tsx";
import { FirstUse } from "./first-use.tsx";
import { QueueBoard } from "./queue-board.tsx";
import { TodaySkeleton } from "./today-skeleton.tsx";
import { useQueue } from "./use-queue.ts";

/** Whom to write to now, and whose window shuts first. */
export function TodayPage() {
  const trpc = useTRPC();
  const queue = useQueue();
  // Only an empty queue raises the question whether there is anything at all yet.
  const empty = queue.data?.items.length === 0;
  const first = useQuery(trpc.applications.list.queryOptions({ limit: 1 }, { enabled: empty }));

  if (queue.data === undefined) {
    if (queue.error === null) return <TodaySkeleton />;
    const { text, requestId } = refusalOf(queue.error);
    return <Problem text={text} requestId={requestId} onRetry={queue.refetch} />;
  }
  if (empty && first.data?.data.length === 0) return <FirstUse />;
  return <QueueBoard queue={queue.data} stale={queue.error !== null} />;
}
