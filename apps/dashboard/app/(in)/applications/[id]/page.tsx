import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { refusalOf } from "../../../../src/api/refusal.ts";
import { serverApi } from "../../../../src/api/server.ts";
import { PlanPage } from "../../../../src/plan/plan-page.tsx";
import { planWords } from "../../../../src/words/en-plan.ts";

interface Props {
  params: Promise<{ id: string }>;
}

async function read(id: string) {
  const { queryClient, trpc } = await serverApi();
  await queryClient.prefetchQuery(trpc.applications.get.queryOptions({ id }));
  const state = queryClient.getQueryState(trpc.applications.get.queryKey({ id }));
  if (state?.error != null && refusalOf(state.error).code === "not-found") notFound();
  return { queryClient, application: queryClient.getQueryData(trpc.applications.get.queryKey({ id })) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await read((await params).id);
  return application === undefined
    ? {}
    : { title: planWords.plan.title(application.client.name, application.employer.name) };
}

export default async function Application({ params }: Props) {
  const { id } = await params;
  const { queryClient, prefetch } = await serverApi();
  await prefetch(() => read(id));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <PlanPage id={id} />
    </HydrationBoundary>
  );
}
