import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyApiKey, everyMember } from "../../../src/api/every-page.ts";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { readSession } from "../../../src/api/session.ts";
import { readAuditChoice } from "../../../src/audit/audit-choice.ts";
import { auditLog } from "../../../src/audit/audit-log.ts";
import { AuditPage } from "../../../src/audit/audit-page.tsx";
import { auditWords } from "../../../src/words/en-audit.ts";

export const metadata: Metadata = { title: auditWords.title };

export default async function Audit({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { client, queryClient, prefetch } = await serverApi();
  const [asked, session] = await Promise.all([searchParams, readSession()]);
  if (!("refusal" in session) && session.role === "owner") {
    const choice = readAuditChoice({ get: (name) => (typeof asked[name] === "string" ? asked[name] : null) });
    await prefetch(
      () => queryClient.prefetchInfiniteQuery(auditLog(client, choice, session.user.timeZone)),
      () => queryClient.prefetchQuery(everyMember(client)),
      () => queryClient.prefetchQuery(everyApiKey(client)),
    );
  }
  return (
    <PageData state={dehydrate(queryClient)}>
      <AuditPage />
    </PageData>
  );
}
