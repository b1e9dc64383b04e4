import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyClient, everyEmployer } from "../../../../src/api/every-page.ts";
import { PageData } from "../../../../src/api/page-data.tsx";
import { serverApi } from "../../../../src/api/server.ts";
import { NewInterviewPage } from "../../../../src/log/new-interview-page.tsx";
import { interviewWords } from "../../../../src/words/en-interview.ts";

export const metadata: Metadata = { title: interviewWords.newInterview.title };

export default async function NewInterview({ searchParams }: { searchParams: Promise<{ client?: string | string[] }> }) {
  const { client: whose } = await searchParams;
  const { client, queryClient, prefetch, trpc } = await serverApi();
  await prefetch(
    () => queryClient.prefetchQuery(everyClient(client)),
    () => queryClient.prefetchQuery(everyEmployer(client)),
    () => queryClient.prefetchQuery(trpc.employers.regions.queryOptions()),
  );
  return (
    <PageData state={dehydrate(queryClient)}>
      <NewInterviewPage clientId={typeof whose === "string" ? whose : null} />
    </PageData>
  );
}
