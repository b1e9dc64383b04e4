"use client";

import type { QueueGroup, QueueItem } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { useTRPC } from "../api/trpc.ts";
import { currentActs, subscribeActs } from "../steps/act-store.ts";
import { stepKey } from "../steps/step-target.ts";

const none: readonly QueueItem[] = [];

/** What waits today, as Today itself counts it: what was just done is not in it. The frame of every page counts with it. */
export function useTodayCounts(): { waiting: number; late: number; clients: number } {
  const trpc = useTRPC();
  const queue = useQuery(trpc.queue.today.queryOptions(undefined, { refetchInterval: 60_000 }));
  const { gone } = useSyncExternalStore(subscribeActs, currentActs, currentActs);
  const items = queue.data?.items ?? none;
  const [late, due] = useMemo(() => {
    const rowsOf = (group: QueueGroup) =>
      new Set(
        items
          .filter((item) => item.group === group && !gone.has(stepKey({ applicationId: item.application.id, step: item.step })))
          .map(({ row }) => row),
      ).size;
    return [rowsOf("late"), rowsOf("due")];
  }, [items, gone]);
  return { waiting: late + due, late, clients: queue.data?.counts.clients ?? 0 };
}
