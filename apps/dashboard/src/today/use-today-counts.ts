"use client";

import type { DraftBoardItem, QueueGroup, QueueItem } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { useTRPC } from "../api/trpc.ts";
import { toWorkToday } from "../drafts/board-items.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { currentActs, subscribeActs } from "../steps/act-store.ts";
import { stepKey } from "../steps/step-target.ts";
import { useReader } from "../time/reader.tsx";

const none: readonly QueueItem[] = [];
const noDrafts: readonly DraftBoardItem[] = [];

/** What waits today, as Today itself counts it: what was just done is not in it. The frame of every page counts with it. */
export function useTodayCounts(): { waiting: number; late: number; clients: number; drafts: number } {
  const trpc = useTRPC();
  const queue = useQuery(trpc.queue.today.queryOptions(undefined, { refetchInterval: 60_000 }));
  const { gone } = useSyncExternalStore(subscribeActs, currentActs, currentActs);
  const { zone, now } = useReader();
  // How far the words are is worked out anew for each step: it can wait until the page stands.
  const board = useQuery(trpc.drafts.board.queryOptions(undefined, { enabled: useLoaded(), staleTime: 5 * 60_000 }));
  const drafts = useMemo(() => toWorkToday(board.data?.items ?? noDrafts, now, zone), [board.data, now, zone]);
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
  return { waiting: late + due, late, clients: queue.data?.counts.clients ?? 0, drafts };
}
