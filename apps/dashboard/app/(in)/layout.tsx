import type { SessionView } from "@tact/api/views";
import { dehydrate, type DehydratedState } from "@tanstack/react-query";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { PageData } from "../../src/api/page-data.tsx";
import { ApiProvider } from "../../src/api/provider.tsx";
import { type Refusal } from "../../src/api/refusal.ts";
import { makeQueryClient } from "../../src/api/query-client.ts";
import { serverApi } from "../../src/api/server.ts";
import { readSession } from "../../src/api/session.ts";
import { Problem } from "../../src/kit/page-states.tsx";
import { themeCookie, themeOf } from "../../src/kit/theme.ts";
import { Shell } from "../../src/shell/shell.tsx";
import { firstRows } from "../../src/today/first-rows.ts";
import { ReaderProvider } from "../../src/time/reader.tsx";

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  // The queue is the frame's own: the sidebar counts it, and Today shows it. A page's boundary comes too late for it.
  const frame = makeQueryClient();
  const { prefetch, trpc } = await serverApi();
  const [session] = await Promise.all([
    readSession(),
    prefetch(async () => {
      const first = trpc.queue.today.queryOptions(firstRows);
      await frame.prefetchQuery(first);
      const day = frame.getQueryData(first.queryKey);
      if (day?.more !== 0) return;
      // Most days are all here: nothing is left to ask for.
      frame.setQueryData(trpc.queue.today.queryKey(), day);
      frame.removeQueries({ queryKey: first.queryKey, exact: true });
    }),
  ]);
  if ("refusal" in session) return <OutOfReach refusal={session.refusal} />;
  return (
    <SignedIn session={session} frame={dehydrate(frame)}>
      {children}
    </SignedIn>
  );
}

async function SignedIn({
  session,
  frame,
  children,
}: {
  session: SessionView;
  frame: DehydratedState;
  children: ReactNode;
}) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <ApiProvider userId={session.user.id}>
      <PageData state={frame}>
        <ReaderProvider session={session}>
          <Shell theme={theme}>{children}</Shell>
        </ReaderProvider>
      </PageData>
    </ApiProvider>
  );
}

/** Nothing can be shown without knowing who reads: say so, and offer to try again. */
function OutOfReach({ refusal }: { refusal: Refusal }) {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <Problem text={refusal.text} requestId={refusal.requestId} reload />
    </main>
  );
}
