import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { serverApi } from "../../../src/api/server.ts";
import { CaseloadPage } from "../../../src/caseload/caseload-page.tsx";
import { words } from "../../../src/words/en.ts";

export const metadata: Metadata = { title: words.caseload.title };

export default async function Caseload() {
  const { queryClient, trpc } = await serverApi();
  const page = { getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor };
  await Promise.all([
    queryClient.prefetchInfiniteQuery(trpc.applications.list.infiniteQueryOptions({ limit: 100 }, page)),
    queryClient.prefetchInfiniteQuery(trpc.clients.list.infiniteQueryOptions({ limit: 100 }, page)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <CaseloadPage />
    </HydrationBoundary>
  );
}
