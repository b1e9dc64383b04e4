import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { everyApplicationOf, everyStepOf } from "../../../../src/api/every-page.ts";
import { PageData } from "../../../../src/api/page-data.tsx";
import { refusalOf } from "../../../../src/api/refusal.ts";
import { serverApi } from "../../../../src/api/server.ts";
import { ClientPage } from "../../../../src/clients/client-page.tsx";
import { clientWords } from "../../../../src/words/en-clients.ts";

interface Props {
  params: Promise<{ id: string }>;
}

async function read(id: string) {
  const { queryClient, trpc } = await serverApi();
  await queryClient.prefetchQuery(trpc.clients.get.queryOptions({ id }));
  const state = queryClient.getQueryState(trpc.clients.get.queryKey({ id }));
  if (state?.error != null && refusalOf(state.error).code === "not-found") notFound();
  return queryClient.getQueryData(trpc.clients.get.queryKey({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).id))?.name ?? clientWords.page.title };
}

export default async function Client({ params }: Props) {
  const { id } = await params;
  const { client, queryClient, prefetch } = await serverApi();
  await prefetch(
    () => read(id),
    () => queryClient.prefetchQuery(everyApplicationOf(client, id)),
    () => queryClient.prefetchQuery(everyStepOf(client, id)),
  );
  return (
    <PageData state={dehydrate(queryClient)}>
      <ClientPage id={id} />
    </PageData>
  );
}
