import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { DraftsPage } from "../../../src/drafts/drafts-page.tsx";
import { words } from "../../../src/words/en.ts";

export const metadata: Metadata = { title: words.nav.drafts };

export default async function Drafts() {
  const { queryClient, prefetch, trpc } = await serverApi();
  await prefetch(() => queryClient.prefetchQuery(trpc.drafts.board.queryOptions()));
  return (
    <PageData state={dehydrate(queryClient)}>
      <DraftsPage />
    </PageData>
  );
}
