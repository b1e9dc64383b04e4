import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { serverApi } from "../../../src/api/server.ts";
import { TodayPage } from "../../../src/today/today-page.tsx";
import { todayWords } from "../../../src/words/en-today.ts";

export const metadata: Metadata = { title: todayWords.today.title };

export default async function Today() {
  const { queryClient, trpc } = await serverApi();
  await queryClient.prefetchQuery(trpc.queue.today.queryOptions());
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <TodayPage />
    </HydrationBoundary>
  );
}
