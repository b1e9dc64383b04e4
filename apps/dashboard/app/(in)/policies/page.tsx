import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyPolicy } from "../../../src/api/every-page.ts";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { PoliciesPage } from "../../../src/policies/policies-page.tsx";
import { policyWords } from "../../../src/words/en-policies.ts";

export const metadata: Metadata = { title: policyWords.title };

export default async function Policies() {
  const { client, queryClient, prefetch, trpc } = await serverApi();
  await prefetch(
    () => queryClient.prefetchQuery(everyPolicy(client)),
    () => queryClient.prefetchQuery(trpc.policyMoves.list.queryOptions({ limit: 20 })),
  );
  return (
    <PageData state={dehydrate(queryClient)}>
      <PoliciesPage />
    </PageData>
  );
}
