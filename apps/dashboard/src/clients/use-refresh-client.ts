"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/**
 * Asks again for what a change to a client, an application or an employer may show elsewhere. Where a client is gone, what
 * stands on the page is not asked for any more: only what is opened next.
 */
export function useRefreshClient(): (change?: "gone") => Promise<void> {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return async (change) => {
    const keys = [trpc.clients.pathKey(), trpc.applications.pathKey(), trpc.employers.pathKey(), trpc.steps.pathKey(), trpc.queue.pathKey(), trpc.drafts.pathKey()];
    if (change === "gone") {
      cache.removeQueries({ queryKey: trpc.clients.caseload.pathKey(), type: "inactive" });
      // What is shown is of the client who is gone, but for the day's queue beside every page.
      await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey, type: "inactive", refetchType: "none" })));
      await cache.invalidateQueries({ queryKey: trpc.queue.pathKey() });
      return;
    }
    await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })));
  };
}
