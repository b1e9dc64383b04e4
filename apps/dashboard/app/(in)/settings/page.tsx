import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { readSession } from "../../../src/api/session.ts";
import { themeCookie, themeOf } from "../../../src/kit/theme.ts";
import { type OwnOrganisation, ownOrganisations, type OwnSession, ownSessions } from "../../../src/settings/own-account.ts";
import { SettingsPage } from "../../../src/settings/settings-page.tsx";
import { askAsReader } from "../../../src/sign-in/ask-as-reader.ts";
import { settingsWords } from "../../../src/words/en-settings.ts";

export const metadata: Metadata = { title: settingsWords.title };

export default async function Settings() {
  const { queryClient, prefetch, trpc } = await serverApi();
  const [session, kept] = await Promise.all([readSession(), cookies()]);
  if (!("refusal" in session)) {
    await prefetch(
      () => queryClient.prefetchQuery(trpc.session.digest.queryOptions()),
      () => queryClient.prefetchQuery({ ...ownSessions, queryFn: () => listAsReader<OwnSession>("sessions") }),
      () => queryClient.prefetchQuery({ ...ownOrganisations, queryFn: () => listAsReader<OwnOrganisation>("organisations") }),
      () => queryClient.prefetchQuery(trpc.members.get.queryOptions({ id: session.user.id })),
    );
  }
  return (
    <PageData state={dehydrate(queryClient)}>
      <SettingsPage theme={themeOf(kept.get(themeCookie)?.value)} />
    </PageData>
  );
}

/** A list of the reader's own account; where it cannot be read, the browser asks again. */
async function listAsReader<Item>(path: string): Promise<Item[]> {
  const answer = await askAsReader(path);
  if (answer?.ok !== true) throw new Error(`the ${path} of the reader cannot be read`);
  const { data } = (await answer.json()) as { data: Item[] };
  return data;
}
