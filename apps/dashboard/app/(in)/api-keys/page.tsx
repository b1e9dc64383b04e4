import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { serverApi } from "../../../src/api/server.ts";
import { KeysPage } from "../../../src/api-keys/keys-page.tsx";
import { apiKeyWords } from "../../../src/words/en-api-keys.ts";

export const metadata: Metadata = { title: apiKeyWords.title };

export default async function Keys() {
  const { queryClient, prefetch, trpc } = await serverApi();
  await prefetch(() => queryClient.prefetchQuery(trpc.apiKeys.list.queryOptions({ limit: 100 })));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <KeysPage />
    </HydrationBoundary>
  );
}
