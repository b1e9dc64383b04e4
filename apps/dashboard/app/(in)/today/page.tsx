import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { TodayPage } from "../../../src/today/today-page.tsx";
import { words } from "../../../src/words/en.ts";

export const metadata: Metadata = { title: words.nav.today };

/** The queue comes with the frame around it; whom it does not show comes with the page. */
export default async function Today() {
  const { queryClient, prefetch, trpc } = await serverApi();
  await prefetch(() => queryClient.prefetchQuery(trpc.queue.quiet.queryOptions()));
  return (
    <PageData state={dehydrate(queryClient)}>
      <TodayPage />
    </PageData>
  );
}
