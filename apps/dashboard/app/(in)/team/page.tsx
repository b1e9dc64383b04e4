import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyMember, everyMemberInvitation } from "../../../src/api/every-page.ts";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { TeamPage } from "../../../src/team/team-page.tsx";
import { teamWords } from "../../../src/words/en-team.ts";

export const metadata: Metadata = { title: teamWords.title };

export default async function Team() {
  const { client, queryClient, prefetch, trpc } = await serverApi();
  await prefetch(
    () => queryClient.prefetchQuery(everyMember(client)),
    () => queryClient.prefetchQuery(everyMemberInvitation(client)),
    () => queryClient.prefetchQuery(trpc.organisation.get.queryOptions()),
  );
  return (
    <PageData state={dehydrate(queryClient)}>
      <TeamPage />
    </PageData>
  );
}
