"use client";

import type { QueueView } from "@tact/api/views";
import { replaceEqualDeep, useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { firstRows } from "./first-rows.ts";

const often = 60_000;
/** Comparing the whole of a longer day costs more than showing it. */
const mostCompared = 300;

interface Queue {
  data: QueueView | undefined;
  error: ReturnType<typeof useQuery>["error"];
  refetch: () => void;
}

/** The day: at first the rows that came with the document, then all of them. */
export function useQueue(): Queue {
  const trpc = useTRPC();
  const loaded = useLoaded();
  const first = useQuery({ ...trpc.queue.today.queryOptions(firstRows), enabled: false });
  const whole = useQuery({
    ...trpc.queue.today.queryOptions(undefined, { refetchInterval: often }),
    enabled: loaded || first.data === undefined,
    structuralSharing: (before, now) => ((now as QueueView).items.length > mostCompared ? now : replaceEqualDeep(before, now)),
  });
  return { data: whole.data ?? first.data, error: whole.error as Queue["error"], refetch: () => void whole.refetch() };
}
