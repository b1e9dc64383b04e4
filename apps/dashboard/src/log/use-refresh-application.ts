"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/**
 * Asks again for everything that a new fact of an application may have changed: its page and the day are waited for, the
 * lists and the words follow.
 */
export function useRefreshApplication(): (id: string) => Promise<void> {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return async (id) => {
    const lists = [trpc.applications.list, trpc.steps.list, trpc.clients, trpc.drafts.board, trpc.queue.quiet, trpc.queue.done];
    for (const list of lists) void cache.invalidateQueries({ queryKey: list.pathKey() });
    const page = trpc.applications.get.queryKey({ id });
    await Promise.all([cache.invalidateQueries({ queryKey: page }), cache.invalidateQueries({ queryKey: trpc.queue.today.queryKey() })]);
    // Nobody asks for the words of a step that is gone from the plan.
    const steps = new Set(cache.getQueryData(page)?.plan.steps.map((step) => step.id));
    void cache.invalidateQueries({
      queryKey: trpc.drafts.step.pathKey(),
      predicate: ({ queryKey: [, asked] }) => steps.has((asked as { input?: { stepId?: string } } | undefined)?.input?.stepId ?? ""),
    });
  };
}
