"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Asks again for everything that a new fact of an application may have changed. */
export function useRefreshApplication(): (id: string) => Promise<void> {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return async (id) => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: trpc.applications.get.queryKey({ id }) }),
      cache.invalidateQueries({ queryKey: trpc.applications.list.pathKey() }),
      cache.invalidateQueries({ queryKey: trpc.queue.today.queryKey() }),
    ]);
  };
}
