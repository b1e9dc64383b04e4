"use client";

import type { AppRouter } from "@tact/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { type ReactNode, Suspense, useState } from "react";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { ownFactsLink } from "../plan/own-facts.ts";
import { makeQueryClient } from "./query-client.ts";
import { noteSignedOut, watchedFetch } from "./reach.ts";
import { TRPCProvider } from "./trpc.ts";

const ReachNotices = lazyAfterLoad(() => import("./reach-notices.tsx").then(({ ReachNotices }) => ReachNotices));

/**
 * The browser's way to the API: relative, on this origin, with the session cookie. A server that is gone and a session
 * that has ended are told over the page, which stays as it is.
 */
export function ApiProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [queryClient] = useState(() => makeQueryClient(noteSignedOut));
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({ links: [ownFactsLink, httpLink({ url: "/trpc", fetch: (url, init) => watchedFetch(url, init as RequestInit) })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
        <Suspense>
          <ReachNotices userId={userId} />
        </Suspense>
      </TRPCProvider>
    </QueryClientProvider>
  );
}
