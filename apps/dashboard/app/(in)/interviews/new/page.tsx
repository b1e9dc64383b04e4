import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { serverApi } from "../../../../src/api/server.ts";
import { NewInterviewPage } from "../../../../src/log/new-interview-page.tsx";
import { words } from "../../../../src/words/en.ts";

export const metadata: Metadata = { title: words.newInterview.title };

export default async function NewInterview() {
  const { queryClient, trpc } = await serverApi();
  await Promise.all([
    queryClient.prefetchQuery(trpc.clients.list.queryOptions({ limit: 100 })),
    queryClient.prefetchQuery(trpc.employers.list.queryOptions({ limit: 100 })),
    queryClient.prefetchQuery(trpc.employers.regions.queryOptions()),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <NewInterviewPage />
    </HydrationBoundary>
  );
}
