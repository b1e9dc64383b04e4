import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { firstStepQueries } from "../../../src/welcome/first-steps.ts";
import { WelcomePage } from "../../../src/welcome/welcome-page.tsx";
import { welcomeWords } from "../../../src/words/en-welcome.ts";

export const metadata: Metadata = { title: welcomeWords.title };

export default async function Welcome() {
  const { queryClient, prefetch, trpc } = await serverApi();
  const { clients, applications, feeds, pages, members } = firstStepQueries(trpc);
  await prefetch(
    () => queryClient.prefetchQuery(clients),
    () => queryClient.prefetchQuery(applications),
    () => queryClient.prefetchQuery(feeds),
    () => queryClient.prefetchQuery(pages),
    () => queryClient.prefetchQuery(members),
  );
  return (
    <PageData state={dehydrate(queryClient)}>
      <WelcomePage />
    </PageData>
  );
}
