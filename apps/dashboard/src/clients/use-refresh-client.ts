"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Asks again for what a change to a client, an application or an employer may show elsewhere. */
export function useRefreshClient(): () => Promise<void> {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return async () => {
    const keys = [trpc.clients.pathKey(), trpc.applications.pathKey(), trpc.employers.pathKey(), trpc.steps.pathKey(), trpc.queue.pathKey(), trpc.drafts.pathKey()];
    await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })));
  };
}
