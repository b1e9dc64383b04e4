import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyApiKey, everyHookSource, everyUnmatchedObject, everyWebhookEndpoint } from "../../../src/api/every-page.ts";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { readSession } from "../../../src/api/session.ts";
import { readDeliveryChoice } from "../../../src/developers/delivery-choice.ts";
import { deliveryLog } from "../../../src/developers/delivery-log.ts";
import { DevelopersPage } from "../../../src/developers/developers-page.tsx";
import { tabOf } from "../../../src/developers/tabs.ts";
import { developerWords } from "../../../src/words/en-developers.ts";

export const metadata: Metadata = { title: developerWords.title };

export default async function Developers({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { client, queryClient, prefetch, trpc } = await serverApi();
  const [asked, session] = await Promise.all([searchParams, readSession()]);
  const params = { get: (name: string) => (typeof asked[name] === "string" ? asked[name] : null) };
  const endpoints = () => queryClient.prefetchQuery(everyWebhookEndpoint(client));
  const reads = {
    keys: [() => queryClient.prefetchQuery(everyApiKey(client))],
    webhooks: [endpoints],
    deliveries: [endpoints, () => queryClient.prefetchInfiniteQuery(deliveryLog(client, readDeliveryChoice(params)))],
    incoming: [
      () => queryClient.prefetchQuery(everyHookSource(client)),
      () => queryClient.prefetchQuery(everyUnmatchedObject(client)),
      () => queryClient.prefetchQuery(trpc.hooks.receipts.queryOptions({ limit: 50 })),
    ],
  };
  if (!("refusal" in session) && session.role === "owner") await prefetch(...reads[tabOf(params.get("tab"))]);
  return (
    <PageData state={dehydrate(queryClient)}>
      <DevelopersPage />
    </PageData>
  );
}
