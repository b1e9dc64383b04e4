import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Reads everything again that stands on the page of people. */
export function useRefreshTeam(): () => Promise<void> {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: trpc.members.pathKey() }),
      cache.invalidateQueries({ queryKey: trpc.organisation.pathKey() }),
      cache.invalidateQueries({ queryKey: trpc.auditEvents.pathKey() }),
    ]);
  };
}
