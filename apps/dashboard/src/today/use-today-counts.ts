"use client";

import type { DraftBoardItem } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { useTRPC } from "../api/trpc.ts";
import { toWorkToday } from "../drafts/board-items.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { currentActs, subscribeActs } from "../steps/act-store.ts";
import { useReader } from "../time/reader.tsx";
import { openCounts } from "./open-rows.ts";
import { useQueue } from "./use-queue.ts";

const noDrafts: readonly DraftBoardItem[] = [];

/** What waits today, as Today itself counts it: what was just done is not in it. The frame of every page counts with it. */
export function useTodayCounts(): { waiting: number; late: number; clients: number; drafts: number } {
  const trpc = useTRPC();
  const { data: queue } = useQueue();
  const { gone } = useSyncExternalStore(subscribeActs, currentActs, currentActs);
  const { zone, now } = useReader();
  // How far the words are is worked out anew for each step: it can wait until the page stands.
  const loaded = useLoaded();
  const board = useQuery(trpc.drafts.board.queryOptions(undefined, { enabled: loaded, staleTime: 5 * 60_000 }));
  // Until then nothing is counted, though a page may know it already: the server, which wrote the count, did not.
  const items = (loaded ? board.data?.items : undefined) ?? noDrafts;
  const drafts = useMemo(() => toWorkToday(items, now, zone), [items, now, zone]);
  const [late, due] = useMemo(() => {
    if (queue === undefined) return [0, 0];
    const counts = openCounts(queue, gone);
    return [counts.late, counts.due];
  }, [queue, gone]);
  return { waiting: late + due, late, clients: queue?.counts.clients ?? 0, drafts };
}
