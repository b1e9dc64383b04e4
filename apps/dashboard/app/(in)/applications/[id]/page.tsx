import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageData } from "../../../../src/api/page-data.tsx";
import { refusalOf } from "../../../../src/api/refusal.ts";
import { serverApi } from "../../../../src/api/server.ts";
import { readSession } from "../../../../src/api/session.ts";
import { asOfInstant } from "../../../../src/plan/as-of.ts";
import { PlanPage } from "../../../../src/plan/plan-page.tsx";
import { planWords } from "../../../../src/words/en-plan.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ on?: string | string[] }>;
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

/** The plan of the earlier moment that the address asks for, beside the one of now. */
async function readAsOf(id: string, on: string | string[] | undefined) {
  const session = await readSession();
  if (typeof on !== "string" || "refusal" in session) return;
  const asOf = asOfInstant(on, session.user.timeZone, Date.parse(session.now));
  const { queryClient, trpc } = await serverApi();
  if (asOf !== null) await queryClient.prefetchQuery(trpc.applications.get.queryOptions({ id, asOf }));
}

export default async function Application({ params, searchParams }: Props) {
  const { id } = await params;
  const { on } = await searchParams;
  const { queryClient, prefetch } = await serverApi();
  await prefetch(
    () => read(id),
    () => readAsOf(id, on),
  );
  return (
    <PageData state={dehydrate(queryClient)}>
      <PlanPage id={id} />
    </PageData>
  );
}
