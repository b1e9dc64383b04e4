import type { AppRouter } from "@tact/api";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";
import { type AuditChoice, auditRequest } from "./audit-choice.ts";

/** The audit log, page after page. Its key begins as that of the list does, so that what makes the list stale makes it stale too. */
export const auditLog = (api: TRPCClient<AppRouter>, choice: AuditChoice, zone: string) => {
  const wanted = auditRequest(choice, zone);
  return infiniteQueryOptions({
    queryKey: [["auditEvents", "list"], wanted],
    queryFn: ({ pageParam }) => api.auditEvents.list.query(pageParam === null ? wanted : { ...wanted, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
};
