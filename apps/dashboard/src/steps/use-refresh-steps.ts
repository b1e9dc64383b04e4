"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { showAgain } from "./act-store.ts";

/** Hands that mark one row after the other are not made to wait for the list each time. */
const rest = 700;

let timer: ReturnType<typeof setTimeout> | null = null;
let answered: string[] = [];

/**
 * Asks again for what an act on steps may have changed: the page of its application at once, the lists once the hands
 * rest. Steps that the server has answered for are left out of lists until then.
 */
export function useRefreshSteps(): (of: readonly { applicationId: string }[], keys?: readonly string[]) => void {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return (of, keys = []) => {
    for (const id of new Set(of.map(({ applicationId }) => applicationId))) {
      void cache.invalidateQueries({ queryKey: trpc.applications.get.queryKey({ id }) });
    }
    answered.push(...keys);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      const settled = answered;
      answered = [];
      void Promise.all([
        cache.invalidateQueries({ queryKey: trpc.queue.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.applications.list.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.steps.list.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.clients.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.drafts.pathKey() }),
      ]).then(() => showAgain(settled));
    }, rest);
  };
}
