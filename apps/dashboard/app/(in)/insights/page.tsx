import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { readSession } from "../../../src/api/session.ts";
import { readAddress } from "../../../src/insights/insight-address.ts";
import { insightsQuery } from "../../../src/insights/insight-queries.ts";
import { InsightsPage } from "../../../src/insights/insights-page.tsx";
import { insightWords } from "../../../src/words/en-insights.ts";

export const metadata: Metadata = { title: insightWords.title };

export default async function Insights({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { queryClient, prefetch, trpc } = await serverApi();
  const [session, asked] = [await readSession(), await searchParams];
  const said = Object.entries(asked).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  if ("user" in session) await prefetch(() => queryClient.prefetchQuery(insightsQuery(trpc, readAddress(new URLSearchParams(said)), session.user.id)));
  return (
    <PageData state={dehydrate(queryClient)}>
      <InsightsPage />
    </PageData>
  );
}
