"use client";

import type { AppRouter } from "@tact/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import { ownFactsLink } from "../plan/own-facts.ts";
import { makeQueryClient } from "./query-client.ts";
import { noteSignedOut, watchedFetch } from "./reach.ts";
import { ReachNotices } from "./reach-notices.tsx";
import { TRPCProvider } from "./trpc.ts";

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
        <ReachNotices userId={userId} />
      </TRPCProvider>
    </QueryClientProvider>
  );
}
