import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyApplication, everyClient } from "../../../src/api/every-page.ts";
import { serverApi } from "../../../src/api/server.ts";
import { CaseloadPage } from "../../../src/caseload/caseload-page.tsx";
import { caseloadWords } from "../../../src/words/en-caseload.ts";

export const metadata: Metadata = { title: caseloadWords.caseload.title };

export default async function Caseload() {
  const { client, queryClient, prefetch } = await serverApi();
  await prefetch(
    () => queryClient.prefetchQuery(everyApplication(client)),
    () => queryClient.prefetchQuery(everyClient(client)),
  );
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <CaseloadPage />
    </HydrationBoundary>
  );
}
