"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { useTRPC } from "../api/trpc.ts";
import { currentActs, subscribeActs } from "../steps/act-store.ts";
import { openRows } from "./open-rows.ts";

/** How many follow-ups wait today and how many of them are late, as Today itself counts them: what was just done is not in it. */
export function useTodayCounts(): { waiting: number; late: number } {
  const trpc = useTRPC();
  const queue = useQuery(trpc.queue.today.queryOptions(undefined, { refetchInterval: 60_000 }));
  const { gone } = useSyncExternalStore(subscribeActs, currentActs, currentActs);
  return useMemo(() => {
    const rows = openRows(queue.data?.items ?? [], gone);
    const late = rows.filter((row) => row.group === "late").length;
    return { waiting: late + rows.filter((row) => row.group === "due").length, late };
  }, [queue.data, gone]);
}
