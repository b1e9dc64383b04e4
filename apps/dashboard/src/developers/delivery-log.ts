import type { AppRouter } from "@tact/api";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";
import type { DeliveryChoice } from "./delivery-choice.ts";

const limit = 50;

/** Deliveries, page after page. Its key begins as that of the list does, so that what makes the list stale makes it stale too. */
export const deliveryLog = (api: TRPCClient<AppRouter>, choice: DeliveryChoice) => {
  const wanted = { limit, ...choice };
  return infiniteQueryOptions({
    queryKey: [["webhooks", "deliveries", "list"], wanted],
    queryFn: ({ pageParam }) => api.webhooks.deliveries.list.query(pageParam === null ? wanted : { ...wanted, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
};
