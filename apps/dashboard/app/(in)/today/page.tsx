import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { serverApi } from "../../../src/api/server.ts";
import { TodayPage } from "../../../src/today/today-page.tsx";
import { words } from "../../../src/words/en.ts";

export const metadata: Metadata = { title: words.today.title };

export default async function Today() {
  const { queryClient, trpc } = await serverApi();
  await queryClient.prefetchQuery(trpc.queue.today.queryOptions());
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <TodayPage />
    </HydrationBoundary>
  );
}
