import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { OutboxPage } from "../../../src/outbox/outbox-page.tsx";
import { outboxWords } from "../../../src/words/en-outbox.ts";

export const metadata: Metadata = { title: outboxWords.title };

export default async function Outbox() {
  const { queryClient, prefetch, trpc } = await serverApi();
  await prefetch(() => queryClient.prefetchQuery(trpc.mails.list.queryOptions()));
  return (
    <PageData state={dehydrate(queryClient)}>
      <OutboxPage />
    </PageData>
  );
}
