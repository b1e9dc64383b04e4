import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { readSession } from "../../../src/api/session.ts";
import { firstRequest, readChoice } from "../../../src/caseload/caseload-choice.ts";
import { CaseloadPage } from "../../../src/caseload/caseload-page.tsx";
import { caseloadWords } from "../../../src/words/en-caseload.ts";

export const metadata: Metadata = { title: caseloadWords.caseload.title };

export default async function Caseload({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { queryClient, prefetch, trpc } = await serverApi();
  const [asked, session] = await Promise.all([searchParams, readSession()]);
  const choice = readChoice({ get: (name) => (typeof asked[name] === "string" ? asked[name] : null) });
  if (!("refusal" in session)) {
    await prefetch(() => queryClient.prefetchQuery(trpc.clients.caseload.queryOptions(firstRequest(choice, session.user.id))));
  }
  return (
    <PageData state={dehydrate(queryClient)}>
      <CaseloadPage />
    </PageData>
  );
}
